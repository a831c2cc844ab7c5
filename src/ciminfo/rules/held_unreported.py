"""What was held is told in a report.

That a report announced it is not enough: some report has to tell that it was held. Reports follow each other without
a gap: each begins where the one before it ended. What was held in between and stands in none of them has been
forgotten, or is waiting for a report that is still to be set up.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {report: 2005-2006, period: 2005-06/2006-04, as-of: 2006-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-05-14}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM209"
SEVERITY = Severity.WARNING


def check(dossiers: tuple[Dossier, ...]) -> Iterator[Finding]:
    if not dossiers:
        return
    told = {each.id for dossier in dossiers for each in dossier.reported if not dossier.state(each).is_ahead}
    opening = min(dossier.report.period.first for dossier in dossiers)
    closing = max(dossier.report.as_of for dossier in dossiers)
    for activity in dossiers[0].corpus.activities.values():
        dates = activity.dates
        if activity.id in told or dates is None or not dates.is_known:
            continue
        if activity.state(closing) in {State.HELD, State.ONGOING} and dates.last >= opening:
            yield Finding(
                activity.where("dates"),
                f"{activity.name} was held on {dates} and no report tells of it",
                "name the report that tells it:  reported-in: [PERIOD]",
            )
