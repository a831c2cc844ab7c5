"""The long words of all texts of one language, and which of them are slips of others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import written_words
from ciminfo.rules.shared.spelling import Slip, slip, thinned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

#: What is longer is no word.
_LONGEST = 40

#: Shorter words have too many neighbours that are words themselves.
_LENGTH: Final = 7
#: In so many texts a slip may stand, and in so many times more the word that was meant.
RARE: Final = 2
_TIMES: Final = 2
#: The letters at the end by which words are inflected.
_ENDING: Final = 2


class LongWords:
    """The long words of one language: in how many texts each stands, and which of them are right."""

    def __init__(self, chunks: Mapping[str, Sequence[int]], right: AbstractSet[str]) -> None:
        self._places: defaultdict[str, list[Sequence[int]]] = defaultdict(list)
        for chunk, places in chunks.items():
            if len(chunk) >= _LENGTH:
                # Most chunks are a word and nothing else.
                is_word = chunk.isalpha() and len(chunk) <= _LONGEST
                for word in (chunk.casefold(),) if is_word else long_words(chunk):
                    self._places[word].append(places)
        self.texts = {word: len(set().union(*places)) for word, places in self._places.items()}
        self.right = right
        self.common = {word for word, count in self.texts.items() if count > RARE}

    def slips(self, known: AbstractSet[str]) -> Mapping[str, str]:
        """The words that are slips of others, each with the word that was meant."""
        rare: defaultdict[str, list[str]] = defaultdict(list)
        for word in self.texts.keys() - known:
            for part in thinned(word):
                rare[part].append(word)
        near: defaultdict[str, set[str]] = defaultdict(set)
        for meant in self.common | self.right:
            for part in rare.keys() & thinned(meant):
                for word in rare[part]:
                    near[word].add(meant)
        found = {word: self._meant(word, others) for word, others in near.items()}
        return {word: meant for word, meant in found.items() if meant}

    def _meant(self, word: str, near: AbstractSet[str]) -> str:
        """The common word that a rare one is a slip of; empty where there is none."""
        often = _TIMES * self.texts[word]
        slips = (each for each in near if _is_slip(word, each))
        good = (each for each in slips if each in self.right or self.count(each) >= often)
        return max(good, key=lambda each: (self.count(each), each), default="")

    def count(self, word: str) -> int:
        """In how many texts a word stands."""
        return self.texts.get(word, 0)

    def having(self, words: Iterable[str]) -> set[int]:
        """The texts by number that have one of the words."""
        return set().union(*(places for word in words for places in self._places[word]))


def _is_slip(word: str, meant: str) -> bool:
    """Whether a letter was left out, put in, or exchanged inside the word; other ends make other words."""
    is_inside = word[0] == meant[0] and word[-_ENDING:] == meant[-_ENDING:]
    return is_inside and slip(word, meant) in {Slip.LEFT_OUT, Slip.PUT_IN, Slip.EXCHANGED}


def long_words(text: str) -> dict[str, str]:
    """The long words of a text in lower case, each as it is first written."""
    found: dict[str, str] = {}
    for each in written_words(text):
        if len(each) >= _LENGTH:
            written = each.removesuffix("'s").removesuffix("’s")
            if _LENGTH <= len(written) <= _LONGEST:
                found.setdefault(written.casefold(), written)
    return found
