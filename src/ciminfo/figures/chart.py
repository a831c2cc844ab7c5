"""The rows of a timeline drawn on a sheet, below months or years and above what the marks mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Tone
from ciminfo.figures.rows import LANE
from ciminfo.figures.sheet import BASELINE, MIDDLE, ROW, SIZE, WIDTH, fitted, rule, width
from ciminfo.model.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from ciminfo.document.drawing import Shape
    from ciminfo.figures.axis import Axis
    from ciminfo.figures.rows import Row
    from ciminfo.languages import Language

#: Where the kinds of activities stand beside their groups, and from where to where time goes.
_WORDS: Final = 94.0
EDGES: Final = (208.0, WIDTH - 6)
#: The height of a line with months or years, and the size of their names.
_HEAD: Final = 10.0
_SMALL: Final = 7.0
#: Where months are so wide, each has its name, elsewhere only its first letter.
_ROOMY: Final = 21.0
#: The marks in rows, by the word for what they mean.
_MARKS: Final[Mapping[str, Callable[[Shape], bool]]] = {
    "day": lambda shape: isinstance(shape, Dot),
    "range": lambda shape: isinstance(shape, Box),
    "vague": lambda shape: isinstance(shape, Line) and shape.dashed,
}


def chart(blocks: Mapping[str, Sequence[Row]], axis: Axis, as_of: date | None, language: Language) -> Drawing:
    """Each block of rows under its title; a line marks the day on which the facts were known."""
    shapes: list[Shape] = []
    top = y = 2 + _HEAD * (1 + axis.is_in_months)
    for title, rows in blocks.items():
        if title:
            shapes.append(Label(0, y + BASELINE + 2, title, SIZE, strong=True))
            y += ROW + 4
        shapes += _block(rows, axis, y, language)
        y += sum(row.height for row in rows)
    shapes.append(rule(y))
    behind = [*_time(axis, top, y, language)]
    if as_of:
        x, words = axis.after(as_of), language.date(Interval.parse(as_of.isoformat()))
        reach = width(words, _SMALL) / 2
        shapes += [
            Line(x, top, x, y + 2, 1),
            Label(min(x, WIDTH - reach), y + BASELINE, words, _SMALL, Align.MIDDLE),
        ]
        y += ROW
    shapes += [*_legend(shapes, y + 3, language)]
    return Drawing(WIDTH, y + 3 + ROW, (*behind, *shapes))


def _block(rows: Sequence[Row], axis: Axis, top: float, language: Language) -> Iterator[Shape]:
    """One row below the other; a group is named in its first."""
    group, y = "", top
    for row in rows:
        if row.group != group:
            group = row.group
            yield rule(y)
            yield Label(0, y + BASELINE, fitted(group, _WORDS - 4), SIZE, strong=True)
        yield Label(_WORDS, y + BASELINE, fitted(row.words, axis.left - _WORDS - 8), SIZE)
        yield from _marks(row, axis, y) if row.is_marked else _dates(row, axis, y, language)
        y += row.height


def _marks(row: Row, axis: Axis, y: float) -> Iterator[Shape]:
    for index, lane in enumerate(row.lanes):
        for each in lane:
            yield from axis.marks(each.dates, y + MIDDLE + LANE * index)


def _dates(row: Row, axis: Axis, y: float, language: Language) -> Iterator[Label]:
    """In words, where nothing can be marked: earlier or later than the time shown, or not known."""
    dates = dict.fromkeys(language.date(each.dates) for lane in row.lanes for each in lane)
    words = fitted(language.capitalised(language.term("joint").join(dates)), axis.right - axis.left, _SMALL)
    yield Label(axis.left, y + BASELINE, words, _SMALL)


def _time(axis: Axis, top: float, bottom: float, language: Language) -> Iterator[Shape]:
    """Months or years, every other one on a ground of its own, under their names."""
    steps = axis.steps()
    edges = [*(axis.at(step) for step in steps), axis.right]
    form = "abbreviated" if (axis.right - axis.left) / len(steps) >= _ROOMY else "narrow"
    for index, step in enumerate(steps):
        x, room = edges[index], edges[index + 1] - edges[index]
        if index % 2:
            yield Box(x, top, room, bottom - top, Tone.FAINT)
        if axis.is_in_months:
            yield Label(x + 1.5, top - 3, str(language.locale.months["stand-alone"][form][step.month]), _SMALL)
    yield from _years(axis, steps, top - 3 - _HEAD * axis.is_in_months)


def _years(axis: Axis, steps: Sequence[date], y: float) -> Iterator[Label]:
    """Each year where it begins, as far as there is room for it; the one already begun gives way to the next."""
    room = width("2000", _SMALL) + 4
    found = [step for index, step in enumerate(steps) if index == 0 or step.month == 1]
    if found[0].month > 1 and len(found) > 1 and axis.at(found[1]) - axis.at(found[0]) < room:
        del found[0]
    free = 0.0
    for step in found:
        x = axis.at(step) + 1.5
        if free <= x <= WIDTH - room:
            yield Label(x, y, str(step.year), _SMALL, strong=True)
            free = x + room


def _legend(shapes: Sequence[Shape], y: float, language: Language) -> Iterator[Shape]:
    """Of a dot, a bar and dashes those that occur, each with what it means."""
    middle, start = y + MIDDLE, 0.0
    for name, is_such in _MARKS.items():
        if not any(is_such(shape) for shape in shapes):
            continue
        words = language.term(f"figures.timeline.{name}")
        if name == "day":
            yield Dot(start + 8, middle, 2.6)
        elif name == "range":
            yield Box(start, middle - 2.5, 16, 5, Tone.DARK)
        else:
            yield Line(start, middle, start + 16, middle, 1.5, dashed=True)
        yield Label(start + 20, y + BASELINE, words, SIZE)
        start += width(words) + 34
