"""The days, months and years that a text names, and what else in it may be a part of a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.languages.reading import reading
from ciminfo.rules.shared.own_dates import dates_of, without_dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ciminfo.languages.printed import Printed

#: A day of a month, as `(month, day)`.
Day: TypeAlias = tuple[int, int]
#: A month of a year, as `(year, month)`.
Month: TypeAlias = tuple[int, int]

_WORD: Final = re.compile(r"[^\W\d_]+")
#: Written so that a figure is what is searched for, which takes half of the time of `\d+`.
_FIGURES: Final = re.compile(r"\d\d*")
#: A year wherever it stands: `1990s`, `2004/05`, `2,000`.
_YEAR: Final = re.compile(r"(19|20)(\d\d)(?:[-–/](\d\d)(?!\d))?")
_GROUPED: Final = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")
_DAYS: Final = 31
#: A day has so many figures at the most.
_TWO: Final = 2
#: What goes on for so many days from one month to the next is two dates, rather than the days between them.
_LONG: Final = 10
_MONTHS: Final = 12
#: So many characters from its figures a date does not go on.
_FAR: Final = 60
_SPRING, _SEASONS = 21, range(21, 25)
#: An original is compared with its translations one after the other; no more have to be remembered.
_REMEMBERED: Final = 100


@dataclass(frozen=True, slots=True)
class NamedDates:
    """The dates of one text, each with the words it stands in; `may_…` is what could be meant by other words."""

    days: Mapping[Day, str]
    months: Mapping[Month, str]
    years: Mapping[int, str]
    may_days: frozenset[Day]
    #: The months that stand without a year.
    may_months: frozenset[int]
    may_years: frozenset[int]

    def lacks_day(self, day: Day) -> bool:
        return day not in self.days and day not in self.may_days

    def lacks_month(self, month: Month) -> bool:
        return month not in self.months and not (month[1] in self.may_months and month[0] in self.may_years)

    def lacks_year(self, year: int) -> bool:
        return year not in self.may_years


@lru_cache(maxsize=_REMEMBERED)
def outline(language: str, text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The figures of a text, and the months near them, in their order: texts alike in both name the same dates.

    A month or season far from any figure is no part of a date; mostly it is a verb: "may", "fall".
    """
    figures = list(_FIGURES.finditer(text))
    return tuple(each[0] for each in figures), tuple(_months_in(language, " ".join(_near(figures, text))))


def _near(figures: Iterable[re.Match[str]], text: str) -> Iterator[str]:
    """The stretches of a text that lie around its figures."""
    first = last = 0
    for each in figures:
        if each.start() - _FAR > last:
            yield text[first:last]
            first = each.start() - _FAR
        last = each.end() + _FAR
    yield text[first:last]


@lru_cache(maxsize=_REMEMBERED)
def named_dates(language: str, text: str) -> NamedDates:
    """What a text names in its own words; a date within a symbol or a quoted title is not its own."""
    own = dates_of(language, text)
    days = {day: _said(each) for each in own if not each.is_open for day in _ends(each)}
    months = {month: _said(each) for each in own if not each.is_open for month in _months(each)}
    points = [(point, each) for each in own for read in each.readings for point in (read.start, read.end)]
    years = {point.year: _said(each) for point, each in points if point.year}
    rest = without_dates(text, own)
    loose = {*_months_in(language, rest), *(point.month for point, _ in points if point.month and not point.year)}
    figures = {int(each[0]) for each in _FIGURES.finditer(rest) if len(each[0]) <= _TWO}
    near = loose | {month for month, _ in days} | {month for _, month in months}
    may_days = {(month, figure) for month in near for figure in figures}
    return NamedDates(
        days, months, years, frozenset(may_days.union(*map(_within, own))), frozenset(loose), frozenset(_years(text))
    )


def _said(printed: Printed) -> str:
    """The words of a date without the stop of a sentence."""
    return printed.words.rstrip(".")


def _ends(printed: Printed) -> Iterator[Day]:
    """The first day and the last."""
    for read in printed.readings:
        for point in (read.start, read.end):
            if point.month and point.day:
                yield point.month, point.day


def _months(printed: Printed) -> Iterator[Month]:
    for read in printed.readings:
        for point in (read.start, read.end):
            if point.year and point.month:
                yield point.year, _anywhere(point.month)


def _anywhere(month: int) -> int:
    """A month; a season by the number that leaves open on which half of the earth it is."""
    return month if month <= _MONTHS else _SPRING + (month - _SPRING) % len(_SEASONS)


def _within(printed: Printed) -> Iterator[Day]:
    """Every day that a printed date may stand for: those from its first to its last, and each figure in it."""
    figures = {int(each) for each in _FIGURES.findall(printed.words) if len(each) <= _TWO}
    for read in printed.readings:
        first, last = read.start, read.end
        if first.month and first.month == last.month:
            between = range(first.day or 1, (last.day or _DAYS) + 1)
            yield from ((first.month, day) for day in figures.union(between))
        elif first.month and last.month and first.day and last.day and _DAYS - first.day + last.day < _LONG:
            yield from ((first.month, day) for day in range(first.day, _DAYS + 1))
            yield from ((last.month, day) for day in range(1, last.day + 1))


def _months_in(language: str, text: str) -> list[int]:
    months = _named_months(language)
    return [months[word] for word in _WORD.findall(text) if word in months]


@cache
def _named_months(language: str) -> Mapping[str, int]:
    """The months and seasons of a language, as a sentence writes them anywhere."""
    named = {**reading(language).seasons, **reading(language).months}
    return {form: number for word, number in named.items() for form in (word, word.capitalize(), word.upper())}


def _years(text: str) -> Iterator[int]:
    """Every number that may be a year, also of a pair of years written short."""
    for match in _YEAR.finditer(_GROUPED.sub("", text)):
        yield int(match[1] + match[2])
        if match[3]:
            yield int(match[1] + match[3])
