"""What all figures share: how wide a sheet is, how much room words take on it, and how they are made to fit.

A sheet is drawn before anybody knows in which font it will be set: a letter counts as wide as in the widest of those
that the templates name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document.drawing import Box, Label, Line, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.languages import Language

#: The width of the text on a page, the height of a row of words, and their size.
WIDTH: Final = 460.0
ROW: Final = 11.0
SIZE: Final = 7.5
#: As many rows fit a page.
ROWS: Final = 46
#: Stands in a table where there is nothing to tell.
NOTHING: Final = "–"
#: From the top of a row to the line on which its words stand, and to its middle.
BASELINE: Final = 8.2
MIDDLE: Final = 5.6
#: Widths of letters as shares of their size; any other letter is a capital or a small one.
_WIDTHS: Final = {
    **dict.fromkeys("iljI.,:;'’·| \u00a0\u202f", 0.3),
    **dict.fromkeys("tfr()[]-/", 0.43),
    **dict.fromkeys("mMwW%…—&@", 0.97),
}
_CAPITAL: Final = 0.7
_SMALL: Final = 0.58


def width(words: str, size: float = SIZE) -> float:
    """The room that words take, in points."""
    return size * sum(_WIDTHS.get(letter) or (_CAPITAL if letter.isupper() else _SMALL) for letter in words)


def fitted(words: str, room: float, size: float = SIZE) -> str:
    """The words, or as many of their letters as fit, with dots that say so."""
    kept = words
    while kept and width(kept if kept == words else f"{kept}…", size) > room:
        kept = kept[:-1]
    return kept if kept == words else f"{kept.rstrip(' ,.:;(')}…" if kept else ""


def counts(language: Language, numbers: Mapping[str, int], **slots: str) -> str:
    """`27 states have activities and 8 have none`: each number with its words, nought left out."""
    return language.list(language.count(f"figures.{key}", number, **slots) for key, number in numbers.items() if number)


def rule(y: float) -> Line:
    """A thin line across the sheet."""
    return Line(0, y, WIDTH, y, 0.25)


def bar(x: float, y: float, length: float, number: str) -> Iterator[Box | Label]:
    """A bar in a row that begins at `y`, with its number behind it."""
    yield Box(x, y + MIDDLE - 3, length, 6, Tone.LIGHT, outlined=True)
    yield Label(x + length + 3, y + BASELINE, number, SIZE)
