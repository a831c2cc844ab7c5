"""A number in a result is what its activities add up to.

Numbers are counted from the records that back the result. States and territories are counted apart: "six
countries" with a seventh place that is a territory is neither six nor seven, until the claim names both. A group of
states counts with all the members that it had when the activity took place.

A sum is no more exact than its parts: 60 and about 75 participants are about 135.

Pass::

    {country: BS, status: [{is: member, dates: 1982/..}]}
    ---
    {country: AN, status: [{is: territory, dates: ../2010-12-14}]}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
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
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
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

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.result import Count, Unit
from ciminfo.rules.shared.counting import agrees, covered, left_out, listed, number, participants

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM402"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    known = dossier.corpus.activities
    for result in dossier.results:
        units = {count.unit for count in result.counts}
        for index, count in enumerate(result.counts):
            behind = [known[id_] for id_ in count.over or result.backed_by if id_ in known]
            if not behind or len(behind) < len(count.over or result.backed_by):
                continue
            found = (
                _of_people(count, behind)
                if count.unit is Unit.PARTICIPANTS
                else _of_things(dossier, count, behind, units)
            )
            if found:
                message, hint = found
                yield Finding(result.where(f"counts.{index}.value"), message, hint)


def _of_things(dossier: Dossier, count: Count, behind: Sequence[Activity], units: set[Unit]) -> tuple[str, str] | None:
    """What is wrong with a count of activities or places, and what to do."""
    if count.unit is Unit.ACTIVITIES:
        if agrees(count.value, count.qualifier, len(behind)):
            return None
        ids = ", ".join(each.id for each in behind)
        return f"{_claimed(count)}, the records count {len(behind)} ({ids})", _over(behind)
    found = covered(dossier.corpus, behind, dossier.report.as_of)
    counted = {Unit.COUNTRIES: len(found.countries), Unit.TERRITORIES: len(found.territories)}.get(
        count.unit, len(found)
    )
    list_ = f": {found}" if len(found) else ""
    if not agrees(count.value, count.qualifier, counted):
        return f"{_claimed(count)}, the records count {counted}{list_}", _apart(count, behind)
    if count.unit is Unit.COUNTRIES and found.territories and not units & {Unit.TERRITORIES, Unit.PLACES}:
        return f"the count of countries, {count.value}, leaves out {left_out(found)}", _apart(count, behind)
    return None


def _of_people(count: Count, behind: Sequence[Activity]) -> tuple[str, str] | None:
    """What is wrong with a count of participants, and what to do."""
    total = participants(behind)
    if not all(any(each.count is not None for each in activity.participants) for activity in behind):
        enough = count.qualifier is Qualifier.AT_LEAST and agrees(count.value, count.qualifier, total.value)
        return (
            None
            if enough
            else (f"{_claimed(count)}, and not every activity behind the claim has a count", _over(behind))
        )
    if not agrees(count.value, count.qualifier, total.value):
        return f"{_claimed(count)}, the records count {total}", _over(behind)
    if count.qualifier is Qualifier.EXACTLY and total.qualifier is not Qualifier.EXACTLY:
        parts = listed([f"{each.id} {participants([each])}" for each in behind])
        return (
            f"{_claimed(count)} exactly, the records count {total} ({parts})",
            f"write  qualifier: {total.qualifier.value}",
        )
    return None


def _claimed(count: Count) -> str:
    return f"{number(count.value, count.unit)} {'is' if count.value == 1 else 'are'} claimed"


def _apart(count: Count, behind: Sequence[Activity]) -> str:
    return (
        "name countries and territories apart, or count both as places"
        if count.unit is Unit.COUNTRIES
        else _over(behind)
    )


def _over(behind: Sequence[Activity]) -> str:
    return f"mend the claim, or name under `over` which of {', '.join(each.id for each in behind)} it counts"
