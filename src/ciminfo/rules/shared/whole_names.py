"""Names found in a text by all their words, whatever their accents."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The first of several words, and the one after them.
Run: TypeAlias = tuple[int, int]

_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, as they are written and without case and accents."""

    text: str
    written: tuple[str, ...]
    bare: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        words = _WORD.findall(text)
        return cls(text, tuple(words), tuple(map(bare, words)))

    def run(self, first: int, last: int) -> str:
        """Some of the words, with what stands between them."""
        places = [each.span() for each in _WORD.finditer(self.text)]
        return self.text[places[first][0] : places[last - 1][1]]

    def is_name(self, first: int, last: int) -> bool:
        """Whether words begin with a capital; of so few letters as "US" all have to be capitals."""
        letters = "".join(self.written[first:last])
        return letters.isupper() if len(letters) <= len("US") else letters[0].isupper()


class WholeNames:
    """Names, each of one id or several, that are found by all their words."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, ...], set[str]] = defaultdict(set)
        #: How many words the names have that begin with a word.
        self._lengths: dict[str, set[int]] = defaultdict(set)

    def add(self, name: str, id_: str) -> None:
        words = words_of_name(name)
        if words:
            self._ids[words].add(id_)
            self._lengths[words[0]].add(len(words))

    def found(self, words: Words) -> Iterator[tuple[str, Run]]:
        """Each name that a text has, with a capital: its id and where it is; the longest of several is meant."""
        begun, passed = self._lengths.keys() & set(words.bare), 0
        for start in [place for place, word in enumerate(words.bare) if word in begun] if begun else ():
            lengths = sorted(self._lengths[words.bare[start]], reverse=True) if start >= passed else ()
            for end in (start + length for length in lengths if start + length <= len(words.bare)):
                ids = self._ids.get(words.bare[start:end])
                if ids and words.is_name(start, end):
                    yield from ((id_, (start, end)) for id_ in sorted(ids))
                    passed = end
                    break


@cache
def bare(word: str) -> str:
    return plain(word)


def words_of_name(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(plain(name)))
