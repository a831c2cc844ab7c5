"""How long the rules take on a large workspace of invented records."""
