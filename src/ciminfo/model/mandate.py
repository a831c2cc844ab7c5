"""A mandate: a resolution with its operative paragraphs, who is obliged to do what, for whom and until when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.citation import Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Table, Texts, fingerprint, no_entries


class Frequency(StrEnum):
    """How often a duty falls due."""

    #: Once.
    ONCE = "once"
    #: Every year.
    ANNUAL = "annual"
    #: At all times, as long as the mandate stands.
    STANDING = "standing"


class Evidence(StrEnum):
    """The kinds of record that can answer what a paragraph asks for."""

    #: Something that was done.
    ACTIVITY = "activity"
    #: What an organ answered when it was asked.
    ORGAN_CONTRIBUTION = "organ-contribution"
    #: What a member state answered when it was asked.
    STATE_CONTRIBUTION = "state-contribution"
    #: The report itself.
    REPORT = "report"


class Disposition(StrEnum):
    """What became of a duty; the words of the United Nations' registry of mandates of 2006, and the OAS's own."""

    IMPLEMENTED = "implemented"
    IN_PROGRESS = "in-progress"
    NOT_IMPLEMENTED = "not-implemented"
    NOT_APPLICABLE = "not-applicable"
    SUPERSEDED = "superseded"
    NO_INDICATION = "no-indication"


class Confidence(StrEnum):
    """How sure a recorded field of a mandate is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing that a paragraph asks for, and which kinds of evidence can answer it."""

    #: What is asked for, in our own words.
    asks: Texts
    #: The kinds of record that can answer it.
    answered_by: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One operative paragraph. Its text is exact or missing; the summary is our own."""

    #: What it asks, in our own words.
    summary: Texts | None = None
    #: The resolution's own words, exactly.
    text: Texts | None = None
    #: The organisation that must act.
    obligor: str = ""
    #: The organisation that it is reported to.
    recipient: str = ""
    #: The organisations through which it is done.
    via: tuple[str, ...] = ()
    frequency: Frequency | None = None
    #: The things that it asks for, each under an id.
    elements: Table[Element] = no_entries()
    confidence: Confidence | None = None

    @property
    def fingerprint(self) -> str:
        """Changes when its recorded text or, where there is none, its summary does; a translation changes nothing."""
        read = self.text or self.summary
        return fingerprint(read.original if read else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(Record):
    """A resolution that asks for something."""

    #: The symbol of the resolution.
    symbol: Symbol
    #: Its official title.
    title: Texts
    #: The id of the organ that adopted it.
    body: str = ""
    #: When it was adopted.
    adopted: Interval | None = None
    #: At which session or meeting it was adopted.
    adopted_at: Texts | None = None
    #: The state of its text, of which there are several: `provisional`, `reviewed` or `certified`.
    text_state: str = ""
    #: Where it can be read.
    address: str = ""
    #: The ids of the mandates it takes the place of.
    supersedes: tuple[str, ...] = ()
    #: How sure each of the fields is, by the field's name.
    confidence: Table[Confidence] = no_entries()
    #: The operative paragraphs that matter, each under its number.
    paragraphs: Table[Paragraph] = no_entries()
