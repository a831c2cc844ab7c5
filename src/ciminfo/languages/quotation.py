"""Quotation marks, whatever a writer typed, as those of a language: outside, and in a quotation inside a quotation.

Understood are `"…"`, `“…”`, `« … »`, `„…“`, `‹…›`, `‘…’` and, inside others, `'…'`. Where the marks of a paragraph
do not pair, nobody can tell what they enclose, and they are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

SPACES: Final = " \u00a0\u202f"
_MARK: Final = re.compile('["“”«»„‘’‹›]')
_PAIRS: Final = {"”": "“„", "»": "«", "›": "‹"}
#: Behind one of these a straight mark opens a quotation, if a word follows.
_BEFORE: Final = SPACES + "\n\t([-–—“«„‘‹’"
#: The rest of a quotation in single marks, up to the mark that closes it.
_SINGLE: Final = re.compile(r"[^\"“”«»\n]*?[^\s’]’(?!\w)")


class Turn(Enum):
    """What a mark does at its place."""

    OPENS = auto()
    CLOSES = auto()
    #: It is an apostrophe.
    NOTHING = auto()
    #: It closes what nothing opened.
    WRONG = auto()


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language, each pair with the spaces inside it."""

    outer: tuple[str, str]
    inner: tuple[str, str]

    def at(self, depth: int) -> tuple[str, str]:
        return self.inner if depth % 2 else self.outer


def requoted(paragraph: str, marks: Marks, depth: int = 0) -> str:
    """A paragraph with these marks; `depth` is 1 where it stands inside a quotation itself."""
    opened: list[str] = []
    parts: list[str] = []
    position = 0
    for match in _MARK.finditer(paragraph):
        before = paragraph[position : match.start()]
        match _turn(paragraph, match.start(), opened[-1] if opened else ""):
            case Turn.OPENS:
                parts += [before, marks.at(len(opened) + depth)[0]]
                opened.append(match[0])
                position = match.end() + _width(paragraph[match.end() :])
            case Turn.CLOSES:
                opened.pop()
                parts += [before.rstrip(SPACES), marks.at(len(opened) + depth)[1]]
                position = match.end()
            case Turn.WRONG:
                return paragraph
    return paragraph if opened else "".join([*parts, paragraph[position:]])


def _width(text: str) -> int:
    return len(text) - len(text.lstrip(SPACES))


def _turn(text: str, at: int, opened: str) -> Turn:
    """What the mark at a place does, where the innermost quotation was opened by that mark."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    starts = (not before or before in _BEFORE) and (after.isalnum() or after in set("*¿¡…"))
    if mark in _PAIRS:
        return Turn.CLOSES if opened and opened in _PAIRS[mark] else Turn.WRONG
    if mark == "’":
        return _single(text, at, opened, starts=starts)
    if mark == '"':
        closes = opened == mark and not starts
        return Turn.CLOSES if closes else Turn.OPENS if starts or not opened else Turn.WRONG
    return Turn.CLOSES if mark == "“" and opened == "„" else Turn.OPENS


def _single(text: str, at: int, opened: str, *, starts: bool) -> Turn:
    """An apostrophe, unless it closes a quotation in single marks or, inside another quotation, opens one."""
    inside_word = text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()
    if opened and opened in "‘’" and not starts and not inside_word:
        return Turn.CLOSES
    if opened and starts and _SINGLE.match(text, at + 1):
        return Turn.OPENS
    return Turn.NOTHING
