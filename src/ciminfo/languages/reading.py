"""How texts of one language are read: the words that rules look for in them, from `<code>.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ciminfo.languages.language import language
from ciminfo.model.activity_parts import Kind, Qualifier
from ciminfo.model.result import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: Between a numeral and its noun may stand so many words: "eight national training seminars".
_BETWEEN = 3
_DIGITS = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+"


@dataclass(frozen=True, slots=True)
class Counted:
    """A numeral that a text joins to something that is counted: `more than 60 participants`."""

    words: str
    value: int
    qualifier: Qualifier
    #: What is counted; `days` is no unit of a result and is None here, with `is_days` set.
    unit: Unit | None
    noun: str
    is_days: bool = False


@cache
def reading(code: str) -> Reading:
    """How texts of that language are read; each language is made ready once."""
    return Reading(code)


class Reading:
    """The words of one language by which its texts are read."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._terms = language(code).terms
        #: Each word in lower case with its number: months from 1, weekdays from 0, seasons from 21.
        self.months = self._numbered("months", 1)
        self.weekdays = self._numbered("weekdays", 0)
        self.seasons = self._numbered("seasons", 21)
        self.numbers = self._numbered("numbers", 1)
        self.common = frozenset(self.words("common"))

    def words(self, key: str) -> tuple[str, ...]:
        """All words under a key, the equivalents of a word among them."""
        return tuple(word for same in self._terms[f"reading.{key}"].split(", ") for word in same.split("|"))

    def kinds(self) -> Iterator[tuple[Kind, tuple[str, ...]]]:
        """The words by which titles name a kind of activity."""
        for kind in Kind:
            if f"reading.kinds.{kind.value}" in self._terms:
                yield kind, self.words(f"kinds.{kind.value}")

    def found(self, key: str, text: str) -> Iterator[re.Match[str]]:
        """Every place where a text has one of the words, or the pattern, under a key."""
        return self._pattern(key).finditer(text)

    def counted(self, text: str) -> Iterator[Counted]:
        """Every numeral joined to a noun that can be counted."""
        nouns = self._nouns
        for match in self._counting.finditer(text):
            qualifier = (
                Qualifier.ABOUT if match["about"] else Qualifier.AT_LEAST if match["least"] else Qualifier.EXACTLY
            )
            noun = match["noun"].casefold()
            unit = nouns[noun]
            yield Counted(match[0], self.number(match["number"]), qualifier, unit, noun, is_days=unit is None)

    def numerals(self, text: str) -> Iterator[tuple[int, Qualifier]]:
        """Every number of a text, written out or in figures, with the qualifier before it."""
        for match in self._numeral.finditer(text):
            qualifier = (
                Qualifier.ABOUT if match["about"] else Qualifier.AT_LEAST if match["least"] else Qualifier.EXACTLY
            )
            yield self.number(match["number"]), qualifier

    def number(self, word: str) -> int:
        """The value of a numeral, written out or in figures."""
        return self.numbers.get(word.casefold()) or int(re.sub(r"\D", "", word))

    def _numbered(self, key: str, first: int) -> Mapping[str, int]:
        entries = self._terms[f"reading.{key}"].split(", ")
        return {word: number for number, same in enumerate(entries, first) for word in same.split("|")}

    @property
    def _nouns(self) -> Mapping[str, Unit | None]:
        units = [*((unit.value, unit) for unit in Unit), ("days", None)]
        return {word: unit for name, unit in units for word in self.words(f"units.{name}")}

    @property
    def _numeral(self) -> re.Pattern[str]:
        return _compiled(rf"{self._amount}(?!\w)")

    @property
    def _counting(self) -> re.Pattern[str]:
        of = f"(?:(?:{_either(self.words('of'))})[ ]){{0,{_BETWEEN}}}"
        return _compiled(rf"{self._amount}[ \u00a0-]{of}(?P<noun>{_either(self._nouns)})(?!\w)")

    @property
    def _amount(self) -> str:
        about, least = _either(self.words("about")), _either(self.words("at-least"))
        number = f"{_DIGITS}|{_either(self.numbers)}"
        return rf"(?<![\w.,/-])(?:(?P<about>{about})[ ]|(?P<least>{least})[ ])?(?P<number>{number})"

    def _pattern(self, key: str) -> re.Pattern[str]:
        words = self._terms[f"reading.{key}"]
        return _compiled(words if "\\" in words else rf"(?<!\w)(?:{_either(self.words(key))})(?!\w)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _either(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
