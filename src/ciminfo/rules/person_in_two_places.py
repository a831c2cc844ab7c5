"""Nobody is in two cities on one day.

Where a speaker, participant or host of one meeting is also named at another, in another city and on the same days, a
date, a city or a name has a slip. A post that one person holds, an organisation of kind `office`, is taken as that
person; any other organisation sends whom it likes, and can be anywhere. Dates count where they are exact to the day and
without a mark of doubt.

Where each of two meetings has a day that the other leaves free, somebody can have been at both, and nothing is said.

Pass::

    persons: {fernando: {name: Fernando García-Robles}}
    ---
    activity: tampa
    kind: meeting
    title: {en: Meeting}
    dates: 2007-03-23
    venue: {city: Tampa, country: US}
    people: [{person: fernando, role: speaker}]
    ---
    activity: montego-bay
    kind: seminar
    title: {en: Seminar}
    dates: 2007-03-20/2007-03-22
    venue: {city: Montego Bay, country: JM}
    people: [{person: fernando, role: speaker}]

Fail::

    persons: {fernando: {name: Fernando García-Robles}}
    ---
    activity: tampa
    kind: meeting
    title: {en: Meeting}
    dates: 2007-03-22
    venue: {city: Tampa, country: US}
    people: [{person: fernando, role: speaker}]
    ---
    activity: montego-bay
    kind: seminar
    title: {en: Seminar}
    dates: 2007-03-20/2007-03-22
    venue: {city: Montego Bay, country: JM}
    people: [{person: fernando, role: speaker}]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Kind, Role
from ciminfo.model.organisation import OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Venue
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval
    from ciminfo.model.organisation import Organisation, Person

CODE = "CIM309"
SEVERITY = Severity.WARNING

#: Who has one of these was there; whoever pays for a meeting or helps with it need not be.
_THERE = {Role.HOST, Role.PARTICIPANT, Role.SPEAKER}


@dataclass(frozen=True, slots=True)
class _Stay:
    """That somebody is named at an activity in a city, in the field that says so."""

    who: str
    name: str
    activity: Activity
    dates: Interval
    venue: Venue
    place: tuple[str, str]
    field: str


def check(corpus: Corpus) -> Iterator[Finding]:
    by_person: dict[str, list[_Stay]] = {}
    for stay in _stays(corpus):
        by_person.setdefault(stay.who, []).append(stay)
    for stays in by_person.values():
        going_on: list[_Stay] = []
        for stay in sorted(stays, key=lambda each: (each.dates.first, -each.dates.last.toordinal(), each.activity.id)):
            going_on = [each for each in going_on if each.dates.last >= stay.dates.first]
            away = (each for each in going_on if each.place != stay.place and each.dates.last >= stay.dates.last)
            if other := next(away, None):
                yield _finding(stay, other)
            going_on.append(stay)


def _finding(stay: _Stay, other: _Stay) -> Finding:
    here, there = stay.venue.city, other.venue.city
    if other.dates.days == 1:
        said = f"{stay.name} is in {here} and in {there} ({other.activity.id}) on one day, {stay.dates}"
        hint = "one of the two days, cities or names is wrong: compare the sources"
    else:
        said = (
            f"{stay.name} is in {here} on {stay.dates} and in {there} ({other.activity.id}) on {other.dates}, "
            f"which leaves no day for {here} alone"
        )
        hint = "compare the sources; if part of the days was spent in each city, accept this and say so"
    return Finding(stay.activity.where(stay.field), said, hint, also=(other.activity.where(other.field),))


def _stays(corpus: Corpus) -> Iterator[_Stay]:
    offices = {id_: each for id_, each in corpus.organisations.items() if each.kind is OrganisationKind.OFFICE}
    for activity in corpus.activities.values():
        dates = activity.dates
        named = [*_named(corpus.persons, offices, activity)] if dates and dates.days else []
        venue = _only_venue(corpus, activity) if named else None
        if venue and dates and not set("?~%") & set(dates.text):
            for id_, name, field in named:
                yield _Stay(id_, name, activity, dates, venue, corpus.city_key(venue), field)


def _named(
    persons: Mapping[str, Person], offices: Mapping[str, Organisation], activity: Activity
) -> Iterator[tuple[str, str, str]]:
    """The persons and posts that an activity names as having been there: id, name and field."""
    for index, each in enumerate(activity.people):
        person = persons.get(each.person)
        if person and each.role in _THERE:
            yield person.id, person.name_, f"people.{index}"
    for index, involved in enumerate(activity.organisations):
        office = offices.get(involved.organisation)
        if office and involved.role in _THERE:
            yield office.id, office.name_.original, f"organisations.{index}"


def _only_venue(corpus: Corpus, activity: Activity) -> Venue | None:
    """Where everybody was who was there; nothing where it went on in several cities, or in none."""
    events = (event.venue for event in activity.events)
    venues = {corpus.city_key(each): each for each in (activity.venue, *events) if each}
    if len(venues) != 1 or activity.kind is Kind.VIDEOCONFERENCE:
        return None
    venue = next(iter(venues.values()))
    return venue if venue.city else None
