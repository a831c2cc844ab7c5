"""The way in: what the shell calls; nothing is imported before it is known that more than the version is asked."""

import sys

from ciminfo import __version__


def run() -> None:
    """`main` as a process of its own, over in seconds: without the collector, and at the end nothing is freed."""
    import gc

    gc.disable()
    code = 0
    try:
        main()
    except SystemExit as ended:
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)  # noqa: T201  as Python does
        code = ended.code if isinstance(ended.code, int) else int(bool(ended.code))
    from ciminfo.ending import end

    end(code)


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything is imported: shells and scripts ask this often.
        print(f"ciminfo {__version__}")  # noqa: T201
        return
    _settle_streams()
    _settle_signals()
    from ciminfo.cli import exits

    with exits.told():
        from ciminfo.cli import commands

        commands.app()()


def _settle_streams() -> None:
    """Arguments are UTF-8 whatever the locale says: names of countries have accents. So is what is printed."""
    import io
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed: the next file to be opened would get its number, and what is printed
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end
    sys.argv = [os.fsencode(argument).decode("utf-8", "replace") for argument in sys.argv]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows fewer letters shows a question mark


def _settle_signals() -> None:
    """Whoever has a run end, or closes its window, ends it as Ctrl+C does: it tidies up, and says so."""
    import signal
    from contextlib import suppress

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_DFL:
            with suppress(ValueError):  # only the first thread may
                signal.signal(number, signal.default_int_handler)
