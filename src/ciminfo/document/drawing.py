"""A drawing as shapes on a sheet, in points from the top left: what a figure shows, its ink undecided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Tone(Enum):
    """How dark a surface is; figures are read without colour, so a tone never says anything alone."""

    NONE = "none"
    FAINT = "faint"
    LIGHT = "light"
    MEDIUM = "medium"
    DARK = "dark"


class Align(Enum):
    """Where a label lies to its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled and with an outline where that is wanted."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone = Tone.NONE
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.75
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A small disc: an event of one day."""

    x: float
    y: float
    radius: float
    tone: Tone = Tone.DARK


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line; `y` is their baseline."""

    x: float
    y: float
    text: str
    size: float = 8
    align: Align = Align.START
    strong: bool = False
    #: The tone they stand on: dark words on a light ground, light words on a dark one.
    on: Tone = Tone.NONE


Shape: TypeAlias = Box | Line | Dot | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """A sheet with its shapes, the first lowest."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
