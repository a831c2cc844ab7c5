"""A number in a result is not what its activities add up to.

Numbers are counted from the records that back the result. States and territories are counted apart: "six
countries" with a seventh place that is a territory is neither six nor seven, until the claim names both.

Pass::

    {country: BS, status: [{is: member, dates: 1982/..}]}
    ---
    {country: AN, status: [{is: territory, dates: ../2010-12-14}]}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: a, kind: seminar, title: {en: Seminars}, dates: 2004-08, coverage: {countries: [BS, AN]}}
    ---
    result: r
    report: 2004-2005
    claim: {en: Seminars in one country and one territory.}
    backed-by: [a]
    counts: [{value: 1, unit: countries}, {value: 1, unit: territories}]

Fail::

    {country: BS, status: [{is: member, dates: 1982/..}]}
    ---
    {country: AN, status: [{is: territory, dates: ../2010-12-14}]}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: a, kind: seminar, title: {en: Seminars}, dates: 2004-08, coverage: {countries: [BS, AN]}}
    ---
    result: r
    report: 2004-2005
    claim: {en: Seminars in one country.}
    backed-by: [a]
    counts: [{value: 1, unit: countries}]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.result import Count, Result, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM402"
SEVERITY = Severity.WARNING

#: How far a number said to be "about" may lie from the records, as a share of them.
_ABOUT = 0.1


@dataclass(frozen=True, slots=True)
class _Tally:
    """What the activities behind a count add up to; participants are unknown where one activity has no count."""

    activities: int
    countries: tuple[str, ...]
    territories: tuple[str, ...]
    participants: int | None

    def of(self, unit: Unit) -> int | None:
        return {
            Unit.ACTIVITIES: self.activities,
            Unit.COUNTRIES: len(self.countries),
            Unit.TERRITORIES: len(self.territories),
            Unit.PLACES: len(self.countries) + len(self.territories),
            Unit.PARTICIPANTS: self.participants,
        }[unit]


def check(dossier: Dossier) -> Iterator[Finding]:
    for result in dossier.results:
        units = {count.unit for count in result.counts}
        for index, count in enumerate(result.counts):
            if not (count.over or result.backed_by):
                continue
            tally = _tally(dossier, count.over or result.backed_by)
            message = _difference(count, tally, units)
            if message:
                yield Finding(
                    result.where(f"counts.{index}.value"),
                    f"{message}: {_listed(tally)}" if count.unit is not Unit.PARTICIPANTS else message,
                    _hint(result, count),
                )


def _difference(count: Count, tally: _Tally, units: set[Unit]) -> str:
    counted = tally.of(count.unit)
    if counted is None:
        return f"{count.value} {count.unit.value} are claimed, and not every activity behind it has a count"
    if not _agrees(count, counted):
        return f"{count.value} {count.unit.value} are claimed, the records count {counted}"
    if count.unit is Unit.COUNTRIES and tally.territories and not units & {Unit.TERRITORIES, Unit.PLACES}:
        left_out = _number(tally.territories, "territory", "territories")
        return f"the count of countries, {count.value}, leaves out {left_out} that the records list"
    return ""


def _agrees(count: Count, counted: int) -> bool:
    if count.qualifier is Qualifier.AT_LEAST:
        return counted >= count.value
    if count.qualifier is Qualifier.ABOUT:
        return abs(counted - count.value) <= _ABOUT * counted
    return counted == count.value


def _tally(dossier: Dossier, ids: tuple[str, ...]) -> _Tally:
    corpus, day = dossier.corpus, dossier.report.as_of
    activities = [corpus.activities[id_] for id_ in ids if id_ in corpus.activities]
    codes = sorted({code for activity in activities for code in activity.places})
    territories = tuple(code for code in codes if (c := corpus.countries.get(code)) and c.is_territory_on(day))
    counts = [_attendance(activity.participants) for activity in activities]
    return _Tally(
        len(activities),
        tuple(code for code in codes if code not in territories),
        territories,
        None if None in counts else sum(each for each in counts if each is not None),
    )


def _attendance(participants: tuple[object, ...]) -> int | None:
    counts = [count for each in participants if (count := getattr(each, "count", None)) is not None]
    return sum(counts) if counts else None


def _listed(tally: _Tally) -> str:
    parts = []
    if tally.countries:
        parts.append(f"{_number(tally.countries, 'country', 'countries')} ({', '.join(tally.countries)})")
    if tally.territories:
        parts.append(f"{_number(tally.territories, 'territory', 'territories')} ({', '.join(tally.territories)})")
    return " and ".join(parts) or f"{tally.activities} activities"


def _number(codes: tuple[str, ...], one: str, many: str) -> str:
    return f"{len(codes)} {one if len(codes) == 1 else many}"


def _hint(result: Result, count: Count) -> str:
    if count.unit is Unit.COUNTRIES:
        return "name countries and territories apart, or count both as places"
    return f"mend the claim, or name under `over` which of {', '.join(result.backed_by)} it counts"
