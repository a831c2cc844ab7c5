"""The commands: one file each, arguments in, outcome out; `main` is what the shell calls."""

from ciminfo.cli.main import main

__all__ = ["main"]
