"""A reported activity has a known date.

A report answers for a period, so an activity without any date cannot be shown to belong to it. `unknown` is an
honest record; it still has to be settled, or accepted with the reason, before the report is final.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: videoconference, title: {en: V}, reported-in: [2004-2005], dates: 2004-11}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: videoconference, title: {en: V}, reported-in: [2004-2005], dates: unknown}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM208"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for activity in dossier.reported:
        if not dossier.dates(activity).is_known:
            yield Finding(
                activity.where("dates"),
                f"{activity.name} is reported for {dossier.report.period} without a known date",
                "find the date, or accept it with what was searched in vain",
            )
