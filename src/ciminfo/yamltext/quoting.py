"""Text as a record would write it: bare, or in quotation marks."""

from __future__ import annotations

import json
import re
from typing import Final

#: Text that YAML reads as itself: words without signs that mean something to it.
_BARE: Final = re.compile(r"[\w(][\w ().;/'’-]*[\w).]|\w", re.UNICODE)
#: What even quotation marks do not keep as it is: control characters, signs that end a line or turn the direction.
_ODD: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    """Text as a record would write it: bare where that cannot be misread, else in double quotation marks."""
    if _BARE.fullmatch(text) and text.casefold() not in {"null", "true", "false", "yes", "no"}:
        return text
    return _ODD.sub(lambda odd: f"\\u{ord(odd[0]):04x}", json.dumps(text, ensure_ascii=False))


def quoted_in_flow(text: str) -> str:
    """Text inside braces: in quotation marks wherever it has a sign that could end it."""
    return quoted(text) if re.fullmatch(r"[\w ]+", text) else quoted(f"{text}:").removesuffix(':"') + '"'
