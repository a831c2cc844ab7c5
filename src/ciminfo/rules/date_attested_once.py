"""Two places in the sources attest the day of an activity.

A date that only one place prints may carry a slip that nobody can see. This blocks nothing: it shows, once for each
report, which dates to look at first when another source turns up.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: a
    kind: workshop
    title: {en: Workshop}
    dates: 2004-11-11/2004-11-12
    sources: [{at: report L32, raw: "November 11-12, 2004", backs: [dates]}, {at: page L575, backs: [dates]}]

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: a
    kind: workshop
    title: {en: Workshop}
    dates: 2004-11-11/2004-11-12
    sources: [{at: report L35, raw: "November 11 and 12, 2004", backs: [dates]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.counting import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM215"
SEVERITY = Severity.NOTICE


def check(dossier: Dossier) -> Iterator[Finding]:
    found = [f"{activity.id} ({place})" for activity in dossier.reported if (place := _only_place(activity))]
    if found:
        number = "1 activity has a date" if len(found) == 1 else f"{len(found)} activities have dates"
        yield Finding(
            dossier.report.where("period"),
            f"{number} that one place alone attests: {listed(found)}",
            "name a second place that says so, or accept it for this report",
            key="one place alone attests",
        )


def _only_place(activity: Activity) -> str:
    """The one place that attests the days of an activity; empty where there are more, or none."""
    places = {note.at for note in activity.sources if note.is_of("dates")}
    return places.pop() if len(places) == 1 and activity.dates and activity.dates.days else ""
