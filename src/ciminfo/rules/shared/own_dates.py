"""The dates that a text names in its own words, in its own language."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import patterns
from ciminfo.languages.printed import printed_dates
from ciminfo.languages.reading import own_words, reading, words_of
from ciminfo.model.names import plain
from ciminfo.rules.shared.codes import codes

if TYPE_CHECKING:
    from ciminfo.languages.printed import Printed

#: An original is compared with its translations one after the other; no more have to be remembered.
_REMEMBERED: Final = 100


@lru_cache(maxsize=_REMEMBERED)
def dates_of(language: str, text: str) -> tuple[Printed, ...]:
    """The dates of a text that a day or a year makes certain, their months in the language of the text."""
    if not any(figure in text for figure in "0123456789"):
        return ()
    found = [each for each in printed_dates(text) if _is_certain(each) and _is_in(language, each.words)]
    if not found:
        return ()
    quoted = codes(text).values()
    own = own_words(text)
    return tuple(each for each in found if each.words in own and not any(each.words in code for code in quoted))


def without_dates(text: str, dates: tuple[Printed, ...]) -> str:
    """A text with its dates blanked out, so that the rest stays where it was."""
    for each in dates:
        text = text.replace(each.words, " " * len(each.words), 1)
    return text


def _is_certain(printed: Printed) -> bool:
    start = printed.readings[0].start
    return bool(start.day or start.year)


def _is_in(language: str, words: str) -> bool:
    """Whether no month in the words is one of another language alone: "12 out of 20" names no October."""
    known = patterns.numbers_of("months").keys() & {plain(each[0]) for each in words_of(words)}
    return known <= _months(language)


@cache
def _months(language: str) -> frozenset[str]:
    return frozenset(map(plain, reading(language).months))
