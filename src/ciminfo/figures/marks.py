"""How an element of a mandate is marked: as answered, as not answered though the compiler says why, or as open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document.drawing import Box, Dot, Label, Tone
from ciminfo.figures.sheet import BASELINE, MIDDLE, SIZE, width
from ciminfo.model.coverage import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document.drawing import Shape
    from ciminfo.languages import Language
    from ciminfo.model.coverage import Answered, Covered

STATES: Final = ("answered", "disposed", "open")


def state(element: Answered) -> str:
    """What is answered is that, whatever else is said of it."""
    if element.standing is Standing.ANSWERED:
        return "answered"
    return "disposed" if element.disposed else "open"


def split(covered: Covered) -> tuple[int, ...]:
    """How many of its elements are in each state."""
    states = [state(each) for each in covered.elements]
    return tuple(states.count(each) for each in STATES)


def mark(state: str, x: float, y: float) -> Iterator[Shape]:
    """Filled, with a dot, or empty, in a row that begins at `y`."""
    yield Box(x, y + MIDDLE - 3.5, 7, 7, Tone.DARK if state == "answered" else Tone.NONE, outlined=True)
    if state == "disposed":
        yield Dot(x + 3.5, y + MIDDLE, 1.7)


def legend(y: float, language: Language) -> Iterator[Shape]:
    """Each mark with what it means."""
    x = 0.0
    for each in STATES:
        words = language.term(f"figures.coverage.{each}")
        yield from mark(each, x, y)
        yield Label(x + 11, y + BASELINE, words, SIZE)
        x += width(words) + 25
