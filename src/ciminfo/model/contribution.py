"""A contribution: what an organ or a member state was asked for a report, and what it answered."""

from __future__ import annotations

from dataclasses import dataclass

from ciminfo.model.interval import Interval
from ciminfo.model.record import Day, Record, Texts, Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The letter that asked: its number, its date, and when an answer was due."""

    letter: str | Unknown = ""
    on: Interval | None = None
    due: Day | None = None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: when, and the gist of it; or that there was nothing to report."""

    on: Interval | None = None
    summary: Texts | None = None
    nothing_to_report: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """One request for a report and what became of it: from an organ, or from a member state."""

    report: str
    organ: str = ""
    state: str = ""
    asked: Request | None = None
    #: When the party was reminded.
    reminded: tuple[Interval, ...] = ()
    answered: Reply | None = None
