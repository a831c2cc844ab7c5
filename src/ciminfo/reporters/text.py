"""Diagnostics for a person: the line with its mark, the record in the reader's words, the hint, the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.text import Text

from ciminfo.reporters.verdict import COLOURS, Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import Console

    from ciminfo.diagnostics import Diagnostic

#: A line of a record longer than this is cut around the mark.
_WIDEST: Final = 100
#: However narrow the window, words get this much room.
_NARROWEST: Final = 20


def report(
    diagnostics: Sequence[Diagnostic],
    excerpts: Callable[[str], Sequence[str]],
    console: Console,
    last: Verdict | None = None,
    *,
    accepted: bool = False,
) -> None:
    """Print what is open in full, what is accepted in a line each where that is wanted, and the verdict."""
    last = last or Verdict()
    for diagnostic in diagnostics:
        if diagnostic.is_open:
            _print(console, _head(diagnostic, console))
            for line in _body(diagnostic, excerpts(diagnostic.span.path), console):
                _print(console, line)
            console.print()
    listed = [each for each in diagnostics if accepted and each.accepted]
    for diagnostic in listed:
        _print(console, _accepted(diagnostic, console))
    if listed:
        console.print()
    _print(console, verdict(diagnostics, last))
    if last.mendable:
        of_them = "it" if len(diagnostics) == last.mendable == 1 else f"{last.mendable} of them"
        _print(console, Text(f"{of_them} can be mended with  ciminfo validate --fix"))


def _print(console: Console, text: Text) -> None:
    """Whole: what is to be wrapped has been, and a window breaks the rest."""
    console.print(text, soft_wrap=True)


def _hung(head: Text, words: Text, console: Console) -> Text:
    """Words behind their head; where there is a window, what does not fit on the line stands below its beginning."""
    if not console.is_terminal:
        return head + words
    indent = cell_len(head.plain)
    return head + _wrapped(words, console, indent)


def _wrapped(words: Text, console: Console, indent: int) -> Text:
    lines = words.wrap(console, max(_NARROWEST, console.width - indent))
    for line in lines:
        line.rstrip()
    return Text("\n" + " " * indent).join(lines)


def _head(diagnostic: Diagnostic, console: Console) -> Text:
    level = diagnostic.severity
    head = Text.assemble((f"{level.value}[{diagnostic.code}]", COLOURS[level]), (": ", "bold"))
    return _hung(head, Text(diagnostic.message, style="bold"), console)


def _body(diagnostic: Diagnostic, lines: Sequence[str], console: Console) -> Iterable[Text]:
    span = diagnostic.span
    gutter = " " * len(str(span.line))
    yield Text.assemble((f"{gutter}--> ", "blue"), f"{span.path}:{span.line}:{span.column}")
    if 0 < span.line <= len(lines):
        line, start, length = _cut(lines[span.line - 1], span.column - 1, _marked(diagnostic, lines), console)
        before, under = cell_len(line[:start]), max(1, cell_len(line[start : start + length]))
        yield Text(f"{gutter} |", style="blue")
        yield Text.assemble((f"{span.line} | ", "blue"), line)
        yield Text.assemble((f"{gutter} | ", "blue"), (" " * before + "^" * under, COLOURS[diagnostic.severity]))
    for label, words in _labelled(diagnostic):
        head = Text.assemble((f"{gutter} = ", "blue"), (f"{label}: ", "bold"))
        yield _hung(head, Text(words), console)


def _labelled(diagnostic: Diagnostic) -> Iterable[tuple[str, str]]:
    also = ", ".join(f"{each.path}:{each.line}:{each.column}" for each in diagnostic.also)
    told = {"also": also, "in": diagnostic.subject, "rule": diagnostic.rule, "help": diagnostic.hint}
    return ((label, words) for label, words in told.items() if words)


def _marked(diagnostic: Diagnostic, lines: Sequence[str]) -> int:
    """How many signs to mark: to the end of the span, or of its first line."""
    span = diagnostic.span
    whole = len(lines[span.line - 1].rstrip())
    end = span.end_column - 1 if span.end_line == span.line else whole
    return max(1, min(end, whole) - (span.column - 1))


def _cut(line: str, start: int, length: int, console: Console) -> tuple[str, int, int]:
    """A long line is cut to what is around the mark, so that the mark stays under it."""
    room = min(_WIDEST, console.width - 8) if console.is_terminal else _WIDEST
    line = line.replace("\t", " ").rstrip()
    if len(line) <= room:
        return line, start, length
    first = max(0, min(start - 20, len(line) - room))
    shown = line[first : first + room]
    before, after = "…" if first else "", "…" if first + room < len(line) else ""
    start = start - first + len(before)
    return f"{before}{shown}{after}", start, max(1, min(length, len(before) + len(shown) - start))


def _accepted(diagnostic: Diagnostic, console: Console) -> Text:
    place = " ".join(part for part in (diagnostic.record, diagnostic.field) if part) or diagnostic.span.path
    report = f" in {diagnostic.report}" if diagnostic.report not in {"", diagnostic.record} else ""
    told = Text.assemble(
        (f"accepted[{diagnostic.code}]", "green"),
        f" {place}{report}: {diagnostic.rule}",
        (f" — {diagnostic.accepted}", "dim"),
    )
    return _wrapped(told, console, 2) if console.is_terminal else told
