"""A record's text in parts: paragraphs and what parts them, stressed words and plain ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK: Final = re.compile(r"\s+")
_STRESS: Final = re.compile(r"\*(\S(?:[^*]*\S)?)\*")


def parted(text: str) -> tuple[str, ...]:
    """Paragraphs and, between each two, what parts them; joined they are the text."""
    parts, position, end = [], 0, len(text)
    for blank in _BLANK.finditer(text):
        if blank.start() > 0 and blank.end() < end and blank[0].count("\n") > 1:
            parts += [text[position : blank.start()], blank[0]]
            position = blank.end()
    return (*parts, text[position:])


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """Words, and whether asterisks stress them; a stress does not pass the end of a paragraph."""
    for part in parted(text):
        position = 0
        for match in _STRESS.finditer(part):
            yield part[position : match.start()], False
            yield match[1], True
            position = match.end()
        yield part[position:], False


def stressed(words: str) -> str:
    """The words between asterisks, with blanks outside; as they are where asterisks could not stress them."""
    core = words.strip()
    if len(parted(core)) > 1 or not _STRESS.fullmatch(f"*{core}*"):
        return words
    begin = words.index(core)
    return f"{words[:begin]}*{core}*{words[begin + len(core) :]}"
