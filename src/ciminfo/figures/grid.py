"""How tiles look: the tone by the number, the outline by the status; and the lines that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.document.drawing import Align, Box, Label, Line, Tone
from ciminfo.figures.sheet import BASELINE, SIZE, WIDTH, width
from ciminfo.model.country import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document.drawing import Shape
    from ciminfo.figures.tiles import Tile
    from ciminfo.languages import Language

#: A tile, and what is left free between two.
_WIDE, _HIGH, _FREE = 40.0, 23.0, 3.0
#: By how much the tile of a territory is smaller on each side.
_LESS: Final = 3.0
_TONES: Final = (Tone.FAINT, Tone.LIGHT, Tone.MEDIUM, Tone.DARK)
#: What has an outline of its own.
APART: Final = (Status.TERRITORY, Status.EXCLUDED, Status.SUSPENDED)


@dataclass(frozen=True, slots=True)
class Grid:
    """The look of the tiles of one map: as many columns, and tones that begin at the powers of a base."""

    columns: int
    base: int

    @classmethod
    def of(cls, tiles: tuple[Tile, ...]) -> Grid:
        """The least base of which the tones reach far enough: 1, 2–3, 4–7, 8–15; or 1–2, 3–8, 9–26, 27–80."""
        most = max(tile.count for tile in tiles)
        base = next(base for base in range(2, most + 3) if base ** len(_TONES) > most)
        return cls(max(tile.column + 1 for tile in tiles), base)

    @property
    def across(self) -> float:
        return min(_WIDE + _FREE, WIDTH / self.columns)

    def below(self, tiles: tuple[Tile, ...], top: float) -> float:
        """Where the sheet is free again below tiles that begin at a height."""
        return top + (_HIGH + _FREE) * max((tile.row + 1 for tile in tiles), default=0)

    def tone(self, count: int) -> Tone:
        reached = [tone for power, tone in enumerate(_TONES) if count >= self.base**power]
        return reached[-1] if reached else Tone.NONE

    def tiles(self, tiles: tuple[Tile, ...], top: float, language: Language) -> Iterator[Shape]:
        """Each tile with its code on the left and its number on the right."""
        for tile in tiles:
            x, y = self.across * tile.column, top + (_HIGH + _FREE) * tile.row
            wide, tone = self.across - _FREE, self.tone(tile.count)
            inset = 4 + _LESS * (tile.status is Status.TERRITORY)
            yield from _framed(tile.status, Box(x, y, wide, _HIGH, tone, outlined=True))
            yield Label(x + inset, y + 14.5, tile.code, 8, on=tone)
            yield Label(x + wide - inset, y + 15, language.number(tile.count), 10, Align.END, strong=True, on=tone)

    def scale(self, title: str, y: float, language: Language) -> Iterator[Shape]:
        """Which tone stands for which numbers, in one line."""
        yield Label(0, y + BASELINE, title, SIZE)
        x = width(title) + 8
        for tone, numbers in ((Tone.NONE, language.number(0)), *self._ranges(language)):
            yield Box(x, y + 1.5, 12, 8, tone, outlined=True)
            yield Label(x + 15, y + BASELINE, numbers, SIZE)
            x += width(numbers) + 26

    def _ranges(self, language: Language) -> Iterator[tuple[Tone, str]]:
        for power, tone in enumerate(_TONES):
            first, last = (language.number(each) for each in (self.base**power, self.base ** (power + 1) - 1))
            yield tone, f"{first}+" if tone is _TONES[-1] else first if first == last else f"{first}–{last}"


def outline(status: Status, words: str, y: float) -> Iterator[Shape]:
    """What an outline stands for, in one line."""
    yield from _framed(status, Box(0, y - 0.5, 16, 12, outlined=True))
    yield Label(20, y + BASELINE, words, SIZE)


def _framed(status: Status, box: Box) -> Iterator[Shape]:
    """Small for a territory, dashed for a state that is kept from taking part."""
    x, y, wide, high = box.x, box.y, box.width, box.height
    if status is Status.TERRITORY:
        yield Box(x + _LESS, y + _LESS, wide - 2 * _LESS, high - 2 * _LESS, box.tone, outlined=True)
    elif status in APART:
        yield Box(x, y, wide, high, box.tone)
        corners = (x, y), (x + wide, y), (x + wide, y + high), (x, y + high)
        for one, other in zip(corners, (*corners[1:], corners[0]), strict=True):
            yield Line(*one, *other, dashed=True)
    else:
        yield box
