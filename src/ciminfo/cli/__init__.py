"""The commands: one file each, arguments in, outcome out; `run` is what the shell calls."""

from ciminfo.cli.main import main, run

__all__ = ["main", "run"]
