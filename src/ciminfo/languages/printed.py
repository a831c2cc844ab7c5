"""Dates as papers print them, in any of the languages: `11/27/2006 - 11/29/2006`, `Tuesday, August 1`, `9 de enero`.

They are read to be held against what is recorded, never to be stored: a record writes EDTF. What a print leaves
open stays open: without a year it fits every year, and `09/11/2006` has two readings.
"""

from __future__ import annotations

import calendar
import re
from collections import ChainMap
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.language import names
from ciminfo.languages.reading import reading
from ciminfo.model.interval import SEASONS
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MONTHS: Final = 12
#: A year of two figures from here on is one of the last century.
_CENTURY: Final = 50
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
        return len(self.readings) > 1


@lru_cache(maxsize=_REMEMBERED)
def printed_dates(text: str) -> tuple[Printed, ...]:
    """Every date in a printed text, in the order they stand; several rules ask for the same text."""
    found: list[tuple[int, Printed]] = []
    taken = [False] * len(text)
    for pattern, read in ((_words(), _by_words), (_numeric(), _by_figures), (_years(), _by_years)):
        for match in pattern.finditer(text):
            first, last = match.span()
            if any(taken[first:last]):
                continue
            if printed := read(match):
                found.append((first, printed))
                taken[first:last] = [True] * (last - first)
    return tuple(printed for _, printed in sorted(found, key=lambda each: each[0]))


def names_weekday(text: str) -> bool:
    """Whether a text names a day of the week at all, which few do."""
    return _weekday().search(text) is not None


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives('weekdays')})(?!\w)", re.IGNORECASE)


@cache
def _numeric() -> re.Pattern[str]:
    one = r"(?P<{0}1>\d{{1,2}})[/-](?P<{0}2>\d{{1,2}})[/-](?P<{0}y>\d{{4}}|\d{{2}})"
    whole = rf"{one.format('a')}(?:\s*[-–]\s*{one.format('b')})?"
    month = r"(?P<m>\d{1,2})[/-](?P<my>\d{4}|0\d)"
    return re.compile(rf"(?<![\w/.-])(?:{whole}|{month})(?![\w/]|-\d)", re.ASCII)


@cache
def _years() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w/.-])(?P<a>(?:19|20)\d\d)(?:\s*(?:-|–|to|y|and|et|e|a|al|au)\s*(?P<b>(?:19|20)\d\d))?(?![\w/]|-\d)"
    )


@cache
def _names(key: str) -> Mapping[str, int]:
    """The names of months, weekdays or seasons in every language, without case and accents."""
    merged = ChainMap(*({plain(word): n for word, n in getattr(reading(code), key).items()} for code in names()))
    return dict(merged)


@cache
def _words() -> re.Pattern[str]:
    """Month and day, or day and month, with what may stand around them; letters of any case, with accents or not."""
    months = _alternatives("months")
    seasons = _alternatives("seasons")
    weekday = rf"(?:(?P<w>{_alternatives('weekdays')}),?\s+)?"
    nth = r"(?:st|nd|rd|th|er|º|°)?"
    to = r"\s*(?:-|–|&|to|and|al|y|a|e|au|et)\s*"
    year = r"(?:(?:,?\s*|\s+)(?:of\s+|de\s+|del\s+|do\s+)?(?:the year\s+|año\s+)?(?P<{0}>\d{{4}}))?(?!\d)"
    day = rf"(?P<{{0}}>\d{{{{1,2}}}}){nth}(?!\d)"
    month_first = (
        rf"(?P<m1>{months})\.?\s+{day.format('d1')}(?:{to}(?:(?P<m2>{months})\.?\s+)?{day.format('d2')}(?![/:]))?"
        + year.format("y1")
    )
    day_first = (
        rf"{day.format('e1')}(?:(?:\s+(?:de\s+|of\s+)?(?P<n1>{months}))?{to}{day.format('e2')})?"
        rf"\s+(?:de\s+|of\s+)?(?P<n2>{months})\b\.?" + year.format("y2")
    )
    alone = rf"(?P<s1>{seasons}|{months})(?:{to}(?P<s2>{seasons}|{months}))?\b" + year.format("y3")
    return re.compile(rf"(?<!\w){weekday}(?:{month_first}|{day_first}|{alone})(?!\w)", re.IGNORECASE)


def _alternatives(key: str) -> str:
    """A pattern for the names, in which an accented letter may stand without its accent."""
    words = {word for code in names() for word in getattr(reading(code), key)}
    forms = words | {plain(word) for word in words}
    return "|".join(re.escape(word) for word in sorted(forms, key=lambda word: (-len(word), word)))


def _by_figures(match: re.Match[str]) -> Printed | None:
    if match["m"]:
        year, month = _year(match["my"]), int(match["m"])
        point = Point(year, month)
        return Printed(match[0], (Reading(point, point),), None, len(match["my"])) if month <= _MONTHS else None
    readings = []
    for first, second in (("1", "2"), ("2", "1")):
        start = _point(match, "a", first, second)
        read = Reading(start, _point(match, "b", first, second) if match["by"] else start)
        if max(read.start.month or 0, read.end.month or 0) <= _MONTHS and read.days(0) and read not in readings:
            readings.append(read)
    return Printed(match[0], tuple(readings), None, len(match["ay"])) if readings else None


def _point(match: re.Match[str], which: str, month: str, day: str) -> Point:
    return Point(_year(match[f"{which}y"]), int(match[f"{which}{month}"]), int(match[f"{which}{day}"]))


def _by_words(match: re.Match[str]) -> Printed | None:
    month = _names("months")
    weekday = _names("weekdays").get(plain(match["w"])) if match["w"] else None
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
    return Printed(match[0].strip(), (read,), weekday, len(year or "")) if read.days(y or 2000) else None


def _by_name_alone(match: re.Match[str], year: str | None) -> Printed | None:
    """A month or a season by its name; without a year only with a capital letter, for "may" is also a verb."""
    if not year and not match["s1"][0].isupper():
        return None
    known = {**_names("months"), **_names("seasons")}
    y = int(year) if year else None
    start = Point(y, known[plain(match["s1"])])
    end = Point(y, known[plain(match["s2"])]) if match["s2"] else start
    return Printed(match[0].strip(), (Reading(start, end),), None, len(year or ""))


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
