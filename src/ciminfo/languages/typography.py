"""Typed text as a language prints it: quotation marks, apostrophes, and the spaces at which no line may end.

It is done to the text itself, so that all formats print the same; what is printed well already stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.languages.quotation import SPACES, Marks, requoted

if TYPE_CHECKING:
    from ciminfo.languages.language import Language

#: Spaces at which no line ends: a full one and a narrow one.
NO_BREAK, NARROW = "\u00a0", "\u202f"
_ELLIPSIS: Final = re.compile(r"(?<!\.)\.{3}(?!\.)")
_PARAGRAPHS: Final = re.compile(r"(\n\s*\n)")
#: A number stays with the word that announces it, and a per cent sign with its number.
_NUMBERED: Final = re.compile(r"(?<!\w)(N\.º|n\.º|Nº|nº|N°|n°|No\.|Nos\.) (?=\d)")
_PERCENT: Final = re.compile(r"(?<=\d) (?=%)")
#: In French a space stands before the signs that are made of two, unless they are a part of a time or an address.
_NARROW_SIGN: Final = re.compile(rf"(?<=[^\s([;:!?])[{SPACES}]*(?=[;!?](?:[\s;:!?,.)\]»”’…]|$))")
_COLON: Final = re.compile(rf"(?<=[^\s([;:!?])[{SPACES}]*(?=:(?:\s|$))")
#: French parts thousands by a space.
_THOUSANDS: Final = re.compile(r"(?<![\d.,/])\d{1,3}(?: \d{3})+(?![\d/])")


def marks(language: Language) -> Marks:
    """The quotation marks of a language, from its terms."""
    outer, inner = (language.term(key).split("{text}") for key in ("quotation", "quotation-inside"))
    return Marks((outer[0], outer[1]), (inner[0], inner[1]))


def typographic(language: Language, text: str, depth: int = 0) -> str:
    """A text as the language prints it; `depth` is 1 where it stands inside a quotation."""
    text = _ELLIPSIS.sub("…", text.replace("'", "’"))
    drawn = marks(language)
    text = "".join(requoted(part, drawn, depth) for part in _PARAGRAPHS.split(text))
    text = _PERCENT.sub(NO_BREAK, _NUMBERED.sub(rf"\1{NO_BREAK}", text))
    return _spaced(text) if language.code == "fr" else text


def _spaced(text: str) -> str:
    """French: a narrow space before `;`, `!` and `?`, a full one before `:`, narrow ones in numbers."""
    text = _COLON.sub(NO_BREAK, _NARROW_SIGN.sub(NARROW, text))
    return _THOUSANDS.sub(lambda match: match[0].replace(" ", NARROW), text)
