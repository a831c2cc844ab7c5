"""The concordance: which texts hold a word, so that a rule reads only those that can concern it."""

from __future__ import annotations

import re
from collections import defaultdict
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
        self._chunks: dict[str, defaultdict[str, list[int]]] = {}
        self._words: dict[str, Mapping[str, Sequence[int]]] = {}
        # A corpus has some hundred words a record: this loop is most of what reading them costs, once for all rules.
        # Signs are taken off later, from each chunk once, however often it stands there.
        for number, passage in enumerate(passages):
            chunks = self._chunks.setdefault(passage.language, defaultdict(list))
            for chunk in passage.text.split():
                chunks[chunk].append(number)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._chunks)

    def chunks(self, language: str) -> Mapping[str, Sequence[int]]:
        """What stands between spaces in a language's texts, as written, with the passages by number; as `words`."""
        return self._chunks.get(language, {})

    def words(self, language: str) -> Mapping[str, Sequence[int]]:
        """Every word of a language's texts, with the passages by number that hold it, as often as each does."""
        if language not in self._words:
            self._words[language] = _without_signs(self.chunks(language))
        return self._words[language]

    def numbers(self, language: str, words: Iterable[str]) -> set[int]:
        """The passages by number, in one language, that hold one of the words."""
        places = self.words(language)
        return set().union(*(places.get(word, ()) for word in words))

    def like(self, language: str, pattern: re.Pattern[str]) -> list[str]:
        """The words of a language's texts that are wholly as a pattern has them."""
        return list(filter(pattern.fullmatch, self.words(language)))

    def having(self, language: str, words: Iterable[str]) -> Iterator[Passage]:
        """The passages in one language that hold one of the words, in their order."""
        return self.passages(self.numbers(language, words))

    def passages(self, numbers: Iterable[int]) -> Iterator[Passage]:
        """The passages by number, in their order."""
        return map(self._passages.__getitem__, sorted(numbers))

    def texts(self, numbers: Iterable[int]) -> Iterator[tuple[int, str]]:
        """The texts of passages by number, each with its number."""
        return ((number, self._passages[number].text) for number in numbers)


def _without_signs(chunks: Mapping[str, Sequence[int]]) -> Mapping[str, Sequence[int]]:
    """The words within chunks, each with the places of all chunks that it is in."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for chunk, numbers in chunks.items():
        for word in _WORD.findall(folded(chunk)):
            places[word] += numbers
    for numbers in places.values():
        numbers.sort()
    return dict(places)
