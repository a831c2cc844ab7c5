"""How a run ends: each kind of trouble in a few words on the error stream, with its exit code."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

CLEAN: Final = 0
ERRORS: Final = 1
USAGE: Final = 2
FAULT: Final = 3
MACHINE: Final = 4
INTERRUPTED: Final = 130
_STOPPED: Final = "stopped; what was in the output folder is as it was"


class Stopped(Exception):  # noqa: N818  nothing went wrong
    """A run was stopped that has its own to say of what is there now; the hint says how to go on."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def leave(code: int, message: str = "", hint: str = "") -> NoReturn:
    """Say what is the matter, and what to do, and end the run."""
    if message:
        from ciminfo.cli.screen import errors

        errors().print(f"[bold red]error:[/] {_plain(message)}", soft_wrap=True, highlight=False)
        if hint:
            errors().print(f"  [cyan]help:[/] {_plain(hint)}", soft_wrap=True, highlight=False)
    raise SystemExit(code)


def _plain(text: str) -> str:
    from rich.markup import escape

    from ciminfo.reporters.plain import shown

    return escape(shown(text))


@contextmanager
def told() -> Iterator[None]:
    """Turn what can go wrong outside the records into a message; only a fault of ours shows where it happened."""
    try:
        yield
    except KeyboardInterrupt:
        leave(INTERRUPTED, _STOPPED)
    except Stopped as stopped:
        leave(INTERRUPTED, str(stopped), stopped.hint)
    except SystemExit as ended:
        if ended.code == INTERRUPTED:  # so typer ends a command that was stopped, without a word
            leave(INTERRUPTED, _STOPPED)
        raise
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(CLEAN) from None
    except Exception as error:  # noqa: BLE001  the last place that can speak
        _leave_for(error)
    finally:
        _let_go()


def _let_go() -> None:
    """What a stream could not take goes nowhere, or Python would try again at the end and complain of itself."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _leave_for(error: Exception) -> NoReturn:
    from ciminfo.output import ChangedError
    from ciminfo.renderers.look import MissingLibraryError, TemplateError
    from ciminfo.workspace import MovingError, Workspace, WorkspaceError

    if isinstance(error, MovingError):
        leave(MACHINE, str(error), error.hint)
    if isinstance(error, WorkspaceError):
        from ciminfo.cli.screen import show

        if error.root:
            show(error.diagnostics, Workspace(error.root))
        leave(ERRORS if error.diagnostics else USAGE, str(error), error.hint)
    if isinstance(error, MissingLibraryError):
        leave(MACHINE, str(error), error.hint)
    if isinstance(error, TemplateError):
        leave(ERRORS, str(error), "mend the template, or take it out of the workspace to use the one that ships")
    if isinstance(error, ChangedError):
        leave(MACHINE, f"{error.filename} was changed by somebody else meanwhile", "it was left so; run this again")
    if isinstance(error, NotADirectoryError | FileExistsError):
        leave(MACHINE, f"a file is in the way of a folder: {error.filename}", "move it, or write to another place")
    if isinstance(error, FileNotFoundError) and not error.filename:  # so the system says that there is no `.`
        leave(MACHINE, "the folder that this was run in is gone", "go to another one, and run it again")
    if isinstance(error, OSError):
        place = f" {error.filename}" if error.filename else ""
        reason = error.strerror or str(error)
        leave(MACHINE, f"cannot read or write{place}: {reason}", "nothing that stood there before was lost")
    traceback.print_exception(error)
    leave(FAULT, "this is a fault of ciminfo, not of your records", "please report it with the lines above")
