"""A day found in a text as most texts print it, `April 14`, `14 de abril` or `14 avril`: without reading the text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import patterns
from ciminfo.languages.reading import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

#: As far behind a day as its year can stand, and before it the word for a street.
_AROUND: Final = 30
_YEAR: Final = re.compile(r"\d{4}")
#: A number straight before the words, which may be the day of that month: `3 April 14`.
_OTHER_DAY: Final = re.compile(r"\d[\s,]*(?:de|of|d['’])?\s*\Z")


def names_plainly(language: str, text: str, day: date) -> bool:
    """Whether a text surely names a day, with its year or none; where it does not, it may in another way."""
    forms = _forms(language, day.month, day.day)
    return any(_is_day(text, place, len(form), day.year) for form in forms for place in _places(text, form))


def _places(text: str, form: str) -> Iterator[int]:
    place = text.find(form)
    while place >= 0:
        yield place
        place = text.find(form, place + 1)


def _is_day(text: str, first: int, length: int, year: int) -> bool:
    """Whether the words are no part of a longer number or date, of a day of another year, or of a street's name."""
    last = first + length
    if text[last : last + 1].isalnum() or text[max(0, first - 1) : first].isalnum():
        return False
    if _OTHER_DAY.search(text[max(0, first - _AROUND) : first]):
        return False
    named = _YEAR.search(text, last, last + _AROUND)
    is_of_year = named is None or int(named[0]) == year
    return is_of_year and not patterns.streets().search(text[max(0, first - _AROUND) : first])


@cache
def _forms(language: str, month: int, day: int) -> tuple[str, ...]:
    name = next(word for word, number in reading(language).months.items() if number == month)
    return f"{name.capitalize()} {day}", f"{day} de {name}", f"{day} {name}"
