"""The concordance: which texts hold a word, so that a rule reads only those that can concern it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ciminfo.model.texts import Passage

#: Letters and figures in a row.
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """A text in lower case, the dotted and the dotless i of Turkish as i: as patterns take letters that ignore case."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


class Concordance:
    """All words of some passages, by language; a word is what `folded` leaves between spaces and signs."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._places: dict[str, dict[str, list[int]]] = {}
        # A corpus has some hundred words a record: this loop is most of what reading them costs, once for all rules.
        for number, passage in enumerate(passages):
            places = self._places.setdefault(passage.language, {})
            for word in _WORD.findall(folded(passage.text)):
                if word in places:
                    places[word].append(number)
                else:
                    places[word] = [number]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._places)

    def words(self, language: str) -> Mapping[str, Sequence[int]]:
        """Every word of a language's texts, with the passages by number that hold it, as often as each does."""
        return self._places.get(language, {})

    def numbers(self, language: str, words: Iterable[str]) -> set[int]:
        """The passages by number, in one language, that hold one of the words."""
        places = self.words(language)
        return {number for word in words for number in places.get(word, ())}

    def like(self, language: str, pattern: re.Pattern[str]) -> list[str]:
        """The words of a language's texts that are wholly as a pattern has them."""
        return list(filter(pattern.fullmatch, self.words(language)))

    def having(self, language: str, words: Iterable[str]) -> Iterator[Passage]:
        """The passages in one language that hold one of the words, in their order."""
        return map(self._passages.__getitem__, sorted(self.numbers(language, words)))
