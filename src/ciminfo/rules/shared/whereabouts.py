"""In which texts a name may stand, told by its rarest word, so that only these need be read for it."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from ciminfo.model.concordance import folded
from ciminfo.rules.shared.whole_names import bare, words_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus


class Whereabouts:
    """The words of all passages without case and accents, whole and by their first letters."""

    def __init__(self, corpus: Corpus, stem: int) -> None:
        self._passages = corpus.passages
        #: By word, and by the first letters of it, the passages by number that hold it; of each language in a list.
        self._places: dict[str, list[Sequence[int]]] = {}
        self._stems: dict[str, list[Sequence[int]]] = {}
        for code in corpus.concordance.languages:
            for word, numbers in corpus.concordance.words(code).items():
                form = word if word.isascii() else bare(word)
                self._places.setdefault(form, []).append(numbers)
                self._stems.setdefault(form[:stem], []).append(numbers)

    @cached_property
    def unsure(self) -> AbstractSet[int]:
        """The passages whose letters are composed in a way in which the concordance has other words than a reader."""
        return {number for number, each in enumerate(self._passages) if not _is_plain(each.text)}

    def of(self, names: Iterable[str]) -> set[int]:
        """The passages that may have one of the names: each is looked for by the rarest of its words."""
        return set[int]().union(*(numbers for name in names for numbers in self._of(name)))

    def of_words(self, words: Iterable[str]) -> set[int]:
        """The passages that hold one of the words, which have neither case nor accents."""
        return set[int]().union(*(numbers for word in words for numbers in self._places.get(bare(folded(word)), ())))

    def of_stems(self, stems: Iterable[str]) -> set[int]:
        """The passages that hold a word with one of the beginnings."""
        return set[int]().union(*(numbers for stem in stems for numbers in self._stems.get(stem, ())))

    def _of(self, name: str) -> list[Sequence[int]]:
        held = [self._places.get(bare(folded(word)), []) for word in words_of_name(name)]
        return min(held, key=lambda numbers: sum(map(len, numbers)), default=[])


def _is_plain(text: str) -> bool:
    return text.isascii() or (
        unicodedata.is_normalized("NFC", text) and len(text.casefold()) == len(text) and "ı" not in text
    )
