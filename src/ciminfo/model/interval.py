"""A date that keeps the precision it was written with: EDTF, the part of ISO 8601-2 that reports need.

Read are days, months, years, years with open digits, seasons (21-24, and 25-32 with their hemisphere),
quarters (33-36), the marks `?`, `~` and `%`, ranges with open or unknown ends, and alternatives `[a,b]`.
A fuzzy date compares in three ways, so every question here says *certainly* or *possibly*.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

#: First month and number of months of a season; a season that passes December ends in the next year.
SEASONS: Final = {
    **dict.fromkeys((21, 25, 31), (3, 3)),
    **dict.fromkeys((22, 26, 32), (6, 3)),
    **dict.fromkeys((23, 27, 29), (9, 3)),
    **dict.fromkeys((24, 28, 30), (12, 3)),
    **{33 + quarter: (1 + 3 * quarter, 3) for quarter in range(4)},
}
_MONTHS: Final = 12
_MOMENT = re.compile(r"(\d{2}[\dX]{2})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)", re.ASCII)


class DateError(ValueError):
    """A text that is no date in EDTF; its message is fit for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One written date: a day, a month, a season (`part` from 21), a year, or a decade with open digits."""

    year: str
    part: int | None = None
    day: int | None = None
    #: `?` uncertain, `~` approximate, `%` both, or empty.
    mark: str = ""

    @property
    def season(self) -> int | None:
        return self.part if self.part in SEASONS else None

    @property
    def first(self) -> date:
        """The first day it can mean."""
        month = SEASONS[self.season][0] if self.season else self.part or 1
        return date(int(self.year.replace("X", "0")), month, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it can mean."""
        year = int(self.year.replace("X", "9"))
        if self.day:
            return date(year, self.part or 1, self.day)
        month = self.part or 12
        if self.season:
            start, length = SEASONS[self.season]
            year, month = year + (start + length - 2) // 12, (start + length - 2) % 12 + 1
        return date(year, month, calendar.monthrange(year, month)[1])

    def __str__(self) -> str:
        parts = [self.year, *(f"{n:02}" for n in (self.part, self.day) if n)]
        return "-".join(parts) + self.mark


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment to another; the same moment twice where the text names only one.

    An end of `None` is not known; `open_start` and `open_end` say that it goes on without end (`..`).
    """

    start: Moment | None
    end: Moment | None
    open_start: bool = False
    open_end: bool = False
    #: The first and the last day it can touch, reckoned once, and the days by which it has certainly begun and ended.
    first: date = field(init=False, repr=False, compare=False)
    last: date = field(init=False, repr=False, compare=False)
    latest_start: date = field(init=False, repr=False, compare=False)
    earliest_end: date = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every rule and placement asks for them of the few hundred dates that all records share.
        first, last = self.start.first if self.start else date.min, self.end.last if self.end else date.max
        begun = date.min if self.open_start else self.start.last if self.start else last
        ended = date.max if self.open_end else self.end.first if self.end else first
        for name, day in (("first", first), ("last", last), ("latest_start", begun), ("earliest_end", ended)):
            object.__setattr__(self, name, day)

    @property
    def is_single(self) -> bool:
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Interval:
    """A date or range as recorded, with the alternatives it may mean; none of them where it is unknown."""

    text: str
    alternatives: tuple[Stretch, ...]
    #: The first and the last day it can touch.
    first: date = field(init=False, repr=False, compare=False)
    last: date = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every rule and placement asks for them, so they are reckoned once.
        object.__setattr__(self, "first", min((each.first for each in self.alternatives), default=date.min))
        object.__setattr__(self, "last", max((each.last for each in self.alternatives), default=date.max))

    @classmethod
    @lru_cache(maxsize=4096)  # the same dates stand in many records, and share one value
    def parse(cls, text: str) -> Interval:
        """Read EDTF; raise `DateError` with a message for the person who wrote it."""
        text = text.strip()
        if text == "unknown":
            return cls(text, ())
        if text.startswith("[") and text.endswith("]"):
            return cls(text, tuple(_stretch(part.strip(), text) for part in text[1:-1].split(",")))
        return cls(text, (_stretch(text, text),))

    @property
    def is_known(self) -> bool:
        return bool(self.alternatives)

    @property
    def is_settled(self) -> bool:
        """Whether it is one date, not alternatives of which nobody can tell the right one."""
        return len(self.alternatives) == 1

    @property
    def is_closed(self) -> bool:
        """Whether an end is written, so that it can be over."""
        return all(each.end is not None for each in self.alternatives)

    @property
    def days(self) -> int | None:
        """The number of days from first to last, where both are written as days; else nothing."""
        if not self.is_settled:
            return None
        stretch = self.alternatives[0]
        if not (stretch.start and stretch.end and stretch.start.day and stretch.end.day):
            return None
        return (stretch.last - stretch.first).days + 1

    def possibly_meets(self, other: Interval) -> bool:
        return any(
            mine.first <= theirs.last and theirs.first <= mine.last
            for mine in self.alternatives
            for theirs in other.alternatives
        )

    def certainly_meets(self, other: Interval) -> bool:
        """Whether it touches the other, taken from its first day to its last, whatever both mean."""
        return (
            self.is_known
            and other.is_known
            and all(
                mine.latest_start <= theirs.last and theirs.first <= mine.earliest_end
                for mine in self.alternatives
                for theirs in other.alternatives
            )
        )

    def certainly_before(self, day: date) -> bool:
        """Whether it is over before the day begins."""
        return self.is_known and self.last < day

    def certainly_after(self, day: date) -> bool:
        """Whether it begins after the day is over."""
        return self.is_known and self.first > day

    def certainly_begun(self, day: date) -> bool:
        """Whether it has begun by the end of the day, whatever it means."""
        return self.is_known and all(each.latest_start <= day for each in self.alternatives)

    def __str__(self) -> str:
        return self.text


def _stretch(text: str, whole: str) -> Stretch:
    if "/" not in text:
        moment = _moment(text, whole)
        return Stretch(moment, moment)
    start, _, end = text.partition("/")
    first = _end(start, whole)
    last = _end(end, whole)
    if first is None and last is None:
        raise DateError(f"{whole!r} has neither a start nor an end")
    return Stretch(first, last, open_start=start == "..", open_end=end == "..")


def _end(text: str, whole: str) -> Moment | None:
    return None if text in {"", ".."} else _moment(text, whole)


def _moment(text: str, whole: str) -> Moment:
    match = _MOMENT.fullmatch(text)
    if not match:
        raise DateError(f"{whole!r} is not a date")
    year, part, day, mark = match.groups()
    number = int(part) if part and "X" not in part else None
    if day == "00" or (day and "X" in part and day != "XX"):
        raise DateError(f"{whole!r} is not a date")
    moment = Moment(year, number, int(day) if number and day and "X" not in day else None, mark)
    if "X" in year and part:
        raise DateError(f"{whole!r} is not a date: a month needs its year")
    if number is not None and number not in SEASONS and not 1 <= number <= _MONTHS:
        raise DateError(f"{whole!r} is not a date: there is no month {number:02}")
    if day and moment.season:
        raise DateError(f"{whole!r} is not a date: a season has no days")
    if moment.day and number and moment.day > (days := calendar.monthrange(int(year), number)[1]):
        raise DateError(f"{whole!r} is not a date: {year}-{part} has {days} days")
    try:
        _ = moment.first, moment.last
    except ValueError:
        raise DateError(f"{whole!r} is not a date") from None
    return moment
