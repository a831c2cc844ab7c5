"""A result rests on an activity.

Every claim has its evidence. A claim that nothing backs can be written down, and is then found.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: seminar, title: {en: Seminar}, dates: 2005-01-27}
    ---
    {result: r, report: 2004-2005, claim: {en: A seminar was held.}, backed-by: [a]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {result: r, report: 2004-2005, claim: {en: A seminar was held.}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM401"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for result in dossier.results:
        if not result.backed_by:
            yield Finding(
                result.where("backed-by"),
                f"nothing backs the result {result.id}",
                "name the activities under `backed-by`, or take the claim out of the report",
            )
