"""How texts of one language are read: the words that rules look for in them, from `<code>.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING

from ciminfo.languages.language import language
from ciminfo.model.activity_parts import Kind, Qualifier
from ciminfo.model.result import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: Between a numeral and its noun may stand so many words: "eight national training seminars".
_BETWEEN = 3
#: No number that anybody counts has more figures.
_FIGURES = 15
_DIGITS = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+"
_YEAR = 12
#: What somebody else said, or is called: between quotation marks, or in italics.
_QUOTED = re.compile(r'"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\*[^*\n]+\*')
#: A word; an English genitive belongs to it, a French article before an apostrophe does not.
_WORD = re.compile(r"[^\W\d_]+(?:['’]s\b)?")


def own_words(text: str) -> str:
    """The text with what it quotes blanked out, so that the rest stays where it was."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def words_of(text: str) -> list[re.Match[str]]:
    """The words of a text, each with its place."""
    return list(_WORD.finditer(text))


def written_words(text: str) -> list[str]:
    """The same words without their places; what stands between spaces is taken apart once for all texts."""
    return list(chain.from_iterable(map(_within, text.split())))


@cache
def _within(chunk: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(chunk))


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
    #: Where the numeral begins in the text.
    start: int = field(default=0, compare=False)


@cache
def reading(code: str) -> Reading:
    """How texts of that language are read; each language is made ready once."""
    return Reading(code)


class Reading:
    """The words of one language by which its texts are read."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._terms = language(code).terms
        self._patterns: dict[str, re.Pattern[str]] = {}
        #: Each word in lower case with its number: months from 1, weekdays from 0, seasons from 21.
        self.months = self._numbered("months", 1)
        self.weekdays = self._numbered("weekdays", 0)
        self.seasons = self._numbered("seasons", 21)
        self.hemispheres = self._numbered("hemispheres", 0)
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
        return self.pattern(key).finditer(text)

    def counted(self, text: str) -> Iterator[Counted]:
        """Every numeral joined to a noun that can be counted."""
        nouns = self._nouns
        for match in self._counting.finditer(text):
            noun = _lower(match["noun"])
            number, unit, start = self.number(match["number"]), nouns[noun], match.start()
            yield Counted(match[0], number, _qualifier(match), unit, noun, is_days=unit is None, start=start)

    def numerals(self, text: str) -> Iterator[tuple[int, Qualifier]]:
        """Every number of a text, written out or in figures, with the qualifier before it."""
        for match in self._numeral.finditer(text):
            yield self.number(match["number"]), _qualifier(match)

    def elapsed(self, text: str) -> Iterator[tuple[str, int]]:
        """Every stretch of time that a text counts back from an unsaid day, in months: `the last five years`, 60."""
        for match in self.found("elapsed", text):
            number = _lower(match["number"])
            if number.isdecimal() or number in self.numbers:
                yield match[0], self.number(number) * (_YEAR if match["years"] else 1)

    def number(self, word: str) -> int:
        """The value of a numeral, written out or in figures."""
        return self.numbers.get(_lower(word)) or int(re.sub(r"\D", "", word)[:_FIGURES])

    def _numbered(self, key: str, first: int) -> Mapping[str, int]:
        entries = self._terms[f"reading.{key}"].split(", ")
        return {word: number for number, same in enumerate(entries, first) for word in same.split("|")}

    @cached_property
    def _nouns(self) -> Mapping[str, Unit | None]:
        units = [*((unit.value, unit) for unit in Unit), ("days", None)]
        return {word: unit for name, unit in units for word in self.words(f"units.{name}")}

    @cached_property
    def _numeral(self) -> re.Pattern[str]:
        return _compiled(rf"{self._amount}(?!\w)")

    @cached_property
    def _counting(self) -> re.Pattern[str]:
        of = f"(?:(?:{_either(self.words('of'))})[ ]){{0,{_BETWEEN}}}"
        return _compiled(rf"{self._amount}[ \u00a0-]{of}(?P<noun>{_either(self._nouns)})(?!\w)")

    @cached_property
    def _amount(self) -> str:
        about, least = _either(self.words("about")), _either(self.words("at-least"))
        number = f"{_DIGITS}|{_either(self.numbers)}"
        return rf"(?<![\w.,/-])(?:(?P<about>{about})[ ]|(?P<least>{least})[ ])?(?P<number>{number})"

    @cache  # noqa: B019  # there are four of these, for good
    def heads(self, key: str) -> re.Pattern[str]:
        """What one of the words is like that stand in every match of the pattern under a key."""
        return _compiled(self._terms[f"reading.heads.{key}"])

    @cache  # noqa: B019  # there are four of these, for good
    def plainly(self, key: str) -> re.Pattern[str]:
        """The pattern under a key for texts in small letters: it takes half the time there, and finds what it does."""
        return re.compile(self.pattern(key).pattern)

    def pattern(self, key: str) -> re.Pattern[str]:
        if key not in self._patterns:
            words = self._terms[f"reading.{key}"]
            pattern = words if "\\" in words else rf"(?<!\w)(?:{_either(self.words(key))})(?!\w)"
            self._patterns[key] = _compiled(pattern)
        return self._patterns[key]


def _lower(word: str) -> str:
    """In lower case; the dotless and the dotted i of Turkish, which a pattern takes for i, are i here too."""
    return word.casefold().replace("ı", "i").replace("i\u0307", "i")


def _qualifier(match: re.Match[str]) -> Qualifier:
    return Qualifier.ABOUT if match["about"] else Qualifier.AT_LEAST if match["least"] else Qualifier.EXACTLY


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _either(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
