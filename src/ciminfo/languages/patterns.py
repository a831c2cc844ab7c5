"""Patterns of dates as papers print them, made of the words of every language."""

from __future__ import annotations

import re
from collections import ChainMap
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.language import names
from ciminfo.languages.reading import reading
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def numeric() -> re.Pattern[str]:
    """Days in figures, with a weekday or the first of several days before them."""
    one = r"(?P<{0}1>[0-9]{{1,2}})(?P<{0}s>[./-])(?P<{0}2>[0-9]{{1,2}})(?P={0}s)(?P<{0}y>[0-9]{{4}}|[0-9]{{2}})"
    first = r"(?P<first>[0-9]{1,2})(?:[-–]|\s+(?:al?|ao?|au|to)\s+)"
    whole = rf"(?:(?P<w>{alternatives('weekdays')}),?\s+)?(?:{first})?{one.format('a')}(?:\s*[-–]\s*{one.format('b')})?"
    month = r"(?P<m>[0-9]{1,2})[/-](?P<my>[0-9]{4}|0[0-9])"
    return re.compile(rf"(?<![\w/.-])(?:{whole}|{month})(?![\w/]|[.-][0-9])", re.IGNORECASE)


@cache
def years() -> re.Pattern[str]:
    """A year, or the first and the last of several.

    What may not stand before a year is looked at behind its figures, so that these are what is searched for.
    """
    return re.compile(
        r"(?P<a>(?:19|20)\d\d)(?<![\w/.-]\d{4})(?:\s*(?:-|–|to|y|and|et|e|a|al|au)\s*(?P<b>(?:19|20)\d\d))?(?![\w/]|-\d)"
    )


#: What stands between the first day and the last.
_TO: Final = (
    r",?\s*(?:-|–|&|to|until|and|al|hasta|y|a|à|até|e|au|ao|jusqu’au|et)\s*(?:the\s+|el\s+|le\s+|o\s+|dia\s+|día\s+)?"
)


@cache
def between() -> re.Pattern[str]:
    return re.compile(_TO, re.IGNORECASE)


@cache
def streets() -> re.Pattern[str]:
    """A street or square that is about to be named, as many are after a day: `Avenida 24 de Julho`."""
    words = "|".join(re.escape(word) for code in names() for word in reading(code).words("streets"))
    return re.compile(rf"(?<!\w)(?:{words})\s+(?:d[eou]s?\s+|du\s+)?\Z", re.IGNORECASE)


@cache
def numbers_of(key: str) -> Mapping[str, int]:
    """The names of months, weekdays or seasons in every language, without case and accents."""
    merged = ChainMap(*({plain(word): n for word, n in getattr(reading(code), key).items()} for code in names()))
    return dict(merged)


@cache
def in_words() -> re.Pattern[str]:
    """Month and day, or day and month, with what may stand around them; letters of any case, with accents or not."""
    months = alternatives("months")
    half = alternatives("hemispheres")
    seasons = rf"(?:(?:{half})\s+)?(?:{alternatives('seasons')})(?:\s+(?:{half}))?"
    name = alternatives("weekdays")
    weekday = rf"(?:(?P<w>{name}),?\s+)?"
    nth = r"(?:st|nd|rd|th|er|\.?º|\.?°)?"
    between = r"(?:,\s*\d{1,2}){0,6}"
    to = rf"{_TO}(?:(?:{name}),?\s+)?"
    year = r"(?:(?:,?\s*|\s+)(?:of\s+|de\s+|del\s+|do\s+)?(?:the year\s+|año\s+)?(?P<{0}>\d{{4}}))?(?!\d)"
    day = rf"(?P<{{0}}>\d{{{{1,2}}}}){nth}(?!\d)"
    month_first = (
        rf"(?P<m1>{months})\.?\s+{day.format('d1')}(?:{between}{to}(?:(?P<m2>{months})\.?\s+)?{day.format('d2')}(?![/:]))?"
        + year.format("y1")
    )
    day_first = (
        rf"{day.format('e1')}(?:(?:\s+(?:de\s+|of\s+)?(?P<n1>{months})|{between}){to}{day.format('e2')})?"
        rf"\s+(?:de\s+|of\s+)?(?P<n2>{months})\b\.?" + year.format("y2")
    )
    alone = rf"(?P<s1>{seasons}|{months})(?:{to}(?P<s2>{seasons}|{months}))?\b" + year.format("y3")
    return re.compile(rf"(?<!\w){weekday}(?:{month_first}|{day_first}|{alone})(?!\w)", re.IGNORECASE)


def alternatives(key: str) -> str:
    """A pattern for the names under a key."""
    return either(forms(key))


def forms(key: str) -> set[str]:
    """The names of months, weekdays, seasons or hemispheres in every language, with their accents and without."""
    words = {word for code in names() for word in getattr(reading(code), key)}
    return words | {plain(word) for word in words}


def either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
