"""Open diagnostics as workflow commands, which GitHub Actions shows beside the lines they speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.reporters.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.run import Run


def report(diagnostics: Sequence[Diagnostic], run: Run) -> str:
    """A line each; nothing where nothing is open."""
    return "".join(_command(each, run) for each in diagnostics if each.is_open)


def _command(each: Diagnostic, run: Run) -> str:
    properties = _place(each, run) | {"title": f"{each.code} {each.rule}"}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    also = "".join(f"\nalso: {run.path(span.path)}:{span.line}" for span in each.also)
    words = each.message + also + (f"\nhelp: {each.hint}" if each.hint else "")
    return f"::{each.severity.value} {listed}::{_data(words)}\n"


def _place(each: Diagnostic, run: Run) -> dict[str, str]:
    """Lines, and columns only within one line: where the lines differ, the runner throws columns away."""
    span = each.span
    if not span.path:
        return {}
    place = {"file": run.path(span.path), "line": str(span.line), "endLine": str(span.end_line)}
    if span.line == span.end_line:
        place |= {"col": str(span.column), "endColumn": str(span.end_column)}
    return place


def _data(text: str) -> str:
    """The text on one line, as the runner undoes it."""
    return plain(text).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
