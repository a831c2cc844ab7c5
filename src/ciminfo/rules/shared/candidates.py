"""The texts in which a pattern of their language can be found at all, by the words that its matches have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.languages.reading import reading
from ciminfo.model.concordance import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage


def candidates(corpus: Corpus, key: str) -> Iterator[Passage]:
    """The passages with a match of the pattern under a key, in their order, if only in what they quote."""
    words = corpus.concordance
    found: set[int] = set()
    for code in words.languages:
        found |= words.numbers(code, words.like(code, reading(code).heads(key)))
    passages = map(corpus.passages.__getitem__, sorted(found))
    return (each for each in passages if reading(each.language).plainly(key).search(folded(each.text)))
