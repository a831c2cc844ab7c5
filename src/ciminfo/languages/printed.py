"""Dates as papers print them, in any of the languages: `11/27/2006 - 11/29/2006`, `Tuesday, August 1`, `9 de enero`.

They are read to be held against what is recorded, never to be stored: a record writes EDTF. What a print leaves
open stays open: without a year it fits every year, and `09/11/2006` has two readings.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ciminfo.languages import patterns, searching
from ciminfo.model.interval import SEASONS
from ciminfo.model.names import plain
from ciminfo.model.record import Figures

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MONTHS: Final = 12
#: A year of two figures from here on is one of the last century.
_CENTURY: Final = 50
#: Any year with every day that a year can have.
_LEAP_YEAR: Final = 2000
#: How far the number of a season in the south lies from that of its name alone.
_SOUTH: Final = 8
#: As far before a date as the word for a street can begin.
_STREET: Final = 30
#: So many texts are remembered with their dates: some tens of thousands of records.
_REMEMBERED: Final = 200_000


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a printed date, as far as it is printed; a season stands in place of a month."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def days(self, year: int) -> tuple[date, date] | None:
        """Its first and last day, in the year given where it prints none; nothing for a day that no month has."""
        year = self.year or year
        start, length = SEASONS.get(self.month or 0, (self.month or 1, 1 if self.month else _MONTHS))
        try:
            if self.day:
                exact = date(year, start, self.day)
                return exact, exact
            end_year, end = year + (start + length - 2) // _MONTHS, (start + length - 2) % _MONTHS + 1
            return date(year, start, 1), date(end_year, end, calendar.monthrange(end_year, end)[1])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a printed date: from one point to another, the same twice where only one is printed."""

    start: Point
    end: Point
    #: What it takes to come first, where only figures are printed.
    figures: Figures | None = field(default=None, compare=False)

    def days(self, year: int) -> tuple[date, date] | None:
        """First and last day, in the year given where none is printed."""
        first, last = self.start.days(year), self.end.days(year)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed, and the ways to read it: two where the order of day and month is open."""

    words: str
    readings: tuple[Reading, ...]
    #: The day of the week named with it; Monday is 0.
    weekday: int | None = None
    #: How many figures its year has: four, two, or none.
    year_figures: int = 4

    @property
    def is_open(self) -> bool:
        """Whether it may be this day or that; a season may also be that of either half of the earth."""
        return len(self.readings) > 1 and self.readings[0].start.day is not None

    @property
    def figures(self) -> Figures | None:
        """What comes first in its figures, where its own numbers leave no choice: `25/02/2025`."""
        read = self.readings[0]
        is_told = len(self.readings) == 1 and (read.start.day, read.end.day) != (read.start.month, read.end.month)
        return read.figures if is_told else None

    def read_as(self, figures: Figures | None) -> Printed:
        """The same without the readings that take the other to come first, unless there is no other."""
        kept = tuple(read for read in self.readings if read.figures in {None, figures}) if figures else ()
        return replace(self, readings=kept) if kept else self


@lru_cache(maxsize=_REMEMBERED)
def printed_dates(text: str) -> tuple[Printed, ...]:
    """Every date in a printed text, in the order they stand; several rules ask for the same text."""
    found: list[tuple[int, Printed]] = []
    taken: list[tuple[int, int]] = []
    ways = (
        (searching.in_words(text), _by_words),
        (searching.in_figures(text), _by_figures),
        (patterns.years().finditer(text), _by_years),
    )
    for matches, read in ways:
        for match in matches:
            first, last = match.span()
            if any(begin < last and first < end for begin, end in taken):
                continue
            if printed := read(match):
                taken.append((first, last))
                if not (first and patterns.streets().search(text[max(0, first - _STREET) : first])):
                    found.append((first, printed))
    if len(found) < 2:  # noqa: PLR2004  as in most texts: there is nothing to join
        return tuple(printed for _, printed in found)
    return tuple(_joined(text, sorted(found, key=lambda each: each[0])))


def _joined(text: str, found: list[tuple[int, Printed]]) -> Iterator[Printed]:
    """Two days with no more than "to" between them are one date: `30 April 1996 to 2 May 1996`."""
    pairs = iter(pairwise([*found, None]))
    for each, after in pairs:
        start, one = each or (0, None)  # only the last is nothing, and it never comes first
        if one is None:
            continue
        if after and _is_day(one) and _is_day(after[1]):
            begin, other = after
            if patterns.between().fullmatch(text, start + len(one.words), begin):
                first, last = one.readings[0].start, other.readings[0].start
                first = Point(first.year or last.year, first.month, first.day)
                words = text[start : begin + len(other.words)]
                figures = max(one.year_figures, other.year_figures)
                one = Printed(words, (Reading(first, last),), one.weekday, figures)
                next(pairs)
        yield one


def _is_day(printed: Printed) -> bool:
    read = printed.readings[0]
    return len(printed.readings) == 1 and read.start == read.end and read.start.day is not None


def _by_figures(match: re.Match[str]) -> Printed | None:
    if match["m"]:
        year, month = _year(match["my"]), int(match["m"])
        point = Point(year, month)
        return Printed(match[0], (Reading(point, point),), None, len(match["my"])) if month <= _MONTHS else None
    readings = []
    for figures, first, second in _orders(match):
        start = end = _point(match, "a", first, second)
        if match["by"]:
            end = _point(match, "b", first, second)
        if match["first"]:
            start = replace(end, day=int(match["first"]))
        read, months = Reading(start, end, figures), {start.month or 0, end.month or 0}
        if max(months) <= _MONTHS and read.days(_LEAP_YEAR) and read not in readings:
            readings.append(read)
    return Printed(match[0], tuple(readings), _weekday(match), len(match["ay"])) if readings else None


def _orders(match: re.Match[str]) -> tuple[tuple[Figures | None, str, str], ...]:
    """Which number is the month and which the day; behind a point, or another day, the day comes first."""
    if match["as"] == ".":
        return ((None, "2", "1"),)
    day_first = (Figures.DAY_FIRST, "2", "1")
    return (day_first,) if match["first"] else ((Figures.MONTH_FIRST, "1", "2"), day_first)


def _weekday(match: re.Match[str]) -> int | None:
    return patterns.numbers_of("weekdays").get(plain(match["w"])) if match["w"] else None


def _point(match: re.Match[str], which: str, month: str, day: str) -> Point:
    return Point(_year(match[f"{which}y"]), int(match[f"{which}{month}"]), int(match[f"{which}{day}"]))


def _by_words(match: re.Match[str]) -> Printed | None:
    month = patterns.numbers_of("months")
    year = match["y1"] or match["y2"] or match["y3"]
    if match["m1"]:
        first = month[plain(match["m1"])]
        last = month[plain(match["m2"])] if match["m2"] else first
        days = match["d1"], match["d2"] or match["d1"]
    elif match["n2"]:
        last = month[plain(match["n2"])]
        first = month[plain(match["n1"])] if match["n1"] else last
        days = match["e1"], match["e2"] or match["e1"]
    else:
        return _by_name_alone(match, year)
    y = int(year) if year else None
    read = Reading(Point(y, first, int(days[0])), Point(y, last, int(days[1])))
    return Printed(match[0].strip(), (read,), _weekday(match), len(year or "")) if read.days(y or _LEAP_YEAR) else None


def _by_name_alone(match: re.Match[str], year: str | None) -> Printed | None:
    """A month or a season by its name; without a year only with a capital letter, for "may" is also a verb."""
    if not year and not match["s1"][0].isupper():
        return None
    y = int(year) if year else None
    starts = _named_points(match["s1"], y)
    ends = _named_points(match["s2"], y) if match["s2"] else starts
    readings = (Reading(start, end) for start, end in zip(starts, ends, strict=False))
    possible = tuple(read for read in readings if read.days(y or _LEAP_YEAR))
    return Printed(match[0].strip(), possible, None, len(year or "")) if possible else None


def _named_points(words: str, year: int | None) -> list[Point]:
    """A month by its name; a season as that of either half of the earth, unless its half is named."""
    named = [plain(word) for word in words.split()]
    month = patterns.numbers_of("months").get(named[0])
    if month:
        return [Point(year, month)]
    seasons, hemispheres = patterns.numbers_of("seasons"), patterns.numbers_of("hemispheres")
    season = next(seasons[word] for word in named if word in seasons)
    half = next((hemispheres[word] for word in named if word in hemispheres), None)
    halves = {None: (0, _SOUTH), 0: (0,), 1: (_SOUTH,)}[half]
    return [Point(year, season + each) for each in halves]


def _by_years(match: re.Match[str]) -> Printed:
    first = int(match["a"])
    last = int(match["b"]) if match["b"] else first
    return Printed(match[0], (Reading(Point(first), Point(last)),))


def _year(figures: str) -> int:
    """A year of four figures, or of two: '05 is 2005 and '99 is 1999."""
    number = int(figures)
    return number if len(figures) > 2 else number + (1900 if number >= _CENTURY else 2000)  # noqa: PLR2004


def readings_within(printed: Printed, first: date, last: date) -> Iterator[tuple[Reading, tuple[date, date]]]:
    """Every reading with its days, in each year from the first day to the last where none is printed."""
    for read in printed.readings:
        for year in range(first.year, last.year + 1):
            days = read.days(year)
            if days:
                yield read, days
            if read.start.year:
                break
