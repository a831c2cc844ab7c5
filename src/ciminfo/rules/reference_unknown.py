"""A record names only others that are recorded.

Results name activities, activities name reports, themes and regions, sources are named by every record. A name
that leads nowhere is a slip, or a record that is still to be written.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}
    ---
    {result: seminars, report: 2004-2005, claim: {en: A seminar.}, backed-by: [lima-seminar]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}
    ---
    {result: seminars, report: 2004-2005, claim: {en: A seminar.}, backed-by: [lima-semniar]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.country import MEMBER_STATES, Country, Region
from ciminfo.model.mandate import Mandate
from ciminfo.model.names import offer
from ciminfo.model.record import Record, SourcePaper, Term
from ciminfo.model.report import Report
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus

CODE = "CIM013"
SEVERITY = Severity.ERROR
LOOKS_UP = True

#: How a record is added of a kind that others name.
_ADDING: Final[dict[type[Record], str]] = {
    Term: "add it to data/registry/terms.yaml",
    Region: "add it to data/registry/regions.yaml",
    SourcePaper: "record it in a file of data/sources/",
    Report: "record it:  ciminfo new report",
    Activity: "record it:  ciminfo new activity",
    Mandate: "record it:  ciminfo new mandate",
}
Named: TypeAlias = "Iterator[tuple[str, type[Record], str]]"


def check(corpus: Corpus) -> Iterator[Finding]:
    for record in corpus:
        for field, kind, name in _named(record):
            known = corpus.of(kind)
            if name and name not in known and name not in corpus.broken:
                word = {SourcePaper: "source", Term: "term"}.get(kind, kind.__name__.lower())
                yield Finding(record.where(field), f"there is no {word} {name!r}", _hint(name, known, kind))


def _hint(name: str, known: Mapping[str, Record], kind: type[Record]) -> str:
    """The nearest there is, or else all there are, with how one is added."""
    offered, adding = offer(name, known), _ADDING.get(kind, "")
    if offered.startswith("did you mean"):
        return offered
    return f"{offered}; or {adding}" if offered and adding else offered or adding


def _named(record: Record) -> Named:
    for index, note in enumerate(record.sources):
        yield f"sources.{index}.at", SourcePaper, note.source
    for index, accepted in enumerate(record.accept):
        yield f"accept.{index}.in", Report, accepted.in_
    match record:
        case Activity():
            yield from _named_by_activity(record)
        case Result():
            yield "report", Report, record.report
            yield from _each("backed-by", Activity, record.backed_by)
            for index, count in enumerate(record.counts):
                yield from _each(f"counts.{index}.over", Activity, count.over)
            for index, credit in enumerate(record.funders):
                yield from _each(f"funders.{index}.of", Activity, credit.of)
        case Contribution():
            yield "report", Report, record.report
        case Report():
            yield "previous", Report, record.previous
        case Country():
            yield "region", Region, record.region
        case Region():
            yield "within", Region, record.within
        case Mandate():
            yield from _each("supersedes", Mandate, record.supersedes)


def _named_by_activity(activity: Activity) -> Named:
    yield from _each("themes", Term, activity.themes)
    yield from _each("coverage.regions", Region, activity.coverage.regions)
    yield from _each("reported-in", Report, activity.reported_in)
    for index, participants in enumerate(activity.participants):
        yield from _each(f"participants.{index}.groups", Term, participants.groups)
        whole = tuple("" if each == MEMBER_STATES else each for each in participants.regions)
        yield from _each(f"participants.{index}.regions", Region, whole)
    for index, figure in enumerate(activity.figures):
        yield f"figures.{index}.unit", Term, figure.unit
    for index, announcement in enumerate(activity.announced):
        yield f"announced.{index}.in", Report, announcement.in_
    for index, outcome in enumerate(activity.outcomes):
        yield f"outcomes.{index}.into", Activity, outcome.into
    yield "part-of", Activity, activity.part_of
    yield from _each("may-be", Activity, activity.may_be)
    for index, override in enumerate(activity.placement):
        yield f"placement.{index}.in", Report, override.in_
    for table, entries in (
        ("out-of-period", activity.out_of_period),
        ("narrative-in", activity.narrative_in),
    ):
        for report, _ in entries:
            yield f"{table}.{report}", Report, report


def _each(field: str, kind: type[Record], names: tuple[str, ...]) -> Named:
    for index, name in enumerate(names):
        yield f"{field}.{index}", kind, name
