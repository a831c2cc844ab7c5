"""New records and new workspaces as text: commented, in the order a person writes them, and valid."""
