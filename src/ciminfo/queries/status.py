"""How the workspace stands: records, findings, coverage, promises, requests, missing languages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ciminfo.model.corpus import KINDS
from ciminfo.model.coverage import coverage
from ciminfo.model.promises import promises
from ciminfo.queries import requests

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier


def status(corpus: Corpus, dossiers: Sequence[Dossier], diagnostics: Iterable[Diagnostic]) -> dict[str, Any]:
    """One answer to "where do we stand"."""
    found = list(diagnostics)
    words = {kind: word for word, kind in KINDS.items()}
    return {
        "records": dict(Counter(words[type(record)] for record in corpus)),
        "findings": dict(Counter(each.severity.value for each in found if each.is_open)),
        "accepted": sum(not each.is_open for each in found),
        "reports": [_report(corpus, dossier, found) for dossier in dossiers],
        "texts": _texts(corpus),
    }


def _report(corpus: Corpus, dossier: Dossier, found: list[Diagnostic]) -> dict[str, Any]:
    report = dossier.report
    return {
        "id": report.id,
        "as_of": report.as_of.isoformat(),
        "activities": sum(1 for _ in dossier.reported),
        "results": len(dossier.results),
        "open_findings": sum(each.is_open and each.report == report.id for each in found),
        "coverage": dict(Counter(each.standing.value for each in coverage(dossier))),
        "promises": dict(Counter(each.became.value for each in promises(corpus, report.id))),
        "requests": dict(Counter(row["state"] for row in requests.rows(dossier))),
    }


def _texts(corpus: Corpus) -> dict[str, dict[str, int]]:
    """How many activities have a narrative in each language of the workspace, and how many lack it."""
    told = [
        [text for text in (activity.narrative, *(texts for _, texts in activity.narrative_in)) if text]
        for activity in corpus.activities.values()
    ]
    there = {
        language: sum(any(text.get(language) for text in texts) for texts in told) for language in corpus.languages
    }
    return {language: {"there": count, "missing": len(told) - count} for language, count in there.items()}
