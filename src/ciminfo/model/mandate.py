"""A mandate: a resolution with its operative paragraphs, who is obliged to do what, for whom and until when."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.citation import Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Table, Texts, no_entries


class Frequency(StrEnum):
    """How often a duty falls due."""

    ONCE = "once"
    ANNUAL = "annual"
    STANDING = "standing"


class Evidence(StrEnum):
    """The kinds of record that can answer what a paragraph asks for."""

    ACTIVITY = "activity"
    ORGAN_CONTRIBUTION = "organ-contribution"
    STATE_CONTRIBUTION = "state-contribution"
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

    asks: Texts
    answered_by: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One operative paragraph. Its text is exact or missing; the summary is our own."""

    summary: Texts | None = None
    #: The resolution's own words, exactly.
    text: Texts | None = None
    #: The organisation that must act, the one it reports to, and those it works through.
    obligor: str = ""
    recipient: str = ""
    via: tuple[str, ...] = ()
    frequency: Frequency | None = None
    elements: Table[Element] = no_entries()
    confidence: Confidence | None = None

    @property
    def fingerprint(self) -> str:
        """Eight signs that change when its recorded text or, where there is none, its summary does."""
        read = self.text or self.summary
        words = "\n".join(" ".join(text.split()) for _, text in sorted(read)) if read else ""
        return hashlib.sha256(words.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(Record):
    """A resolution that asks for something."""

    symbol: Symbol
    title: Texts
    body: str = ""
    adopted: Interval | None = None
    adopted_at: Texts | None = None
    #: `provisional`, `reviewed` or `certified`; texts of resolutions exist in several states.
    text_state: str = ""
    address: str = ""
    supersedes: tuple[str, ...] = ()
    confidence: Table[Confidence] = no_entries()
    paragraphs: Table[Paragraph] = no_entries()
