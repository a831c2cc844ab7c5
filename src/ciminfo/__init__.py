"""ciminfo compiles mandated annual reports from records kept as text."""

__version__ = "0.1.0"
