"""Diagnostics for a person: the line with its mark, the record in the reader's words, the hint, the verdict."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from rich.text import Text

from ciminfo.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import Console

_COLOURS: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTICE: "bold blue"}
#: A line of a record longer than this is cut around the mark.
_WIDEST: Final = 100


def report(
    diagnostics: Sequence[Diagnostic],
    excerpts: Callable[[str], Sequence[str]],
    console: Console,
    files: int | None = None,
    *,
    accepted: bool = False,
) -> None:
    """Print what is open in full, what is accepted in a line each where that is wanted, and the verdict."""
    for diagnostic in diagnostics:
        if diagnostic.is_open:
            _print(console, _head(diagnostic))
            for line in _body(diagnostic, excerpts(diagnostic.span.path), console):
                _print(console, line)
            console.print()
    listed = [each for each in diagnostics if accepted and each.accepted]
    for diagnostic in listed:
        _print_line(console, _accepted(diagnostic))
    if listed:
        console.print()
    _print(console, verdict(diagnostics, files))
    if fixed := sum(each.is_open and bool(each.fix) for each in diagnostics):
        of_them = "it" if len(diagnostics) == fixed == 1 else f"{fixed} of them"
        _print(console, Text(f"{of_them} can be mended with  ciminfo validate --fix"))


def verdict(diagnostics: Iterable[Diagnostic], files: int | None = None) -> Text:
    """The last line: how many of each, how many accepted, and over how many files."""
    found = list(diagnostics)
    counts = Counter(each.severity for each in found if each.is_open)
    known = sum(each.known for each in found)
    accepted = sum(bool(each.accepted) for each in found)
    parts = [_number(counts[level], level.value) for level in Severity if counts[level]]
    words = ", ".join(parts) or "nothing to mend"
    quiet = [f"{accepted} accepted"] if accepted else []
    quiet += [f"{known} in the baseline"] if known else []
    words += f" ({', '.join(quiet)})" if quiet else ""
    if files is not None:
        words += f" in {_number(files, 'file')}"
    worst = next((level for level in Severity if counts[level]), None)
    return Text(words, style=_COLOURS[worst] if worst else "bold green")


def _print(console: Console, text: Text) -> None:
    """Wrapped to the window where there is one; whole where the output goes to a file."""
    console.print(text, soft_wrap=not console.is_terminal)


def _print_line(console: Console, text: Text) -> None:
    """One line, cut to the window where there is one."""
    if console.is_terminal:
        console.print(text, no_wrap=True, overflow="ellipsis")
    else:
        console.print(text, soft_wrap=True)


def _head(diagnostic: Diagnostic) -> Text:
    level = diagnostic.severity
    return Text.assemble((f"{level.value}[{diagnostic.code}]", _COLOURS[level]), (f": {diagnostic.message}", "bold"))


def _body(diagnostic: Diagnostic, lines: Sequence[str], console: Console) -> Iterable[Text]:
    span = diagnostic.span
    gutter = " " * len(str(span.line))
    yield Text.assemble((f"{gutter}--> ", "blue"), f"{span.path}:{span.line}:{span.column}")
    if 0 < span.line <= len(lines):
        line, start, length = _cut(lines[span.line - 1], span.column - 1, _marked(diagnostic, lines), console)
        yield Text(f"{gutter} |", style="blue")
        yield Text.assemble((f"{span.line} | ", "blue"), line)
        yield Text.assemble((f"{gutter} | ", "blue"), (" " * start + "^" * length, _COLOURS[diagnostic.severity]))
    for label, words in (("in", diagnostic.subject), ("rule", diagnostic.rule), ("help", diagnostic.hint)):
        if words:
            yield Text.assemble((f"{gutter} = ", "blue"), (f"{label}: ", "bold"), words)


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


def _accepted(diagnostic: Diagnostic) -> Text:
    place = " ".join(part for part in (diagnostic.record, diagnostic.field) if part) or diagnostic.span.path
    return Text.assemble(
        (f"accepted[{diagnostic.code}]", "green"),
        f" {place}: {diagnostic.rule}",
        (f" — {diagnostic.accepted}", "dim"),
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
