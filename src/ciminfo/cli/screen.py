"""What the commands print with: the two streams, diagnostics with their excerpts, and progress."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager
from functools import cache
from typing import IO, TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.console import Console

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.paper import Part
    from ciminfo.workspace import Workspace

#: What makes Rich take any stream for a window.
_FORCING: Final = {"FORCE_COLOR", "TTY_COMPATIBLE"}
#: How many columns a window may be said to have.
_COLUMNS: Final = re.compile("[1-9][0-9]{0,3}")


@cache
def output() -> Console:
    return _console(stderr=False)


@cache
def errors() -> Console:
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    if not _COLUMNS.fullmatch(os.environ.get("COLUMNS", "80")):
        del os.environ["COLUMNS"]  # a window of no width, in which nothing would be seen, or of more than can be filled

    class Screen(Console):
        """A console that outlives its reader."""

        def on_broken_pipe(self) -> None:
            _reader_left(self.file)

    return Screen(stderr=stderr, highlight=False)


def is_watched(*, stderr: bool = False) -> bool:
    """Whether a stream is a window; Rich is only asked, and loaded, where it can be one."""
    stream = sys.stderr if stderr else sys.stdout
    if not (stream.isatty() or _FORCING & os.environ.keys()):
        return False
    return (errors() if stderr else output()).is_terminal


def _reader_left(stream: IO[str]) -> None:
    """As with `| head`: what is left to say goes nowhere, and the run ends with the code that it would have."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def write(text: str) -> None:
    """Put text on standard output as it is."""
    stream = sys.stdout
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _reader_left(stream)


def show(
    diagnostics: Sequence[Diagnostic],
    workspace: Workspace,
    files: int | None = None,
    *,
    accepted: bool = False,
    waiting: int = 0,
) -> None:
    """Print diagnostics as text, with the lines they speak of."""
    from ciminfo.reporters import paper, text
    from ciminfo.reporters.verdict import Verdict

    last = Verdict(files, _mendable(diagnostics, workspace), waiting)
    on = paper.Window(output()) if is_watched() else paper.Sheet(write)
    text.report(diagnostics, _excerpts(workspace), on, last, accepted=accepted)
    on.done()


def _mendable(diagnostics: Sequence[Diagnostic], workspace: Workspace) -> int:
    """How many of the findings `--fix` mends; where none can be, what writes records is not loaded."""
    beyond_doubt = [each for each in diagnostics if each.is_open and each.fix]
    if not beyond_doubt:
        return 0
    from ciminfo.mending import replacements

    return len(replacements(workspace, beyond_doubt))


def remark(words: str) -> None:
    """A remark on the run itself, which no report carries."""
    from ciminfo.reporters.plain import shown

    errors().print(shown(words), soft_wrap=True, markup=False)


def _excerpts(workspace: Workspace) -> Callable[[str], Sequence[str]]:
    """A function from a shown path to the lines of that file; none where it cannot be read any more."""
    from ciminfo.bounds import MAX_BYTES
    from ciminfo.reach import ReachError, read

    @cache
    def lines(path: str) -> Sequence[str]:
        try:
            return read(workspace.root / path, MAX_BYTES, workspace.root).decode("utf-8-sig").splitlines()
        except (OSError, ReachError, UnicodeDecodeError):
            return ()

    return lines


def print_json(value: Any) -> None:
    """Print a value for a script: stable keys, one document."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], whole: int = 2) -> None:
    """Print rows in columns: fitted to the window, or parted by tabs where the output goes to a file.

    The first columns, as many as `whole` says, are never cut: they are what one copies.
    """
    if not is_watched():
        for row in rows:
            columns(*row)
        return
    from rich.table import Table

    shown = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for index, heading in enumerate(headings):
        shown.add_column(heading, no_wrap=True, overflow="fold" if index < whole else "ellipsis")
    for row in rows:
        shown.add_row(*(_escaped(cell) for cell in row))
    output().print(shown)


def columns(*cells: str) -> None:
    """One line with tabs between its cells, for a file or another program."""
    write("\t".join(map(_cell, cells)) + "\n")  # Rich would put blanks for tabs


def _cell(text: str) -> str:
    """A cell that a spreadsheet takes for words: what would begin a formula stands behind an apostrophe."""
    from ciminfo.reporters.plain import shown

    plain = re.sub(r"[\t\n]+", " ", shown(text))
    return f"'{plain}" if re.match(r"[=+@]|-(?!\d*$)", plain) else plain


def say(*parts: Part) -> None:
    """Print words, each plain or with a style; what a record says is never read as a style."""
    from ciminfo.reporters.paper import Sheet, Window

    if is_watched():
        Window(output()).put(*parts)
        return
    sheet = Sheet(write)
    sheet.put(*parts)
    sheet.done()


def fact(label: str, words: str, indent: int = 2) -> None:
    """Print a label and what it says, every line of it indented."""
    head = f"{label}: " if label else ""
    if not is_watched():
        say(f"{' ' * indent}{head}{words}")
        return
    from rich.padding import Padding
    from rich.text import Text

    from ciminfo.reporters.plain import shown

    output().print(Padding(Text.assemble((head, "cyan"), shown(words)), (0, 0, 0, indent)))


def number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _escaped(cell: str) -> str:
    from rich.markup import escape

    from ciminfo.reporters.plain import shown

    return escape(shown(cell))


@contextmanager
def progress(*, silent: bool) -> Iterator[Callable[[str], None]]:
    """A line that tells what is being done, where somebody is watching.

    It stands still: what moves it would be a thread, and beside a thread no second core is used (`forked.py`).
    """
    if silent or not is_watched(stderr=True):
        yield lambda _: None
        return
    from rich.live import Live
    from rich.text import Text

    with Live(console=errors(), auto_refresh=False, transient=True) as live:
        yield lambda step: live.update(Text(f"{step} …", no_wrap=True, overflow="ellipsis"), refresh=True)
