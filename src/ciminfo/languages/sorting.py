"""The order of a dictionary in each language: by letters, accents and case only between equals."""

from __future__ import annotations

import re
from typing import Final

from ciminfo.model.names import plain

#: Letters that are two, and signs that would stand behind all letters.
_LETTERS: Final = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "’": "'", "\u00a0": " ", "\u202f": " "})
_MARKS: Final = re.compile('[“”«»‘"]\\s?')
#: What does not count at the beginning: lists of the OAS have The Bahamas among the names with B, but El Salvador at E.
_ARTICLE: Final = {"en": re.compile(r"The (?=[A-Z])"), "es": re.compile(r"Las (?=Bahamas\b)")}


def key(words: str, language: str) -> tuple[str, str]:
    """What words are sorted by in a language, by its code; ñ follows n in Spanish."""
    bare = _MARKS.sub("", words.translate(_LETTERS))
    if article := _ARTICLE.get(language):
        bare = article.sub("", bare, count=1) if article.match(bare) else bare
    if language == "es":
        bare = bare.replace("ñ", "n\uffff").replace("Ñ", "N\uffff")
    return plain(bare), words
