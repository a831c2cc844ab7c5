"""Words as a feed, a calendar or a search engine may have them: nothing in them steers the machine of a reader."""

from __future__ import annotations

import re
from typing import Final

#: Every sign that somewhere counts as the end of a line.
_BREAK: Final = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
#: What XML cannot hold, other control characters, and what turns the direction of reading round.
_STEERING: Final = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2029\u202f-\u2065\u2070-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)


def harmless(words: str) -> str:
    """The same words, with plain line breaks, and without control characters and turns of direction."""
    return _STEERING.sub("", _BREAK.sub("\n", words))


def line(words: str) -> str:
    """The same as one line."""
    return " ".join(re.split("[ \\t\\n]+", harmless(words))).strip(" ")
