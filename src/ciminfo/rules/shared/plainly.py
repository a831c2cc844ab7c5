"""Which numbers in words a text has, where the words alone can tell: so most translations need not be read for them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from ciminfo.model.texts import Passage

#: What a text sets apart as not its own words begins with one of these.
_QUOTES: Final = '"“«„*'
#: From here on a word may begin a larger number: "vinte e cinco".
_TWENTY: Final = 20


def plainly(passage: Passage, words: Sequence[str]) -> AbstractSet[int] | None:
    """The numbers that a passage states with the words for numbers that it holds; nothing where they may be others.

    A word between spaces is its number, unless it belongs to a larger one, to a quotation, or to figures before it.
    """
    if not words:
        return frozenset()
    numbers = [reading(passage.language).numbers.get(word, _TWENTY) for word in words]
    if max(numbers) >= _TWENTY or any(quote in passage.text for quote in _QUOTES):
        return None
    stated = {word for word, number in zip(words, numbers, strict=True) if number > 1}
    if any(len(_alone(word).findall(passage.text)) < words.count(word) for word in stated):
        return None
    return frozenset(numbers) - {1}


@cache
def _alone(word: str) -> re.Pattern[str]:
    """The word between spaces; what stands before it is looked at last, so that the word is what is searched for."""
    return re.compile(rf" {word} (?<!\d {word} )")
