"""Diagnostics for scripts: one object each, with stable keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.diagnostics import Diagnostic


def entries(diagnostics: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    return [
        {
            "code": each.code,
            "rule": each.rule,
            "severity": each.severity.value,
            "message": each.message,
            "hint": each.hint,
            "path": each.span.path,
            "line": each.span.line,
            "column": each.span.column,
            "end_line": each.span.end_line,
            "end_column": each.span.end_column,
            "record": each.record,
            "subject": each.subject,
            "field": each.field,
            "report": each.report,
            "accepted": each.accepted,
        }
        for each in diagnostics
    ]
