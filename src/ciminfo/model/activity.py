"""An activity: one thing done or planned, with its dates, places, people, figures and text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import (
    Announcement,
    Answer,
    Appearance,
    Coverage,
    Event,
    Figure,
    Involvement,
    Kind,
    Outcome,
    Override,
    Paper,
    Participants,
    Role,
    State,
    Turn,
    Venue,
)
from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Table, Texts, Unknown, no_entries

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """One thing done or planned."""

    kind: Kind
    #: What it was called, in the language that it had; a translation is added under its own.
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
    #: The project that this is a part of.
    part_of: str = ""
    venue: Venue | None = None
    coverage: Coverage = Coverage()
    #: Our own role in it.
    role: Role | Unknown | None = None
    organisations: tuple[Involvement, ...] = ()
    people: tuple[Appearance, ...] = ()
    participants: tuple[Participants, ...] = ()
    #: The ids of the themes it belongs to.
    themes: tuple[str, ...] = ()
    mandates: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    documents: tuple[Paper, ...] = ()
    #: What was done, in our own words: the text that a report prints. An empty line parts paragraphs.
    narrative: Texts | None = None
    #: Its text in one report, where it is told anew each year.
    narrative_in: Table[Texts] = no_entries()
    #: The organ that reported it, where that was not the reporter itself.
    reported_by: str = ""
    #: The reports that tell it although its dates do not say so.
    reported_in: tuple[str, ...] = ()
    #: Why a report tells it although it lies outside the period.
    out_of_period: Table[str] = no_entries()
    placement: tuple[Override, ...] = ()
    #: For a plan: the activities that may be what became of it, where the sources do not settle which.
    may_be: tuple[str, ...] = ()

    @property
    def when(self) -> Interval:
        """The dates as known today; unknown where nothing was ever said."""
        if self.dates:
            return self.dates
        promised = self.announcement(date.max)
        return promised.dates if promised else Interval("unknown", ())

    @property
    def in_time(self) -> tuple[bool, date, date, str]:
        """What puts activities in the order of their dates, those without a known date last."""
        return not self.when.is_known, self.when.first, self.when.last, self.id

    def announcement(self, as_of: date) -> Announcement | None:
        """The latest announcement by the end of that day."""
        if not self.announced:
            return None
        return max((each for each in self.announced if each.on <= as_of), key=lambda each: each.on, default=None)

    def outcome(self, as_of: date) -> Outcome | None:
        """The latest outcome that was certainly known by the end of that day."""
        if not self.outcomes:
            return None
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
            return State.HELD if self.dates.last <= as_of and self.dates.is_closed else State.ONGOING
        if outcome and outcome.turned is Turn.POSTPONED:
            return State.POSTPONED
        promised = self.announcement(as_of)
        if promised:
            return State.UNKNOWN if promised.dates.certainly_before(as_of) else State.PLANNED
        if self.dates and self.dates.certainly_after(as_of):
            return State.PLANNED
        return State.UNKNOWN

    def was_done(self, as_of: date) -> bool:
        """Whether it had been done or begun by the end of that day: no plan, nor one of which nothing is known."""
        state = self.state(as_of)
        if state is State.UNKNOWN:
            return bool(self.dates) or not self.announced
        return state in {State.HELD, State.ONGOING}

    def dates_as_of(self, as_of: date) -> Interval:
        """The dates as a report of that day could know them."""
        promised = self.announcement(as_of)
        if promised and self.state(as_of) in {State.PLANNED, State.POSTPONED, State.UNKNOWN}:
            return promised.dates
        return self.when

    def as_announced(self, announcement: Announcement) -> Activity:
        """The activity under the name and in the place that an announcement gave it."""
        title, venue = announcement.title or self.title, announcement.venue or self.venue
        return replace(self, title=title, venue=venue)

    def told(self, report: str) -> Texts | None:
        """Its text in a report, and where that field stands."""
        return self.narrative_in.get(report) or self.narrative

    @property
    def places(self) -> tuple[str, ...]:
        """The codes of the countries and territories it concerns; where none is named, of its venue."""
        if self.coverage.countries or self.coverage.regions:
            return self.coverage.countries
        return (self.venue.country,) if self.venue else ()

    def venues(self) -> Iterator[tuple[str, Venue]]:
        """Every venue it names, with the field where it is written."""
        if self.venue:
            yield "venue", self.venue
        for index, announcement in enumerate(self.announced):
            if announcement.venue:
                yield f"announced.{index}.venue", announcement.venue
        for index, event in enumerate(self.events):
            if event.venue:
                yield f"events.{index}.venue", event.venue

    def country_fields(self) -> Iterator[tuple[str, str]]:
        """Every country code it names, with the field where it is written."""
        yield from ((f"{field}.country", venue.country) for field, venue in self.venues())
        for index, code in enumerate(self.coverage.countries):
            yield f"coverage.countries.{index}", code
        for index, participants in enumerate(self.participants):
            for inner, code in enumerate(participants.countries):
                yield f"participants.{index}.countries.{inner}", code
