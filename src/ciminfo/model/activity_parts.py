"""The parts of an activity, and the words for its kind, its state and the roles in it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ciminfo.model.citation import Citation
from ciminfo.model.interval import Interval
from ciminfo.model.record import Day, SectionName, Texts


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


class EventKind(StrEnum):
    """What a part of an activity is, where that binds its date."""

    LAUNCH = "launch"
    CLOSING = "closing"


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
    #: What it was called and where it was to be, as far as that was then known; else as the activity has it.
    title: Texts | None = None
    venue: Venue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of an announcement, on the day it was known."""

    on: Interval
    turned: Turn
    to: Interval | None = None
    into: str = ""
    why: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """A sum as recorded, in a currency of ISO 4217."""

    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """An organisation in an activity, by its role; a funder with the sum, where that is recorded."""

    organisation: str
    role: Role
    amount: Money | None = None
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
    #: Whole groups of states: regions with a list of members, or `member-states` on the day.
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that an activity found or reached: value, unit, population, and how exact it is."""

    value: Decimal
    unit: str
    qualifier: Qualifier = Qualifier.EXACTLY
    population: Texts | None = None
    per: str = ""
    #: The whole that this figure is a share of; figures with the same word here make up the whole together.
    share_of: str = ""
    #: Whether the shares recorded are only some of the whole.
    partial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document that belongs to an activity: title, kind, language; promised, in review, or issued."""

    title: Texts
    kind: str
    language: str = ""
    status: str = "listed"
    #: The date that the document itself bears.
    dated: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """That an activity answers a mandate: the paragraph cited, and which of its elements."""

    cites: Citation
    elements: tuple[str, ...] = ()
    #: The fingerprint of the paragraph as it read when the citation was written.
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A part of an activity with its own dates and place."""

    title: Texts
    dates: Interval
    venue: Venue | None = None
    #: Whether it opens the activity or closes it.
    kind: EventKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A word from the compiler: in this report, this activity stands in that section, because."""

    in_: str
    section: SectionName
    why: str
