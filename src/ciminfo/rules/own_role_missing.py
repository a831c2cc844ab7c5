"""A reported activity says what our own part in it was.

To organise a seminar and to be invited to speak at one are different things to report. An activity of another
organ is exempt, for there the part is theirs.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14, role: organiser}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM305"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for activity in dossier.reported:
        if activity.role is None and not activity.reported_by:
            yield Finding(
                activity.where("role"),
                f"{activity.name} is reported without our own role in it",
                "write  role: organiser, co-organiser, host, funder, participant or speaker, or unknown",
            )
