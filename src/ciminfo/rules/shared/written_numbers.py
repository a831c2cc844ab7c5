"""How a language writes numbers: in figures, grouped in its manner, and in words as far as these are read."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import own_words, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

#: `1,700`, `1.700`, `1 700` or `1700`; `54.5` or `54,5`.
_AMOUNT: Final = r"\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
_ANY: Final = re.compile(_AMOUNT)
_BEFORE: Final = re.compile(rf"{_AMOUNT}[ \u00a0]$")
#: No number in figures is longer.
_LONGEST: Final = 20
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
#: Texts of one kind have few numbers in words.
_REMEMBERED: Final = 1_000


def stated(language: str, text: str) -> Iterator[re.Match[str]]:
    """Each number in figures that is no ordinal, and is not multiplied by a word behind it."""
    found = _numbers(language).finditer(_without_signs(text))
    return (each for each in found if each["figures"] and not each["ending"])


def written_out(language: str, text: str) -> Iterator[re.Match[str]]:
    """Each number that has a word in it; looked for where such a word stands, because few texts have many."""
    words = frozenset(word for word in set(_WORD.findall(text)) if _is_numeral(language, word))
    own, passed = _without_signs(own_words(text)) if words else "", 0
    for word in _any_of(words).finditer(own):
        if word.start() >= passed:
            before = _BEFORE.search(own, max(0, word.start() - _LONGEST), word.start())
            starts = [each.start() for each in (before, word) if each]
            found = next(filter(None, (_numbers(language).match(own, start) for start in starts)), None)
            if found:
                yield found
                passed = found.end()


@lru_cache(maxsize=_REMEMBERED)
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(sorted(words))})(?![^\W\d_])")


def figures(text: str) -> tuple[str, ...]:
    """Every number in figures, and the parts of those in groups, which may be numbers beside each other."""
    parts = _DIGITS.findall(text)
    whole = _ANY.findall(text) if parts else ()
    return tuple(sorted({plain_number(each) for each in (*whole, *parts)}))


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
