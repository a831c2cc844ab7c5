"""The words of all texts of one language, by which those texts are found that can have a name nearly."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from ciminfo.model.concordance import folded
from ciminfo.model.names import plain
from ciminfo.rules.shared.spelling import thinned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

#: In words of so many letters another letter makes another word.
SMALL: Final = 3


@cache
def bare_word(word: str) -> str:
    """A word without case and accents, its apostrophe a straight one."""
    return plain(word).replace("’", "'")


class Vocabulary:
    """The words of all texts of one language, without case and accents, with the texts by number that have each."""

    def __init__(self, words: Mapping[str, Sequence[int]]) -> None:
        self._words = words
        self._accented: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            if not word.isascii():
                self._accented[bare_word(word)].append(word)
        self._places: dict[str, frozenset[int]] = {}

    def __iter__(self) -> Iterator[str]:
        return chain(filter(str.isascii, self._words), self._accented.keys() - self._words.keys())

    def having(self, words: Iterable[str]) -> frozenset[int]:
        """The texts that have all of some words; the rarest first, so that the common ones cost nothing."""
        first, *others = sorted(map(self._having, words), key=len)
        return first.intersection(*others) if first else first

    def _having(self, word: str) -> frozenset[int]:
        if word not in self._places:
            self._places[word] = frozenset[int]().union(*(self._words.get(each, ()) for each in self._spelt(word)))
        return self._places[word]

    def stand_in(self, text: str, words: Iterable[str]) -> bool:
        """Whether all of some words are in a text, if only within longer ones."""
        lower = folded(text)
        return all(any(each in lower for each in self._spelt(word)) for word in words)

    def _spelt(self, word: str) -> tuple[str, ...]:
        bare = word.removesuffix("'s")
        return (bare, *self._accented.get(bare, ()))


def slips_of(words: Iterable[str], known: Iterable[str]) -> Mapping[str, set[str]]:
    """The words that may be slips of known ones, each with those; a known word may itself be a slip of another."""
    meant: defaultdict[str, list[str]] = defaultdict(list)
    for word in known:
        for part in thinned(word) | (thinned(word.removesuffix("'s")) if word.endswith("'s") else set()):
            meant[part].append(word)
    near = ((word, meant.keys() & thinned(word)) for word in words if len(word) > SMALL)
    found = ((word, set().union(*map(meant.__getitem__, parts)) - {word}) for word, parts in near if parts)
    return {word: others for word, others in found if others}
