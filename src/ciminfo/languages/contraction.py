"""Words that a language draws together: `de el` to `del`, `à le` to `au`, `de avril` to `d’avril`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ciminfo.languages.language import Language

#: What is written for what, by language, in the order in which it is done.
_DRAWN: Final = {
    "es": ((r"\b([Aa]|[Dd]e) el (?!\()", r"\1l "),),
    "fr": (
        (r"\bà le ", "au "),
        (r"\bde le ", "du "),
        (r"\bjusqu’à (?=\d{4}\b)", "jusqu’en "),
    ),
    "pt": ((r"\b([Dd])e ([oa]) ", r"\1\2 "), (r"\ba o ", "ao "), (r"\ba a ", "à ")),
}


def contracted(words: str, language: Language) -> str:
    """The words as the language writes them together; only for words put together by ciminfo itself."""
    # The vowel of a little word is dropped before what the language file says; in three languages before nothing.
    words = re.sub(rf"\b([LlDd])[ea] (?=(?i:{language.term('grammar.vowel')}))", r"\1’", words)
    for pattern, drawn in _DRAWN.get(language.code, ()):
        words = re.sub(pattern, drawn, words)
    return words
