"""Diagnostics for scripts: one document with stable keys, described by the schema beside this file."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from ciminfo.diagnostics import Severity
from ciminfo.reporters.plain import encodable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.run import Run

#: Counted up when a key goes or means something else; a new key leaves it as it is.
SCHEMA: Final = 1


def report(diagnostics: Sequence[Diagnostic], run: Run) -> str:
    told = {
        "schema": SCHEMA,
        "version": run.version,
        "files": len(run.files),
        "waiting": list(run.waiting),
        "summary": _summary(diagnostics),
        "diagnostics": entries(diagnostics),
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def schema() -> str:
    """The JSON Schema of what `report` returns."""
    from importlib import resources

    return resources.files(__package__).joinpath("diagnostics.schema.json").read_text(encoding="utf-8")


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
            "also": [{"path": also.path, "line": also.line, "column": also.column} for also in each.also],
            "record": each.record,
            "subject": each.subject,
            "field": each.field,
            "report": each.report,
            "state": _state(each),
            "accepted": each.accepted,
            "known": each.known,
            "fix": each.fix,
            "fingerprint": each.fingerprint,
        }
        for each in map(encodable, diagnostics)
    ]


def _state(diagnostic: Diagnostic) -> str:
    if diagnostic.accepted:
        return "accepted"
    return "baseline" if diagnostic.known else "open"


def _summary(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many are open, by severity, and how many are not, by the reason; each is counted once."""
    counts = Counter(each.severity.value if each.is_open else _state(each) for each in diagnostics)
    return {word: counts[word] for word in (*(level.value for level in Severity), "accepted", "baseline")}
