"""How a language writes numbers: in figures, grouped in its manner, and in words as far as these are read."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import own_words, reading
from ciminfo.languages.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: `1,700`, `1.700`, `1 700` or `1700`; `54.5` or `54,5`.
_AMOUNT: Final = r"\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
_ANY: Final = re.compile(_AMOUNT)
_BEFORE: Final = re.compile(rf"{_AMOUNT}[ \u00a0]$")
#: No number in figures is longer.
_LONGEST: Final = 20
#: Figures with each one sign between them that may part the groups of a number: `1,700`, and also `14.04.2005`.
#: It is written so that a figure is what is searched for, which takes half of the time of `\d+`.
_TOGETHER: Final = re.compile(r"\d\d*(?:[.,’'\u00a0\u202f ]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGITS: Final = re.compile(r"\d+")
_GROUPED: Final = re.compile(r"[.,’'\u00a0\u202f ](?=\d{3}(?!\d))")
#: "Per cent" holds the word for a hundred in three of the languages.
_PER_CENT: Final = re.compile(r"\bp(?:er|or|our)[ \u00a0]?c(?:ent|iento|ento)\b", re.IGNORECASE)
#: An hour of the day, which one language counts to twelve and the other to twenty-four.
_TIME: Final = re.compile(
    r"\b\d{1,2}(?:(?:[ \u00a0]?h[ \u00a0]?|:)\d\d(?: ?[ap]\.? ?m\b)?|[ \u00a0]?(?:[ap]\.? ?m|h|heures?|horas?)\b)",
    re.IGNORECASE,
)
_AND: Final = r"(?:(?:and|y|e|et) )?"


def stated(language: str, text: str) -> Iterator[re.Match[str]]:
    """Each number in figures that is no ordinal, and is not multiplied by a word behind it."""
    found = _numbers(language).finditer(_without_signs(text))
    return (each for each in found if each["figures"] and not each["ending"])


def written_out(language: str, text: str) -> Iterator[re.Match[str]]:
    """Each number that has a word in it; looked for where such a word stands, because few texts have many."""
    chunks = _with_numerals(language).caught(text)
    own, passed = _without_signs(own_words(text)) if chunks else "", 0
    for place in sorted(place for word in _numerals_in(language, chunks) for place in _places(word, own)):
        if place >= passed:
            before = _BEFORE.search(own, max(0, place - _LONGEST), place)
            starts = (before.start(), place) if before else (place,)
            found = next(filter(None, (_numbers(language).match(own, start) for start in starts)), None)
            if found:
                yield found
                passed = found.end()


@cache
def _with_numerals(language: str) -> Sieve:
    return Sieve(lambda chunk: _numerals_in(language, (chunk,)))


def _numerals_in(language: str, chunks: Iterable[str]) -> set[str]:
    return {word for chunk in chunks for word in _WORD.findall(chunk) if _is_numeral(language, word)}


def _places(word: str, text: str) -> Iterator[int]:
    """Where a text has a word that is no part of a longer one."""
    place = text.find(word)
    while place >= 0:
        last = place + len(word)
        if not (_is_letter(text[max(0, place - 1) : place]) or _is_letter(text[last : last + 1])):
            yield place
        place = text.find(word, place + 1)


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def figures(text: str) -> tuple[str, ...]:
    """Every number in figures, and the parts of those in groups, which may be numbers beside each other."""
    return tuple(sorted(set[str]().union(*map(numbers_of, together(text)))))


def together(text: str) -> list[str]:
    """The figures of a text as they stand together."""
    return _TOGETHER.findall(text)


@cache
def numbers_of(figures: str) -> tuple[str, ...]:
    """The numbers that figures which stand together may be: `1,700` and `1.700` are the same."""
    found = (*_ANY.findall(figures), *_DIGITS.findall(figures))
    return tuple(sorted({plain_number(each) for each in found}))


def plain_number(figures: str) -> str:
    """A number without its groups and with a point."""
    return _GROUPED.sub("", figures).replace(",", ".").lstrip("0") or "0"


def _without_signs(text: str) -> str:
    """A text without its hours and its words for a percentage."""
    for pattern in (_TIME, _PER_CENT):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


@cache
def _is_numeral(language: str, word: str) -> bool:
    """Whether a word is a number or begins one."""
    read = reading(language)
    return word.casefold() in read.numbers or read.pattern("large").fullmatch(word) is not None


@cache
def _numbers(language: str) -> re.Pattern[str]:
    """A number multiplied by a word, one beyond twenty in words, one in words that are read, or one in figures."""
    small = "|".join(sorted(map(re.escape, reading(language).numbers), key=lambda word: (-len(word), word)))
    large = reading(language).pattern("large").pattern
    more = rf"(?:{large})(?:[ -]{_AND}(?:{large}|{small}))*(?![\w-])"
    return re.compile(
        rf"(?<![\w.,/])(?<![^\W\d_]-)(?:(?P<many>{_AMOUNT})[ \u00a0]{more}|(?P<long>(?:(?:{small})[ -]{_AND})?{more})|"
        rf"(?P<word>{small})(?!\w)(?P<joined>-(?=\w))?|(?P<figures>{_AMOUNT})(?P<ending>\.?[ºª°]|[^\W\d_]+)?(?![\d/]))",
        re.IGNORECASE,
    )
