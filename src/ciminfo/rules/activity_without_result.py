"""What was done in the time of a report stands behind one of its results.

A report that tells of workshops and delegations and then counts none of them among its results says less than was
achieved. What no claim rests on may be left out on purpose; this notice says what that is, once for each report that
has results. A project stands behind a result if one of its parts does, and so do the parts of one that does.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: seminar, kind: seminar, title: {en: Seminar}, dates: 2005-01-27}
    ---
    {result: r, report: 2004-2005, claim: {en: A seminar was held.}, backed-by: [seminar]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: seminar, kind: seminar, title: {en: Seminar}, dates: 2005-01-27}
    ---
    {activity: workshop, kind: workshop, title: {en: Workshop}, dates: 2004-11-11/2004-11-12}
    ---
    {result: r, report: 2004-2005, claim: {en: A seminar was held.}, backed-by: [seminar]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import State
from ciminfo.rules.shared.counting import listed
from ciminfo.rules.shared.nesting import parts, projects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM407"
SEVERITY = Severity.NOTICE


def check(dossier: Dossier) -> Iterator[Finding]:
    report = dossier.report
    if not dossier.results:
        return
    claimed = _claimed(dossier)
    left = [each.id for each in dossier.reported if each.id not in claimed and _was_held_by_us(dossier, each)]
    if left:
        sections = (index for index, entry in enumerate(report.outline) if entry.section == "measurable-results")
        field = next((f"outline.{index}" for index in sections), "period")
        yield Finding(
            report.where(field),
            f"no result of {report.id} rests on {listed(left)}",
            "write a result for what counts as one; that the others have none can be accepted with the reason",
            key="no result rests on it",
        )


def _claimed(dossier: Dossier) -> set[str]:
    """What the results rest on, with the projects above it and the parts below it."""
    corpus = dossier.corpus
    named = {id_ for result in dossier.results for id_ in result.backed_by if id_ in corpus.activities}
    around = ((*projects(corpus, each), *parts(corpus, each)) for each in map(corpus.activities.__getitem__, named))
    return named.union(*({each.id for each in found} for found in around))


def _was_held_by_us(dossier: Dossier, activity: Activity) -> bool:
    """Whether it was certainly held in the time that the report answers for, and is not what another organ reported."""
    ours = activity.reported_by in {"", dossier.report.reporter}
    window = dossier.corpus.window(dossier.report)
    return ours and dossier.state(activity) is State.HELD and dossier.dates(activity).certainly_meets(window)
