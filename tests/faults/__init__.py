"""Faults of the machine, injected at every step that a command takes in the file system."""
