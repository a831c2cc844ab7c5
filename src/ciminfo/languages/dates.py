"""Dates in words, each with the precision it was written with: a month never becomes a first of the month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ciminfo.languages.language import Language
    from ciminfo.model.interval import Interval, Moment, Stretch

_UNCERTAIN = {"?": "dates.uncertain", "~": "dates.approximate", "%": "dates.approximate"}
_SKELETONS = {"month": "yMMMM", "year": "y"}
_FIRST = re.compile(r"\b1\b")
_THIN_SPACES = str.maketrans({"\u2009": "", "\u202f": "\u00a0"})


def text(language: Language, interval: Interval) -> str:
    """`January 27–28, 2005`, `summer of 2004`, `September 11, 2006 or November 9, 2006`."""
    if not interval.is_known:
        return language.term("dates.unknown")
    return language.alternatives([_stretch(language, each) for each in interval.alternatives])


def _stretch(language: Language, stretch: Stretch) -> str:
    start, end = stretch.start, stretch.end
    if start and end:
        return _moment(language, start) if stretch.is_single else _range(language, start, end)
    if start:
        return language.phrase("dates.from", date=_moment(language, start))
    if end:
        return language.phrase("dates.until", date=_moment(language, end))
    return language.term("dates.unknown")


def _range(language: Language, start: Moment, end: Moment) -> str:
    precision = _precision(start)
    if not precision or precision != _precision(end) or start.mark or end.mark:
        return language.phrase("dates.range", start=_moment(language, start), end=_moment(language, end))
    if precision == "day" and start.year == end.year:
        return _days(language, start, end)
    if precision == "day" or (precision == "month" and start.year != end.year):
        return language.phrase("dates.range", start=_moment(language, start), end=_moment(language, end))
    from babel.dates import format_interval

    skeleton = _SKELETONS[precision]
    words = format_interval(start.first, end.first, skeleton=skeleton, locale=language.locale)
    return str(words).translate(_THIN_SPACES)


def _days(language: Language, start: Moment, end: Moment) -> str:
    """Two days of one year: the patterns are the language's own, for Babel has only abbreviated months here."""
    months = language.locale.months["format"]["wide"]
    return language.phrase(
        "dates.same-month" if start.part == end.part else "dates.same-year",
        first=_day(language, start),
        last=_day(language, end),
        month=months[start.first.month],
        next_month=months[end.first.month],
        year=start.year,
    )


def _moment(language: Language, moment: Moment) -> str:
    if moment.season:
        words = language.phrase(f"dates.season.{moment.season}", year=moment.year)
    elif "X" in moment.year:
        words = language.phrase("dates.between", first=moment.first.year, last=moment.last.year)
    else:
        words = _calendar(language, moment)
    return language.phrase(_UNCERTAIN[moment.mark], date=words) if moment.mark else words


def _calendar(language: Language, moment: Moment) -> str:
    from babel.dates import format_date, format_skeleton

    precision = _precision(moment)
    if precision == "day":
        words = str(format_date(moment.first, "long", locale=language.locale))
        return _FIRST.sub(_day(language, moment), words, count=1) if moment.day == 1 else words
    return str(format_skeleton(_SKELETONS[precision], moment.first, locale=language.locale))


def _day(language: Language, moment: Moment) -> str:
    """The number of a day; the first of a month is an ordinal in some languages."""
    return language.term("dates.first-day") if moment.day == 1 else str(moment.day)


def _precision(moment: Moment) -> str:
    if moment.season or "X" in moment.year:
        return ""
    return "day" if moment.day else "month" if moment.part else "year"
