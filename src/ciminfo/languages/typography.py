"""Typed text as a language prints it: quotation marks, apostrophes, and the spaces at which no line may end.

It is done to the text itself, so that all formats print the same; what is printed well already stays as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.quotation import SPACES, Marks, requoted

if TYPE_CHECKING:
    from ciminfo.languages.language import Language

#: Spaces at which no line ends: a full one and a narrow one.
NO_BREAK, NARROW = "\u00a0", "\u202f"
# Patterns begin with what is rare in a text and look back from there: most of a page is searched for nothing.
_ELLIPSIS: Final = re.compile(r"\.\.\.(?!\.)(?<!\.{4})")
_PARAGRAPHS: Final = re.compile(r"(\n\s*\n)")
#: A number stays with the word that announces it, and a per cent sign with its number.
_JOINED: Final = re.compile(r" (?:(?=%)(?<=\d )|(?=\d)(?:(?<=\b[Nn]\.º )|(?<=\b[Nn][º°] )|(?<=\bNo\. )|(?<=\bNos\. )))")
#: In French a space stands before the signs that are made of two, unless they are a part of a time or an address.
_NARROW_SIGN: Final = re.compile(rf"(?<=[^\s([;:!?])[{SPACES}]*(?=[;!?](?:[\s;:!?,.)\]»”’…]|$))")
_COLON: Final = re.compile(rf"(?<=[^\s([;:!?])[{SPACES}]*(?=:(?:\s|$))")
#: French parts thousands by a space.
_THOUSANDS: Final = re.compile(r"\d(?<![\d.,/].)\d{0,2}(?: \d{3})+(?![\d/])")


@cache
def marks(language: Language) -> Marks:
    """The quotation marks of a language, from its terms."""
    outer, inner = (language.term(key).split("{text}") for key in ("quotation", "quotation-inside"))
    return Marks((outer[0], outer[1]), (inner[0], inner[1]))


@lru_cache(maxsize=4096)  # the names of organisations, groups and places stand on every page
def typographic(language: Language, text: str, depth: int = 0) -> str:
    """A text as the language prints it; `depth` is 1 where it stands inside a quotation."""
    text = _ELLIPSIS.sub("…", text.replace("'", "’"))
    drawn = marks(language)
    text = "".join(requoted(part, drawn, depth) for part in _PARAGRAPHS.split(text))
    text = _JOINED.sub(NO_BREAK, text)
    return _spaced(text) if language.code == "fr" else text


def _spaced(text: str) -> str:
    """French: a narrow space before `;`, `!` and `?`, a full one before `:`, narrow ones in numbers."""
    text = _COLON.sub(NO_BREAK, _NARROW_SIGN.sub(NARROW, text))
    return _THOUSANDS.sub(lambda match: match[0].replace(" ", NARROW), text)
