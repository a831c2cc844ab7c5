"""An activity: one thing done or planned, with its dates, places, people, figures and text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from ciminfo.model.citation import Citation
from ciminfo.model.interval import Interval
from ciminfo.model.record import Day, Record, SectionName, Table, Texts, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class Kind(StrEnum):
    """What sort of activity it is."""

    ADVOCACY = "advocacy"
    APPOINTMENT = "appointment"
    CAMPAIGN = "campaign"
    CONFERENCE = "conference"
    CONTACTS = "contacts"
    MEDIA = "media"
    MEETING = "meeting"
    PLAN = "plan"
    PRESENTATION = "presentation"
    PROJECT = "project"
    PUBLICATION = "publication"
    RESEARCH = "research"
    SEMINAR = "seminar"
    TRAINING = "training"
    VIDEOCONFERENCE = "videoconference"
    VISIT = "visit"
    WORKSHOP = "workshop"

    @property
    def is_event(self) -> bool:
        """Whether people come together for it in a place, so that a city can be named."""
        return self in {
            Kind.CONFERENCE, Kind.MEETING, Kind.PRESENTATION, Kind.SEMINAR, Kind.TRAINING, Kind.WORKSHOP,
        }  # fmt: skip


class Role(StrEnum):
    """What somebody did in an activity: ourselves, another organisation, or a person."""

    BENEFICIARY = "beneficiary"
    CO_ORGANISER = "co-organiser"
    COUNTERPART = "counterpart"
    FUNDER = "funder"
    HOST = "host"
    ORGANISER = "organiser"
    PARTICIPANT = "participant"
    PARTNER = "partner"
    RESEARCHER = "researcher"
    SPEAKER = "speaker"
    SPONSOR = "sponsor"


class Qualifier(StrEnum):
    """How exact a count is."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at-least"


class State(StrEnum):
    """What can be said of an activity on a given day."""

    PLANNED = "planned"
    HELD = "held"
    ONGOING = "ongoing"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to come."""
        return self in {State.PLANNED, State.POSTPONED}


class Turn(StrEnum):
    """What became of a plan on a day: an outcome that the dates alone do not tell."""

    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where it takes place: not the same as what it covers."""

    country: str
    city: str = ""
    #: Building or room.
    place: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Whom it concerns: countries and territories by their codes, and regions of the registry."""

    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """That an activity was announced: on which day, for when, and in which report."""

    on: Day
    dates: Interval
    in_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of an announcement, on the day it was known."""

    on: Interval
    turned: Turn
    to: Interval | None = None
    into: str = ""
    why: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """An organisation in an activity, by its role."""

    organisation: str
    role: Role
    note: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A person in an activity, by role, with the title of the day."""

    person: str
    role: Role
    title: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participants:
    """Who took part: a count with its qualifier, the population it counts, and the groups named."""

    count: int | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    population: Texts | None = None
    groups: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that an activity found or reached: value, unit, population, and how exact it is."""

    value: Decimal
    unit: str
    qualifier: Qualifier = Qualifier.EXACTLY
    population: Texts | None = None
    per: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document that belongs to an activity: title, kind, language; promised, in review, or issued."""

    title: Texts
    kind: str
    language: str = ""
    status: str = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """That an activity answers a mandate: the paragraph cited, and which of its elements."""

    cites: Citation
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A part of an activity with its own dates and place."""

    title: Texts
    dates: Interval
    venue: Venue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A word from the compiler: in this report, this activity stands in that section, because."""

    in_: str
    section: SectionName
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """One thing done or planned."""

    kind: Kind
    title: Texts
    #: Other names the same activity goes by.
    aliases: tuple[str, ...] = ()
    #: When it took place, or is now expected to; without it there must be an announcement.
    dates: Interval | None = None
    #: "Two-day" and the like, as stated somewhere.
    duration_days: int | None = None
    announced: tuple[Announcement, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    events: tuple[Event, ...] = ()
    venue: Venue | None = None
    coverage: Coverage = Coverage()
    #: Our own role in it.
    role: Role | Unknown | None = None
    organisations: tuple[Involvement, ...] = ()
    people: tuple[Appearance, ...] = ()
    participants: tuple[Participants, ...] = ()
    themes: tuple[str, ...] = ()
    mandates: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    documents: tuple[Paper, ...] = ()
    narrative: Texts | None = None
    #: Its text in one report, where it is told anew each year.
    narrative_in: Table[Texts] = Table({})
    #: The organ that reported it, where that was not the reporter itself.
    reported_by: str = ""
    reported_in: tuple[str, ...] = ()
    #: Why a report tells it although it lies outside the period.
    out_of_period: Table[str] = Table({})
    placement: tuple[Override, ...] = ()

    @property
    def when(self) -> Interval:
        """The dates as known today; unknown where nothing was ever said."""
        if self.dates:
            return self.dates
        return self.announced[-1].dates if self.announced else Interval("unknown", ())

    def announcement(self, as_of: date) -> Announcement | None:
        """The latest announcement by the end of that day."""
        return max((each for each in self.announced if each.on <= as_of), key=lambda each: each.on, default=None)

    def outcome(self, as_of: date) -> Outcome | None:
        """The latest outcome that was certainly known by the end of that day."""
        known = [each for each in self.outcomes if each.on.certainly_begun(as_of)]
        return max(known, key=lambda each: each.on.last, default=None)

    def state(self, as_of: date) -> State:
        """What can be said of it at the end of that day; derived, never stored."""
        outcome = self.outcome(as_of)
        if outcome and outcome.turned is Turn.CANCELLED:
            return State.CANCELLED
        if outcome and outcome.turned is Turn.HELD:
            return State.HELD
        if self.dates and self.dates.is_known and self.dates.certainly_begun(as_of):
            return State.HELD if self.dates.last <= as_of else State.ONGOING
        if outcome and outcome.turned is Turn.POSTPONED:
            return State.POSTPONED
        promised = self.announcement(as_of)
        if promised:
            return State.UNKNOWN if promised.dates.certainly_before(as_of) else State.PLANNED
        if self.dates and self.dates.certainly_after(as_of):
            return State.PLANNED
        return State.UNKNOWN

    def dates_as_of(self, as_of: date) -> Interval:
        """The dates as a report of that day could know them."""
        promised = self.announcement(as_of)
        if promised and self.state(as_of) in {State.PLANNED, State.POSTPONED, State.UNKNOWN}:
            return promised.dates
        return self.when

    def told(self, report: str) -> Texts | None:
        """Its text in a report, and where that field stands."""
        return self.narrative_in.get(report) or self.narrative

    @property
    def places(self) -> tuple[str, ...]:
        """The codes of the countries and territories it concerns; where none is named, of its venue."""
        if self.coverage.countries or self.coverage.regions:
            return self.coverage.countries
        return (self.venue.country,) if self.venue else ()

    def country_fields(self) -> Iterator[tuple[str, str]]:
        """Every country code it names, with the field where it is written."""
        if self.venue:
            yield "venue.country", self.venue.country
        for index, event in enumerate(self.events):
            if event.venue:
                yield f"events.{index}.venue.country", event.venue.country
        for index, code in enumerate(self.coverage.countries):
            yield f"coverage.countries.{index}", code
        for index, participants in enumerate(self.participants):
            for inner, code in enumerate(participants.countries):
                yield f"participants.{index}.countries.{inner}", code

