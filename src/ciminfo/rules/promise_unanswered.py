"""What the report before announced has its answer in this one.

Every promise has its follow-up: held, postponed, merged, cancelled, or still planned. One of which nothing is known
has been forgotten; one that may be several activities has not been settled.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}
    ---
    activity: a
    kind: seminar
    title: {en: Seminar}
    announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]
    dates: 2005-08-25/2005-08-26

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}
    ---
    activity: a
    kind: seminar
    title: {en: Seminar}
    announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.promises import Became, promises

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM210"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    report = dossier.report
    for promise in promises(dossier.corpus, report.previous, report.as_of) if report.previous else ():
        if promise.became.is_settled:
            continue
        place = promise.activity.where(f"announced.{promise.index}")
        announced = f"{promise.activity.id}, announced by {report.previous} for {promise.announcement.dates},"
        if promise.became is Became.AMBIGUOUS:
            candidates = " or ".join(each.id for each in promise.candidates)
            yield Finding(
                place, f"{announced} may be {candidates}", "settle which, or accept it with what was searched"
            )
        else:
            hint = "record when it was held, or under `outcomes` what became of it"
            yield Finding(place, f"nothing is known on {report.as_of} of {announced.rstrip(',')}", hint)
