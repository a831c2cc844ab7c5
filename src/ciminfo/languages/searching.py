"""Where a text prints dates: the patterns, slow as they are, are tried only where a word or figure can begin one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import patterns
from ciminfo.languages.sieve import Sieve
from ciminfo.model.concordance import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[^\W_]+")
#: What stands in every day in figures: a sign behind one figure or two, which is what is searched for, and a figure.
_JOINED: Final = re.compile(r"[./-](?:(?<=\b[0-9].)|(?<=\b[0-9][0-9].))[0-9]")
#: What a date in words can begin with.
_NAMES: Final = ("months", "seasons", "hemispheres", "weekdays")
#: No name has fewer letters.
_FEW: Final = 3


def in_words(text: str) -> Iterator[re.Match[str]]:
    """Month and day, or day and month, with what may stand around them; letters of any case, with accents or not."""
    starts, passed = _starts(text), 0
    if all(text[start].isdigit() for start in starts):
        return
    for start in starts:
        if start >= passed and (found := patterns.in_words().match(text, start)):
            yield found
            passed = found.end()


def in_figures(text: str) -> Iterator[re.Match[str]]:
    """Days in figures, with a weekday or the first of several days before them."""
    return patterns.numeric().finditer(text) if joins_figures(text) else iter(())


def _starts(text: str) -> list[int]:
    """Where dates in words can begin: the pattern would try a hundred names at every other letter of a text too."""
    found: set[int] = set()
    for chunk in _BEGINNINGS.caught(text):
        place = text.find(chunk)
        while place >= 0:
            found.update(place + start for start in _starts_in(chunk))
            place = text.find(chunk, place + 1)
    return sorted(found)


@cache
def _starts_in(chunk: str) -> tuple[int, ...]:
    """Where in what stands between two spaces."""
    letters, begins = _first_letters(), _beginning().match
    words = (word for word in _WORD.finditer(chunk) if folded(word[0][:_FEW]) in letters or word[0][0].isdigit())
    return tuple(word.start() for word in words if begins(word[0]))


_BEGINNINGS: Final = Sieve(_starts_in)


@cache
def _first_letters() -> frozenset[str]:
    """What names begin with: most words are told by it to be none."""
    return frozenset(folded(name[:_FEW]) for key in _NAMES for name in patterns.forms(key))


@cache
def _beginning() -> re.Pattern[str]:
    """A day, or what begins like a name, for two may be joined: `marzoabril`."""
    named = patterns.either(name.partition("-")[0] for key in _NAMES for name in patterns.forms(key))
    return re.compile(rf"\d{{1,2}}(?!\d)|{named}", re.IGNORECASE)


@cache
def _month() -> re.Pattern[str]:
    return re.compile(patterns.alternatives("months"), re.IGNORECASE)


@cache
def weekdays() -> frozenset[str]:
    """The first words of the names of weekdays as `folded` leaves them: no text without one names a weekday."""
    return frozenset(folded(name).partition("-")[0] for name in patterns.forms("weekdays"))


def names_weekday(text: str) -> bool:
    """Whether a text may name a day of the week, which few do."""
    return bool(_WEEKDAYS.caught(text))


def _holds_weekday(chunk: str) -> bool:
    return not weekdays().isdisjoint(_WORD.findall(folded(chunk)))


_WEEKDAYS: Final = Sieve(_holds_weekday)


@cache
def names_month(word: str) -> bool:
    """Whether a word begins like the name of a month."""
    return _month().match(word) is not None


def joins_figures(text: str) -> bool:
    """Whether a text may have a day in figures."""
    return _JOINED.search(text) is not None
