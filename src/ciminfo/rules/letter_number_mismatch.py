"""The letter's number fits its date.

Letters are numbered by month, serial number and year: `03-051/05` is the fifty-first of March 2005. A letter of
24 February 2006 with the number 02-018/05 has been issued; somebody has been looking for it ever since.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30, letter: {number: 05-012/05, date: 2005-05-02}}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30, letter: {number: 02-018/05, date: 2006-02-24}}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval
    from ciminfo.model.record import Record

CODE = "CIM702"
SEVERITY = Severity.WARNING
_NUMBER = re.compile(r"(\d{2})-(\d{1,4})/(\d{2})")


def check(dossier: Dossier) -> Iterator[Finding]:
    letter = dossier.report.letter
    if letter:
        yield from _compared(dossier.report, "letter.number", letter.number, letter.date)
    for contribution in dossier.contributions:
        if contribution.asked:
            yield from _compared(contribution, "asked.letter", contribution.asked.letter, contribution.asked.on)


def _compared(record: Record, field: str, number: object, dated: Interval | None) -> Iterator[Finding]:
    if not isinstance(number, str) or not number or dated is None or not dated.is_known:
        return
    match = _NUMBER.fullmatch(number)
    if match is None:
        return
    # A month or a year that the date leaves open cannot disagree.
    months = {f"{day.month:02}" for day in (dated.first, dated.last)}
    years = {f"{day.year % 100:02}" for day in (dated.first, dated.last)}
    if match[1] not in months and len(months) == 1:
        yield Finding(
            record.where(field),
            f"number {number} is of month {match[1]}, but the letter is dated {dated}",
            _HINT,
        )
    elif match[3] not in years and len(years) == 1:
        yield Finding(
            record.where(field),
            f"number {number} is of the year /{match[3]}, but the letter is dated {dated}",
            _HINT,
        )


_HINT = "a number is month-serial/year, as in 03-051/05"
