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
    earlier = _earlier(dossier)
    for activity in dossier.corpus.activities.values() if earlier else ():
        pending = [(index, each) for index, each in enumerate(activity.documents) if each.status in _PENDING]
        since = next((each.id for each in earlier if pending and _tells(dossier.corpus, each, activity)), "")
        for index, document in pending if since else ():
            yield Finding(
                activity.where(f"documents.{index}.status"),
                f"{document.title.original!r}, {_PENDING[document.status]} since {since}, "
                f"is not listed on {dossier.report.as_of}",
                "list it if it has appeared, drop it, or accept it with what was searched",
            )


def _earlier(dossier: Dossier) -> list[Report]:
    """The reports before this one, the oldest first."""
    reports, line = dossier.corpus.reports, [dossier.report]
    while (before := reports.get(line[0].previous)) and before not in line:
        line.insert(0, before)
    return line[:-1]


def _tells(corpus: Corpus, report: Report, activity: Activity) -> bool:
    """Whether a report tells of an activity as done."""
    if not activity.was_done(report.as_of):
        return False
    if report.id in {*activity.reported_in, *(override.in_ for override in activity.placement)}:
        return True
    return not activity.reported_in and activity.when.possibly_meets(corpus.window(report))
