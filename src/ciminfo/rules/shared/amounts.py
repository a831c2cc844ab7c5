"""The numbers of a text, without those of dates, hours and symbols, and which of them another text lacks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import own_words, reading
from ciminfo.rules.shared.codes import codes
from ciminfo.rules.shared.own_dates import dates_of, without_dates
from ciminfo.rules.shared.written_numbers import figures, plain_number, stated, written_out

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from collections.abc import Set as AbstractSet

#: What a language may say with a word of its own: "both", "a decade", "a dozen", "a fortnight".
_SAID_OTHERWISE: Final = frozenset({2, 10, 12, 14, 15})
#: The largest number whose words are read.
_READ: Final = 20
#: An original is compared with its translations one after the other; no more have to be remembered.
_REMEMBERED: Final = 100


@dataclass(frozen=True)
class Amounts:
    """The numbers of one text, each as plain figures with a point, with the words it stands in."""

    language: str
    text: str
    #: Every figure in the text, those of dates, ordinals, quotations and symbols among them.
    figures: tuple[str, ...]
    in_words: Mapping[str, str]
    #: Those with a word behind them that multiplies them, by their figures without zeros: `1.5 million` is 15.
    multiplied: Mapping[str, str]
    #: Those in words that another language may say without a number: "both", or "five-year" as quinquennial.
    uncertain: AbstractSet[str]
    #: How many numbers beyond twenty are written out; these are not read.
    unread: int

    @cached_property
    def in_figures(self) -> Mapping[str, str]:
        """Those that the text states in figures; "one" may be an article elsewhere."""
        found = stated(self.language, _without_dates(self.language, self.text))
        return {number: each[0] for each in found if (number := plain_number(each["figures"])) != "1"}

    def is_like(self, other: Amounts) -> bool:
        """Whether both have the same numbers at first sight."""
        return (self.figures, self.in_words.keys(), self.multiplied.keys(), self.unread) == (
            other.figures, other.in_words.keys(), other.multiplied.keys(), other.unread
        )  # fmt: skip

    def lacks(self, other: Amounts) -> dict[str, str]:
        """The numbers of another text that this one does not have, in figures or in words."""
        own = self.in_figures.keys() | self.in_words.keys()
        bare = self.multiplied.keys() | set(map(_bare, own))
        lost = {number: words for number, words in other.in_words.items() if number not in own}
        lost |= {n: words for n, words in other.in_figures.items() if n not in own and n not in self.figures}
        lost = {number: words for number, words in lost.items() if _bare(number) not in self.multiplied}
        lost |= {number: words for number, words in other.multiplied.items() if number not in bare}
        may_be_unread = self.unread > other.unread
        return {
            number: words
            for number, words in lost.items()
            if not (may_be_unread and (number in other.multiplied or float(number) > _READ))
        }


def differing(original: Amounts, other: Amounts) -> tuple[Collection[str], Collection[str]]:
    """The words of the numbers that one has and the other lacks; a lone one that is uncertain is let pass."""
    if original.is_like(other):
        return (), ()
    lost, new = other.lacks(original), original.lacks(other)
    if not (lost and new):
        lost = {number: words for number, words in lost.items() if number not in original.uncertain}
        new = {number: words for number, words in new.items() if number not in other.uncertain}
    return lost.values(), new.values()


@lru_cache(maxsize=_REMEMBERED)
def amounts(language: str, text: str) -> Amounts:
    """The numbers that a text has in its own words, apart from "one", which may be an article."""
    in_words: dict[str, str] = {}
    multiplied: dict[str, str] = {}
    uncertain: set[str] = set()
    unread = 0
    for match in written_out(language, text):
        if match["long"]:
            unread += 1
        elif match["many"]:
            multiplied[_bare(plain_number(match["many"]))] = match[0]
        elif match["word"] and (number := reading(language).number(match["word"])) > 1:
            in_words[str(number)] = match["word"]
            uncertain |= {str(number)} if match["joined"] or number in _SAID_OTHERWISE else set()
    return Amounts(language, text, figures(text), in_words, multiplied, uncertain, unread)


def _without_dates(language: str, text: str) -> str:
    """A text without what it quotes, its dates and its symbols."""
    rest = without_dates(own_words(text), dates_of(language, text))
    for code in codes(text).values():
        rest = rest.replace(code, " " * len(code))
    return rest


def _bare(number: str) -> str:
    """The figures of a number from the first to the last that is no zero."""
    return number.replace(".", "").strip("0")
