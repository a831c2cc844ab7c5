"""The way in: what the shell calls; nothing is imported before it is known that more than the version is asked."""

import sys

from ciminfo import __version__


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything is imported: shells and scripts ask this often.
        print(f"ciminfo {__version__}")  # noqa: T201
        return
    _settle_streams()
    from ciminfo.cli import exits

    with exits.told():
        from ciminfo.cli import commands

        commands.app()()


def _settle_streams() -> None:
    """Arguments are UTF-8 whatever the locale says: names of countries have accents. So is what is printed."""
    import io
    import os

    sys.argv = [os.fsencode(argument).decode("utf-8", "replace") for argument in sys.argv]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows fewer letters shows a question mark
