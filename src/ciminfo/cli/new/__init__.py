"""`ciminfo new`: a new record, one kind a file."""
