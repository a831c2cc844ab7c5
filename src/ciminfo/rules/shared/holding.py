"""Which passages hold a figure, a number in words or the name of a month: no other has to be read for one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from ciminfo.languages import searching
from ciminfo.languages.reading import reading
from ciminfo.rules.shared import written_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus

T = TypeVar("T")
#: Figures as they stand together, each by itself, and the numbers that they may be: `1,700` and `1.700` are the same.
Figures: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]

_FIGURE: Final = re.compile(r"\d+")
_DAY: Final = re.compile(r"\d{1,2}(?:\D.*)?")
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def figures(corpus: Corpus) -> Mapping[int, list[Figures]]:
    """The figures of those that have any, in their order."""
    texts, found = corpus.concordance, set[int]()
    for code in texts.languages:
        found |= texts.numbers(code, (word for word in texts.words(code) if not word.isalpha()))
    return {number: [*map(_figures, written_numbers.together(corpus.passages[number].text))] for number in found}


def numerals(corpus: Corpus) -> Mapping[int, list[str]]:
    """The words for numbers of those that have any, in no order; "one" may be an article and is none alone."""
    with_one = _held(corpus, lambda code, word: [word] if _is_numeral(code, word) else [])
    return {
        number: words
        for number, words in with_one.items()
        if any(reading(corpus.passages[number].language).numbers.get(word) != 1 for word in words)
    }


def months(corpus: Corpus) -> Mapping[int, list[int]]:
    """The months and seasons that those name that name any, as often as they do, in no order."""
    return _held(corpus, _months)


def days(corpus: Corpus) -> AbstractSet[str]:
    """The texts that may name a day: in figures, or by a month of any language and a number of two figures."""
    texts, found = corpus.concordance, set[int]()
    for code in texts.languages:
        found |= texts.numbers(code, texts.like(code, _DAY)) & texts.numbers(
            code, filter(searching.names_month, texts.words(code))
        )
        found.update(*(numbers for chunk, numbers in texts.chunks(code).items() if searching.joins_figures(chunk)))
    return {each.text for each in texts.passages(found)}


def weekdays(corpus: Corpus) -> AbstractSet[str]:
    """The texts that may name a weekday."""
    texts = corpus.concordance
    return {each.text for code in texts.languages for each in texts.having(code, searching.weekdays())}


def _held(corpus: Corpus, read: Callable[[str, str], list[T]]) -> dict[int, list[T]]:
    """By passage what is read from its words, each of which is read once in a language."""
    found: dict[int, list[T]] = {}
    for code in corpus.concordance.languages:
        for word, places in corpus.concordance.words(code).items():
            for each in read(code, word):
                for number in places:
                    found.setdefault(number, []).append(each)
    return found


@cache
def _figures(together: str) -> Figures:
    return tuple(_FIGURE.findall(together)), written_numbers.numbers_of(together)


def _is_numeral(code: str, word: str) -> bool:
    return word in reading(code).numbers or reading(code).pattern("large").fullmatch(word) is not None


def _months(code: str, word: str) -> list[int]:
    """The number of the month or season that a word names; figures before and behind the name are no part of it."""
    parts = (word,) if word.isalpha() else _LETTERS.findall(word)
    named = reading(code)
    found = (named.months.get(part) or named.seasons.get(part) for part in parts)
    return [number for number in found if number]
