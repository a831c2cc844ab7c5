"""Words that a language draws together: `de el` to `del`, `à le` to `au`, `de avril` to `d’avril`."""

from __future__ import annotations

import re
from typing import Final

#: French drops the vowel of a little word before a vowel or a mute h; these begin with an h that is none.
_ELIDED: Final = r"\b([LlDd])[ea] (?=(?![Hh](?:aut|ors|uit|ong|ond|ollan))[aàâeéèêëhiîïoôœuûAÀÂEÉÈÊËHIÎÏOÔŒUÛ])"
#: What is written for what, by language, in the order in which it is done.
_DRAWN: Final = {
    "es": ((r"\b([Aa]|[Dd]e) el (?!\()", r"\1l "),),
    "fr": (
        (_ELIDED, r"\1’"),
        (r"\bà le ", "au "),
        (r"\bde le ", "du "),
        (r"\bjusqu’à (?=\d{4}\b)", "jusqu’en "),
    ),
    "pt": ((r"\b([Dd])e ([oa]) ", r"\1\2 "), (r"\ba o ", "ao "), (r"\ba a ", "à ")),
}


def contracted(words: str, language: str) -> str:
    """The words as the language writes them together, by its code; only for words put together by ciminfo itself."""
    for pattern, drawn in _DRAWN.get(language, ()):
        words = re.sub(pattern, drawn, words)
    return words
