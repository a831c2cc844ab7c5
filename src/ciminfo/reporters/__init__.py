"""Diagnostics shown, one way a file; excerpts and pages come to a reporter as values."""
