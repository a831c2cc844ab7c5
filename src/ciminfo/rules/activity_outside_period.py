"""An activity takes place in the reporting period.

The report answers for one period, and for what is left since the day the report before it spoke of. What came
before stands in last year's report; what comes after is a plan and belongs to *Future Activities*. Background that
the report tells on purpose says so in `out-of-period`.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    reported-in: [2004-2005]
    dates: 2005-04-14/2005-04-15

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    reported-in: [2004-2005]
    dates: 2004-05-27/2004-05-28
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM203"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    report, window = dossier.report, dossier.corpus.window(dossier.report)
    for activity in dossier.reported:
        dates = dossier.dates(activity)
        if dates.possibly_meets(window) or not dates.is_known or dossier.state(activity).is_ahead:
            continue
        if report.id not in activity.out_of_period:
            yield Finding(
                activity.where("dates"),
                f"{activity.name} ({dates}) is reported for {report.period} but lies outside it",
                f"report it in its own period, or give a reason:  out-of-period: {{{report.id}: …}}",
            )
