"""A document that was promised is listed in the end, or its promise is taken back.

"A report will be published" stands in one report, and no later one comes back to it. A document that the record still
calls promised, in review or a draft is asked for in each report after the one that told of its activity: list it if it
has appeared, drop it if it never will, or accept with what was searched that nobody can tell.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    dates: 2005-03-14
    documents: [{title: {en: Report of the meeting}, kind: report, status: issued}]

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    dates: 2005-03-14
    documents: [{title: {en: Report of the meeting}, kind: report, status: promised}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import Report

CODE = "CIM604"
SEVERITY = Severity.NOTICE

#: The states in which a document is still to come, as a message calls them.
_PENDING: Final = {"promised": "promised", "in-review": "in review", "draft": "a draft"}


def check(dossier: Dossier) -> Iterator[Finding]:
    waiting = dossier.corpus.once(_waiting)
    seen: set[str] = set()
    for earlier in reversed(dossier.corpus.before(dossier.report)):
        for activity in waiting.get(earlier.id, ()):
            if activity.id not in seen:
                seen.add(activity.id)
                yield from _findings(dossier, activity, earlier.id)


def _findings(dossier: Dossier, activity: Activity, since: str) -> Iterator[Finding]:
    for index, document in enumerate(activity.documents):
        if document.status in _PENDING:
            yield Finding(
                activity.where(f"documents.{index}.status"),
                f"{document.title.original!r}, {_PENDING[document.status]} since {since}, "
                f"is not listed on {dossier.report.as_of}",
                "list it if it has appeared, drop it, or accept it with what was searched",
            )


def _waiting(corpus: Corpus) -> dict[str, list[Activity]]:
    """The activities of which a document is still to come, by each report that tells of them as done."""
    found: dict[str, list[Activity]] = {}
    for activity in corpus.activities.values():
        if any(document.status in _PENDING for document in activity.documents):
            for report in _telling(corpus, activity):
                found.setdefault(report.id, []).append(activity)
    return found


def _telling(corpus: Corpus, activity: Activity) -> list[Report]:
    """The reports that tell of an activity as done."""
    named = {*activity.reported_in, *(override.in_ for override in activity.placement)}
    telling = {id_: corpus.reports[id_] for id_ in named if id_ in corpus.reports}
    if not activity.reported_in:
        telling |= {each.id: each for each in corpus.answering_for(activity.when)}
    return [each for each in telling.values() if activity.was_done(each.as_of)]
