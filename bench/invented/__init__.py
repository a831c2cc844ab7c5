"""A workspace of invented records, as long and as varied as real ones: nothing in it is copied from a source."""
