"""The words of all texts of one language, by which those texts are found that can have a name nearly."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.model.names import plain
from ciminfo.rules.shared.spelling import thinned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
        self._spelt: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            self._spelt[bare_word(word)].append(word)
        self._places: dict[str, frozenset[int]] = {}

    def near(self, names: Iterable[tuple[str, ...]]) -> set[int]:
        """The texts that have all words of a name but one, and one that is a slip of that."""
        beside: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        for name in names:
            for place, word in enumerate(name):
                beside[word].add(name[:place] + name[place + 1 :])
        meant: defaultdict[str, set[str]] = defaultdict(set)
        for word in beside:
            for part in thinned(word) | thinned(word.removesuffix("'s")):
                meant[part].add(word)
        found: set[int] = set()
        for word in self._spelt:
            parts = meant.keys() & thinned(word) if len(word) > SMALL else ()
            for each in set().union(*(meant[part] for part in parts)) - {word}:
                for others in beside[each]:
                    found |= self.having((word, *others))
        return found

    def having(self, words: Iterable[str]) -> frozenset[int]:
        """The texts that have all of some words; the rarest first, so that the common ones cost nothing."""
        first, *others = sorted(map(self._having, words), key=len)
        return first.intersection(*others) if first else first

    def _having(self, word: str) -> frozenset[int]:
        if word not in self._places:
            spelt = self._spelt.get(word.removesuffix("'s"), ())
            self._places[word] = frozenset[int]().union(*(self._words[each] for each in spelt))
        return self._places[word]
