"""What the commands print with: the two streams, diagnostics with their excerpts, and progress."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from functools import cache
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.console import Console

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.workspace import Workspace


@cache
def output() -> Console:
    return _console(stderr=False)


@cache
def errors() -> Console:
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    class Screen(Console):
        """A console that outlives its reader."""

        def on_broken_pipe(self) -> None:
            _reader_left(self.file)

    return Screen(stderr=stderr, highlight=False)


def _reader_left(stream: IO[str]) -> None:
    """As with `| head`: what is left to say goes nowhere, and the run ends with the code that it would have."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def write(text: str) -> None:
    """Put text on standard output as it is."""
    stream = output().file
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
    from ciminfo.recording import replacements
    from ciminfo.reporters import text
    from ciminfo.reporters.verdict import Verdict

    mendable = len(replacements(workspace, (each for each in diagnostics if each.is_open)))
    last = Verdict(files, mendable, waiting)
    text.report(diagnostics, _excerpts(workspace), output(), last, accepted=accepted)


def remark(words: str) -> None:
    """A remark on the run itself, which no report carries."""
    errors().print(words, soft_wrap=True, markup=False)


def _excerpts(workspace: Workspace) -> Callable[[str], Sequence[str]]:
    """A function from a shown path to the lines of that file; none where it cannot be read any more."""

    @cache
    def lines(path: str) -> Sequence[str]:
        try:
            return (workspace.root / path).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):
            return ()

    return lines


def print_json(value: Any) -> None:
    """Print a value for a script: stable keys, one document."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], whole: int = 2) -> None:
    """Print rows in columns: fitted to the window, or parted by tabs where the output goes to a file.

    The first columns, as many as `whole` says, are never cut: they are what one copies.
    """
    console = output()
    if not console.is_terminal:
        for row in rows:
            columns(*row)
        return
    from rich.table import Table

    shown = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for index, heading in enumerate(headings):
        shown.add_column(heading, no_wrap=True, overflow="fold" if index < whole else "ellipsis")
    for row in rows:
        shown.add_row(*(_escaped(cell) for cell in row))
    console.print(shown)


def columns(*cells: str) -> None:
    """One line with tabs between its cells, for a file or another program."""
    write("\t".join(cells) + "\n")  # Rich would put blanks for tabs


def say(*parts: str | tuple[str, str]) -> None:
    """Print words, each plain or with a style; what a record says is never read as a style."""
    from rich.text import Text

    output().print(Text.assemble(*parts), soft_wrap=not output().is_terminal)


def fact(label: str, words: str, indent: int = 2) -> None:
    """Print a label and what it says, every line of it indented."""
    from rich.padding import Padding
    from rich.text import Text

    line = Text.assemble((f"{label}: " if label else "", "cyan"), words)
    if output().is_terminal:
        output().print(Padding(line, (0, 0, 0, indent)))
    else:
        output().print(Text(" " * indent + line.plain), soft_wrap=True)


def number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _escaped(cell: str) -> str:
    from rich.markup import escape

    return escape(cell)


@contextmanager
def progress(*, silent: bool) -> Iterator[Callable[[str], None]]:
    """A line that tells what is being done, where somebody is watching."""
    console = errors()
    if silent or not console.is_terminal:
        yield lambda _: None
        return
    with console.status("") as status:
        yield lambda step: status.update(f"{step} …")
