"""The reporting period ends by the day the report speaks of.

A report written on 27 April cannot tell what happened on 29 April. Either the as-of date is later, or the report
should say up to which day it tells.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-05-03}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM206"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    report = dossier.report
    if report.period.last > report.as_of:
        yield Finding(
            report.where("as-of"),
            f"the period {report.period} ends on {report.period.last}, after the as-of date {report.as_of}",
            "move the as-of date, or accept it with the reason why the report was written earlier",
        )
