"""The numbers that stand in a text: those a sentence joins to what it counts, and all that a source prints."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import names
from ciminfo.languages.printed import printed_dates
from ciminfo.languages.reading import own_words, reading, words_of
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.concordance import folded
from ciminfo.model.result import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.languages.reading import Counted, Reading

_AND: Final = r"(?:(?:and|y|e|et) )?"
_DECIMAL: Final = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.,]*\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def counted(language: str, text: str) -> list[Counted]:
    """What a text counts, apart from what it quotes, from "one", which may be an article, and from years."""
    own = own_words(text)
    return _several(language, _legible(own)) if _several(language, own) else []


def _several(language: str, text: str) -> list[Counted]:
    return [each for each in reading(language).counted(text) if each.value > 1 and not _YEAR.search(each.words)]


def is_narrowed(counted: Counted, language: str) -> bool:
    """Whether a word before the noun narrows it down: "two other countries" are not all of them."""
    before = re.split(r"[ \u00a0-]", counted.words[: -len(counted.noun) - 1])[-1].casefold()
    return before not in reading(language).numbers and not any(each.isdigit() for each in before)


def is_of_others(counted: Counted, language: str, text: str) -> bool:
    """Whether a number is that of something else: `of the 40 invited`, or days that are not the length of an event."""
    read, before = reading(language), text[: counted.start]
    if any(True for _ in read.found("apart", before)):
        return True
    return counted.is_days and not ("-" in counted.words or _ends_in_a_kind(read, before))


def _ends_in_a_kind(read: Reading, text: str) -> bool:
    """Whether a text ends in a kind of activity and a small word: `taller de`."""
    words = [each[0].casefold() for each in words_of(text)][-2:]
    return len(words) > 1 and words[1] in read.common and any(words[0] in kinds for _, kinds in read.kinds())


def printed(raw: str) -> dict[int, Qualifier]:
    """Every number in the words of a source, whatever their language, with the qualifier that some language reads.

    Dates are no numbers here, nor are fractions; "one" may be an article.
    """
    for date in printed_dates(raw):
        raw = raw.replace(date.words, " ")
    text = _legible(_DECIMAL.sub(" ", raw))
    words = set(_WORD.findall(folded(text)))
    found: dict[int, Qualifier] = {}
    for code in names():
        if found and words.isdisjoint(_words(code)):
            continue  # figures alone are the same in every language
        for value, qualifier in reading(code).numerals(text):
            if value > 1 and found.get(value, Qualifier.EXACTLY) is Qualifier.EXACTLY:
                found[value] = qualifier
    return found


@cache
def _words(code: str) -> frozenset[str]:
    """The words of a language that make a number, or say how exact it is."""
    read = reading(code)
    said = (*read.numbers, *read.words("about"), *read.words("at-least"))
    return frozenset(word for each in said for word in _WORD.findall(folded(each)))


def decimals(raw: str) -> set[str]:
    """Every number with a fraction in the words of a source, with a point."""
    return {match[0].replace(",", ".") for match in _DECIMAL.finditer(raw)}


def of_people(raw: str) -> str:
    """The words of a source without the numbers that count something else than people: "eight workshops"."""
    return _of_other_things().sub(" ", raw)


def is_legible(raw: str) -> bool:
    """Whether every number in the words of a source can be read."""
    return not _long().search(raw)


def _legible(text: str) -> str:
    return _long().sub(lambda match: " " * len(match[0]), text)


@cache
def _long() -> re.Pattern[str]:
    """A number beyond twenty that is written out, with all of its words.

    Such numbers are not read, and a part of one, as in "two hundred", must not pass for the whole.
    """
    large = "|".join(reading(code).pattern("large").pattern for code in names())
    small = _either(word for code in names() for word in reading(code).numbers)
    pattern = rf"(?<![\w-])(?:(?:{small}|\d+)[ -]{_AND})?(?:{large})(?:[ -]{_AND}(?:{large}|{small}|\d+))*(?![\w-])"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _of_other_things() -> re.Pattern[str]:
    """A number before places, activities or days, with at most two words between."""
    keys = ("units.days", "member-states", *(f"units.{unit.value}" for unit in Unit if unit is not Unit.PARTICIPANTS))
    number = _either(word for code in names() for word in reading(code).numbers)
    noun = _either(word for code in names() for key in keys for word in reading(code).words(key))
    return re.compile(rf"(?<![\w-])(?:\d+|{number})[ -](?:[\w-]+ ){{0,2}}(?:{noun})(?!\w)", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, set(words)), key=lambda word: (-len(word), word)))
