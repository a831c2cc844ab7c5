"""An activity is recorded once, however many names it goes by.

A page lists a training, its gallery has another title, and a report calls it "the first training": recorded apart,
they are told twice and counted twice. Two activities in one city whose days overlap are likely the same; without a
city, two in one country. Only dates that are exact to the day are compared. The one record keeps the other name under
`aliases`.

Evidently two are those of different days whose titles have no word in common but the place; a project and its part
(`part-of`); a plan and what may have become of it (`may-be`, `into`); a gathering and something else, such as a
publication; and gatherings that name different organisers or hosts, none of whom is a part of another.

Pass::

    activity: belize-seminar
    kind: training
    title: {en: Anti-TIP Training Seminar in Belize City}
    aliases: [Belize Anti-TIP Workshop]
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}

Fail::

    activity: belize-seminar
    kind: training
    title: {en: Anti-TIP Training Seminar in Belize City}
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}
    ---
    activity: belize-workshop
    kind: workshop
    title: {en: Belize Anti-TIP Workshop}
    dates: 2005-04-15
    venue: {city: Belize City, country: BZ}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Kind, Role
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

CODE = "CIM307"
SEVERITY = Severity.WARNING

#: A shorter word of a title says nothing.
_TELLING = 4
_HOLDING = {Role.ORGANISER, Role.CO_ORGANISER, Role.HOST}


def check(corpus: Corpus) -> Iterator[Finding]:
    for (city, country), there in _by_place(corpus).items():
        going_on: list[Activity] = []
        for activity in sorted(there, key=lambda each: each.in_time):
            going_on = [each for each in going_on if each.when.last >= activity.when.first]
            twin = next((each for each in going_on if _may_be_one(corpus, each, activity)), None)
            going_on.append(activity)
            if twin and activity.venue:
                yield Finding(
                    activity.where("dates"),
                    f"{activity.title.original!r} was in {activity.venue.city if city else country} on "
                    f"{activity.when}, and so was {twin.id} on {twin.when}",
                    f"if they are one, merge them and keep this name under aliases of {twin.id}; "
                    "if one is a part of the other, write  part-of: …",
                    also=(twin.where("dates"),),
                )


def _by_place(corpus: Corpus) -> dict[tuple[str, str], list[Activity]]:
    """The activities of each city that are dated to the day; of a country those that name no city."""
    by_place: dict[tuple[str, str], list[Activity]] = {}
    for activity in corpus.activities.values():
        if activity.venue and activity.when.days:
            by_place.setdefault(corpus.city_key(activity.venue), []).append(activity)
    return by_place


def _may_be_one(corpus: Corpus, one: Activity, other: Activity) -> bool:
    alike = one.kind is other.kind or (_is_gathering(one) and _is_gathering(other))
    if not alike or _are_linked(one, other) or _held_by_others(corpus, one, other):
        return False
    return one.when == other.when or bool(_title_words(corpus, one) & _title_words(corpus, other))


def _title_words(corpus: Corpus, activity: Activity) -> set[str]:
    """The words of its titles that say something, without those of its place."""
    names = " ".join([*(text for _, text in activity.title), *activity.aliases])
    known = corpus.city(activity.venue) if activity.venue else None
    called = " ".join([activity.venue.city if activity.venue else "", *(known.all_names if known else ())])
    city = set(re.findall(r"\w+", plain(called)))
    return {word for word in re.findall(r"\w+", plain(names)) if len(word) >= _TELLING} - city


def _is_gathering(activity: Activity) -> bool:
    return activity.kind.is_event or activity.kind is Kind.VISIT


def _are_linked(one: Activity, other: Activity) -> bool:
    named = {one.part_of, other.part_of, *one.may_be, *other.may_be}
    named.update(outcome.into for each in (one, other) for outcome in each.outcomes)
    return bool({one.id, other.id} & named)


def _held_by_others(corpus: Corpus, one: Activity, other: Activity) -> bool:
    """Whether both name who held them, and nobody held both."""
    if one.role in _HOLDING and other.role in _HOLDING:
        return False
    mine, theirs = _holders(one), _holders(other)
    return bool(mine and theirs) and not any(corpus.are_one_body(a, b) for a in mine for b in theirs)


def _holders(activity: Activity) -> set[str]:
    return {each.organisation for each in activity.organisations if each.role in _HOLDING}
