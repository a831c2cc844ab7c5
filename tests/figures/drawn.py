"""What tests ask of a drawing: that it can be read. Every word lies on the sheet, and none lies on another."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from ciminfo import placement
from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line
from ciminfo.figures.sheet import width
from ciminfo.load import load
from ciminfo.workspace import open_at
from tests.reading import VOCABULARY

if TYPE_CHECKING:
    from ciminfo.document import Figure
    from ciminfo.document.drawing import Shape
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

ROOT = Path(__file__).parents[2]
#: The room of a page for a drawing with its caption.
PAGE = 620
REPORTS = ("2004-2005", "2005-2006", "2006-2007", "2007-2008")


@cache
def own() -> Corpus:
    """The project's own records."""
    return load(open_at(ROOT), VOCABULARY).corpus


@cache
def project(report: str) -> Dossier:
    """The project's own records, seen through one of its reports."""
    return placement.dossier(own(), own().reports[report])


def labels(drawing: Drawing) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def words(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


def boxes(drawing: Drawing) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box)]


def extent(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right and bottom; of words as far as they may reach."""
    match shape:
        case Box(x, y, wide, high):
            return x, y, x + wide, y + high
        case Line(x1, y1, x2, y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Dot(x, y, radius):
            return x - radius, y - radius, x + radius, y + radius
        case Label(x, y, text, size, align):
            wide = width(text, size)
            left = x - wide * {Align.START: 0, Align.MIDDLE: 0.5, Align.END: 1}[align]
            return left, y - 0.75 * size, left + wide, y + 0.2 * size


def overlap(one: Shape, other: Shape) -> bool:
    left, top, right, bottom = extent(one)
    start, above, end, below = extent(other)
    return left < end and start < right and top < below and above < bottom


def faults(drawing: Drawing) -> list[object]:
    """What keeps a drawing from being read: outside the sheet, too small, or one on the other."""
    found: list[object] = []
    for shape in drawing.shapes:
        left, top, right, bottom = extent(shape)
        inside = left > -0.01 and top > -0.01 and right < drawing.width + 0.01 and bottom < drawing.height + 0.01
        found += [] if inside else [shape]
    found += [label for label in labels(drawing) if label.size < 7 or not label.text.strip()]
    found += [(one.text, other.text) for one, other in combinations(labels(drawing), 2) if overlap(one, other)]
    return found


def rows(figure: Figure) -> list[tuple[str, ...]]:
    """The numbers behind a figure as words, one row each."""
    assert figure.data is not None
    assert all(len(row) == len(figure.data.headings) for row in figure.data.rows)
    return [tuple("".join(inline.text for inline in cell) for cell in row) for row in figure.data.rows]
