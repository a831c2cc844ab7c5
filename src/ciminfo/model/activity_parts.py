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

    #: It was held after all.
    HELD = "held"
    #: It was put off; `to` says until when, where that is known.
    POSTPONED = "postponed"
    #: It will not be held.
    CANCELLED = "cancelled"
    #: It became a part of another activity, which `into` names.
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where it takes place: not the same as what it covers."""

    #: The code of the country or territory.
    country: str
    #: The city or town.
    city: str = ""
    #: Building or room.
    place: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Whom it concerns: countries and territories by their codes, and regions of the registry."""

    #: The codes of the countries and territories.
    countries: tuple[str, ...] = ()
    #: The ids of the regions.
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """That an activity was announced: on which day, for when, and in which report."""

    #: The day on which it was announced.
    on: Day
    #: When it was to take place.
    dates: Interval
    #: The id of the report that announced it.
    in_: str = ""
    #: What it was called, as far as that was then known; else as the activity has it.
    title: Texts | None = None
    #: Where it was to be, as far as that was then known; else as the activity has it.
    venue: Venue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of an announcement, on the day it was known."""

    #: When it was known.
    on: Interval
    #: What became of it.
    turned: Turn
    #: When it was to be instead, where it was postponed.
    to: Interval | None = None
    #: The id of the activity that it became a part of.
    into: str = ""
    #: What the source says of the reason.
    why: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """A sum as recorded, in a currency of ISO 4217."""

    #: The sum.
    value: Decimal
    #: The currency by its three letters: `USD`.
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """An organisation in an activity, by its role; a funder with the sum, where that is recorded."""

    #: The id of the organisation.
    organisation: str
    role: Role
    amount: Money | None = None
    #: What is to be said of its part.
    note: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A person in an activity, by role, with the title of the day."""

    #: The id of the person.
    person: str
    role: Role
    #: The title that the person had that day.
    title: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participants:
    """Who took part: a count with its qualifier, the population it counts, and the groups named."""

    #: How many they were.
    count: int | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    #: Whom the count counts, in words.
    population: Texts | None = None
    #: The ids of the groups of people that are named.
    groups: tuple[str, ...] = ()
    #: The codes of the countries they came from.
    countries: tuple[str, ...] = ()
    #: Whole groups of states: regions with a list of members, or `member-states` on the day.
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that an activity found or reached: value, unit, population, and how exact it is."""

    #: The number.
    value: Decimal
    #: The id of what is counted, such as `victims`.
    unit: str
    qualifier: Qualifier = Qualifier.EXACTLY
    #: Of whom or what it is a number, in words.
    population: Texts | None = None
    #: For what time it is counted, such as `year`.
    per: str = ""
    #: The whole that this figure is a share of; figures with the same word here make up the whole together.
    share_of: str = ""
    #: Whether the shares recorded are only some of the whole.
    partial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document that belongs to an activity: title, kind, language; promised, in review, or issued."""

    #: Its title.
    title: Texts
    #: What sort of document it is, such as `agenda`.
    kind: str
    #: The code of the language it is written in.
    language: str = ""
    #: How far it is: `listed`, `promised`, `draft`, `in-review` or `issued`.
    status: str = "listed"
    #: The date that the document itself bears.
    dated: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """That an activity answers a mandate: the paragraph cited, and which of its elements."""

    #: The resolution and its operative paragraph.
    cites: Citation
    #: Which of the things that the paragraph asks for it answers, by their ids.
    elements: tuple[str, ...] = ()
    #: The fingerprint of the paragraph as it read when the citation was written.
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A part of an activity with its own dates and place."""

    #: What it was called.
    title: Texts
    #: When it took place.
    dates: Interval
    venue: Venue | None = None
    #: Whether it opens the activity or closes it.
    kind: EventKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A word from the compiler: in this report, this activity stands in that section, because."""

    #: The id of the report.
    in_: str
    #: The section it is to stand in.
    section: SectionName
    #: Why it stands there.
    why: str
