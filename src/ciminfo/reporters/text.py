"""Diagnostics for a person: the line with its mark, the record in the reader's words, the hint, the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.reporters.verdict import COLOURS, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.paper import Paper

#: A line of a record longer than this is cut around the mark.
_WIDEST: Final = 100


def report(
    diagnostics: Sequence[Diagnostic],
    excerpts: Callable[[str], Sequence[str]],
    paper: Paper,
    last: Verdict | None = None,
    *,
    accepted: bool = False,
) -> None:
    """Print what is open in full, what is accepted in a line each where that is wanted, and the verdict."""
    last = last or Verdict()
    for diagnostic in diagnostics:
        if diagnostic.is_open:
            _put(diagnostic, excerpts(diagnostic.span.path), paper)
            paper.put()
    listed = [each for each in diagnostics if accepted and each.accepted]
    for diagnostic in listed:
        _put_accepted(diagnostic, paper)
    if listed:
        paper.put()
    paper.put(judged(diagnostics, last))
    if last.mendable:
        of_them = "it" if len(diagnostics) == last.mendable == 1 else f"{last.mendable} of them"
        paper.put(f"{of_them} can be mended with  ciminfo validate --fix")


def _put(diagnostic: Diagnostic, lines: Sequence[str], paper: Paper) -> None:
    span, colour = diagnostic.span, COLOURS[diagnostic.severity]
    gutter = " " * len(str(span.line))
    code = f"{diagnostic.severity.value}[{diagnostic.code}]"
    paper.put((code, colour), (": ", "bold"), hanging=((diagnostic.message, "bold"),))
    paper.put((f"{gutter}--> ", "blue"), f"{span.path}:{span.line}:{span.column}")
    if 0 < span.line <= len(lines):
        line, start, length = _cut(lines[span.line - 1], span.column - 1, _marked(diagnostic, lines), paper.width)
        before, under = _cells(line[:start]), max(1, _cells(line[start : start + length]))
        paper.put((f"{gutter} |", "blue"))
        paper.put((f"{span.line} | ", "blue"), line)
        paper.put((f"{gutter} | ", "blue"), (" " * before + "^" * under, colour))
    for label, words in _labelled(diagnostic):
        paper.put((f"{gutter} = ", "blue"), (f"{label}: ", "bold"), hanging=(words,))


def _cells(words: str) -> int:
    """How many columns words take, of which some signs take two."""
    if words.isascii() and words.isprintable():
        return len(words)
    from rich.cells import cell_len

    return cell_len(words)


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


def _cut(line: str, start: int, length: int, width: int | None) -> tuple[str, int, int]:
    """A long line is cut to what is around the mark, so that the mark stays under it."""
    room = _WIDEST if width is None else min(_WIDEST, width - 8)
    line = line.replace("\t", " ").rstrip()
    if len(line) <= room:
        return line, start, length
    first = max(0, min(start - 20, len(line) - room))
    shown = line[first : first + room]
    before, after = "…" if first else "", "…" if first + room < len(line) else ""
    start = start - first + len(before)
    return f"{before}{shown}{after}", start, max(1, min(length, len(before) + len(shown) - start))


def _put_accepted(diagnostic: Diagnostic, paper: Paper) -> None:
    place = " ".join(part for part in (diagnostic.record, diagnostic.field) if part) or diagnostic.span.path
    report = f" in {diagnostic.report}" if diagnostic.report not in {"", diagnostic.record} else ""
    told = (
        (f"accepted[{diagnostic.code}]", "green"),
        f" {place}{report}: {diagnostic.rule}",
        (f" — {diagnostic.accepted}", "dim"),
    )
    paper.put(hanging=told, indent=2)
