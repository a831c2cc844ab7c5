"""A report that is ordered every year speaks once a year, and not before it is ordered.

A paragraph that asks for a report each year counts from the day its resolution was adopted. More than thirteen months
between two reports that answer it mean that a year went without one, or that a report is still to be recorded. A
report that speaks as of a day before the adoption answers a paragraph that did not exist.

Pass::

    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    adopted: 2004-06-08
    paragraphs: {"9": {frequency: annual}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]

Fail::

    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    adopted: 2004-06-08
    paragraphs: {"9": {frequency: annual}}
    ---
    report: 2005-2006
    period: 2005-05/2006-04
    as-of: 2006-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.mandate import Frequency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.model.citation import Citation
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval
    from ciminfo.model.report import Report

CODE = "CIM223"
SEVERITY = Severity.NOTICE

#: A year, and the month by which reports of two years may be later than each other.
_MONTHS: Final = 13


def check(dossier: Dossier) -> Iterator[Finding]:
    report = dossier.report
    for index, cited in enumerate(report.answers):
        mandate = dossier.corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        if mandate is None or paragraph is None or paragraph.frequency is not Frequency.ANNUAL:
            continue
        place = report.where(f"answers.{index}")
        if mandate.adopted and mandate.adopted.certainly_after(report.as_of):
            yield Finding(
                place,
                f"{report.id} cannot answer {mandate.symbol}: it speaks as of {report.as_of}, and the resolution was "
                f"adopted on {mandate.adopted}",
                "name the mandate that was in force, or mend one of the two dates",
            )
        elif late := _late(report, cited, _before(dossier, cited), mandate.adopted):
            yield Finding(place, late, "record the report that is missing, or accept it with what became of that year")


def _late(report: Report, cited: Citation, before: Report | None, adopted: Interval | None) -> str:
    """What to say of a report that comes too late; empty where it does not, or nothing says from when."""
    if before:
        since, called = before.as_of, f"{before.id}, the report before it (as of {before.as_of})"
    elif adopted and adopted.is_known:
        since, called = adopted.last, f"the adoption on {adopted}"
    else:
        return ""
    months = _full_months(since, report.as_of)
    if months < _MONTHS:
        return ""
    return f"{cited} asks for a report each year; {report.id} follows more than {months} months after {called}"


def _before(dossier: Dossier, cited: Citation) -> Report | None:
    """The latest of the earlier reports that answer the same paragraph."""
    earlier = (each for each in dossier.corpus.reports.values() if each.as_of < dossier.report.as_of)
    answering = (each for each in earlier if any(answer.is_same(cited) for answer in each.answers))
    return max(answering, key=lambda each: each.as_of, default=None)


def _full_months(since: date, until: date) -> int:
    """How many months are over between two days, the last of them by a day at least."""
    return (until.year - since.year) * 12 + until.month - since.month - (until.day <= since.day)
