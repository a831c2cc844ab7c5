"""A contribution: what an organ or a member state was asked for a report, and what it answered."""

from __future__ import annotations

from dataclasses import dataclass

from ciminfo.model.interval import Interval
from ciminfo.model.record import Day, Record, Texts, Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The letter that asked: its number, its date, and when an answer was due."""

    #: The number of the letter.
    letter: str | Unknown = ""
    #: The date of the letter.
    on: Interval | None = None
    #: The day by which an answer was due.
    due: Day | None = None
    #: The ids of the organisations that asked.
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: when, and the gist of it; or that there was nothing to report."""

    #: When it came.
    on: Interval | None = None
    #: The gist of it, in our own words.
    summary: Texts | None = None
    #: Whether the answer was that there is nothing to report.
    nothing_to_report: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """One request for a report and what became of it: from an organ, or from a member state."""

    #: The id of the report that it was asked for.
    report: str
    #: The id of the organ that was asked, where it was one.
    organ: str = ""
    #: The code of the member state that was asked, where it was one.
    state: str = ""
    asked: Request | None = None
    #: When the party was reminded.
    reminded: tuple[Interval, ...] = ()
    answered: Reply | None = None
