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
from ciminfo.model.result import Count, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM402"
SEVERITY = Severity.WARNING

#: How far a number said to be "about" may lie from the records, as a share of them.
_ABOUT = 0.1


@dataclass(frozen=True, slots=True)
class _Tally:
    """What the activities behind a count add up to."""

    activities: tuple[str, ...]
    countries: tuple[str, ...]
    territories: tuple[str, ...]
    participants: int
    #: Whether every activity has a count of its participants; without one the sum is the least they can be.
    all_counted: bool

    def of(self, unit: Unit) -> int:
        return {
            Unit.ACTIVITIES: len(self.activities),
            Unit.COUNTRIES: len(self.countries),
            Unit.TERRITORIES: len(self.territories),
            Unit.PLACES: len(self.countries) + len(self.territories),
            Unit.PARTICIPANTS: self.participants,
        }[unit]


def check(dossier: Dossier) -> Iterator[Finding]:
    for result in dossier.results:
        units = {count.unit for count in result.counts}
        for index, count in enumerate(result.counts):
            behind = count.over or result.backed_by
            if not behind or any(id_ not in dossier.corpus.activities for id_ in behind):
                continue
            tally = _tally(dossier, behind)
            if message := _difference(count, tally, units):
                yield Finding(
                    result.where(f"counts.{index}.value"), message + _listed(count.unit, tally), _hint(count, behind)
                )


def _difference(count: Count, tally: _Tally, units: set[Unit]) -> str:
    counted = tally.of(count.unit)
    claimed = f"{_number(count.value, count.unit)} {'is' if count.value == 1 else 'are'} claimed"
    if count.unit is Unit.PARTICIPANTS and not tally.all_counted:
        enough = count.qualifier is Qualifier.AT_LEAST and _agrees(count, counted)
        return "" if enough else f"{claimed}, and not every activity behind the claim has a count"
    if not _agrees(count, counted):
        return f"{claimed}, the records count {counted}"
    if count.unit is Unit.COUNTRIES and tally.territories and not units & {Unit.TERRITORIES, Unit.PLACES}:
        left_out = _number(len(tally.territories), Unit.TERRITORIES)
        return f"the count of countries, {count.value}, leaves out {left_out} that the records list"
    return ""


def _agrees(count: Count, counted: int) -> bool:
    if count.qualifier is Qualifier.AT_LEAST:
        return counted >= count.value
    if count.qualifier is Qualifier.ABOUT:
        return abs(counted - count.value) <= _ABOUT * counted
    return counted == count.value


def _tally(dossier: Dossier, ids: tuple[str, ...]) -> _Tally:
    activities = [dossier.corpus.activities[id_] for id_ in ids]
    codes = {code for activity in activities for code in activity.places}
    territories = {
        code for activity in activities for code in activity.places if _was_territory(dossier, code, activity)
    }
    counts = [[each.count for each in activity.participants if each.count is not None] for activity in activities]
    return _Tally(
        ids,
        tuple(sorted(codes - territories)),
        tuple(sorted(territories)),
        sum(map(sum, counts)),
        all(counts),
    )


def _was_territory(dossier: Dossier, code: str, activity: Activity) -> bool:
    """What a place was when the activity took place, or on the as-of date where that is not past."""
    country = dossier.corpus.countries.get(code)
    return country is not None and country.is_territory_on(min(dossier.dates(activity).last, dossier.report.as_of))


def _listed(unit: Unit, tally: _Tally) -> str:
    if unit is Unit.PARTICIPANTS:
        return ""
    if unit is Unit.ACTIVITIES:
        return f" ({', '.join(tally.activities)})"
    named = ((Unit.COUNTRIES, tally.countries), (Unit.TERRITORIES, tally.territories))
    parts = [f"{_number(len(codes), each)} ({', '.join(codes)})" for each, codes in named if codes]
    return f": {' and '.join(parts)}" if parts else ""


def _number(value: int, unit: Unit) -> str:
    return f"{value} {_ONE[unit] if value == 1 else unit.value}"


_ONE = {
    Unit.ACTIVITIES: "activity",
    Unit.COUNTRIES: "country",
    Unit.TERRITORIES: "territory",
    Unit.PLACES: "place",
    Unit.PARTICIPANTS: "participant",
}


def _hint(count: Count, behind: tuple[str, ...]) -> str:
    if count.unit is Unit.COUNTRIES:
        return "name countries and territories apart, or count both as places"
    return f"mend the claim, or name under `over` which of {', '.join(behind)} it counts"
