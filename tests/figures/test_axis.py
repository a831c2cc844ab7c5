"""Time on a sheet: where a day lies, which marks dates have, and what lies beyond the edges."""

from datetime import date

import pytest

from ciminfo.document.drawing import Box, Dot, Line
from ciminfo.figures.axis import Axis, spanning
from ciminfo.model.interval import Interval
from tests.figures.drawn import extent

#: A year of 365 days on 365 points.
YEAR = Axis(date(2005, 1, 1), date(2005, 12, 31), 100, 465)


def marks(edtf: str, axis: Axis = YEAR) -> list[tuple[str, float, float]]:
    """The kind of each mark, and from where to where it lies."""
    return [
        (type(shape).__name__.lower(), round(extent(shape)[0], 1), round(extent(shape)[2], 1))
        for shape in axis.marks(Interval.parse(edtf), 50)
    ]


def test_a_day_lies_where_it_begins_and_is_over_where_the_next_one_begins():
    assert (YEAR.at(date(2005, 1, 1)), YEAR.after(date(2005, 1, 1))) == (100, 101)
    assert (YEAR.at(date(2005, 12, 31)), YEAR.after(date(2005, 12, 31))) == (464, 465)


def test_what_lies_beyond_reaches_over_the_edge():
    assert YEAR.at(date(2004, 12, 31)) == YEAR.after(date.min) == 95
    assert YEAR.at(date(2006, 1, 1)) == YEAR.after(date.max) == 470


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2005-01-11", [("dot", 107.9, 113.1)]),
        ("2005-01-10/2005-01-12", [("dot", 107.9, 113.1)]),
        ("2005-01-11/2005-02-10", [("box", 110.0, 141.0)]),
        ("2004-12-01/2005-02-10", [("box", 95.0, 141.0)]),
        ("2005-02", [("line", 131.0, 159.0)]),
        ("2005", [("line", 100.0, 465.0)]),
        ("2005-21", [("line", 159.0, 251.0)]),
        ("2005-02/2005-04", [("line", 131.0, 220.0), ("box", 158.0, 191.0)]),
        ("2004?/2005-04", [("line", 95.0, 220.0), ("box", 100.0, 191.0)]),
        ("2004/..", [("line", 95.0, 470.0), ("box", 100.0, 465.0)]),
        ("2005-03/", [("line", 159.0, 470.0)]),
        ("[2005-01-11,2005-03-11]", [("line", 110.0, 170.0)]),
        ("[2005-01-11,2005-01-12]", [("line", 107.5, 114.5)]),
        ("2005-01-11?", [("line", 107.0, 114.0)]),
    ],
)
def test_a_dot_is_a_few_days_a_bar_is_sure_and_dashes_are_not(edtf, shown):
    assert marks(edtf) == shown


def test_only_dashes_are_dashed_and_all_marks_lie_on_one_height():
    line, box = YEAR.marks(Interval.parse("2005-02/2005-04"), 50)
    (dot,) = YEAR.marks(Interval.parse("2005-02-03"), 50)
    assert isinstance(line, Line)
    assert isinstance(box, Box)
    assert isinstance(dot, Dot)
    assert line.dashed
    assert (line.y1, line.y2, box.y + box.height / 2, dot.y) == (50, 50, 50, 50)


@pytest.mark.parametrize(
    ("edtf", "held"),
    [("2005-12-31", True), ("2004/2006", True), ("2004", False), ("2006-01-01/..", False), ("unknown", False)],
)
def test_what_it_holds_lies_between_its_edges_at_least_in_part(edtf, held):
    assert YEAR.holds(Interval.parse(edtf)) is held


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("2005-01-11", "2005-01-12", False),
        ("2005-01-11", "2005-01-20", True),
        ("2005-01", "2005-01-20", False),
        ("2005-03", "2005-01-20", True),
    ],
)
def test_marks_are_apart_where_neither_touches_the_other(one, other, apart):
    pair = Interval.parse(one), Interval.parse(other)
    assert YEAR.are_apart(*pair) is YEAR.are_apart(*reversed(pair)) is apart


def test_a_short_time_is_told_by_whole_months_and_a_long_one_by_whole_years():
    short = spanning(date(2004, 7, 5), date(2005, 4, 27), (0, 100))
    assert (short.first, short.last, short.is_in_months) == (date(2004, 7, 1), date(2005, 4, 30), True)
    assert [day.isoformat() for day in short.steps()][::9] == ["2004-07-01", "2005-04-01"]
    long = spanning(date(1999, 7, 5), date(2007, 4, 27), (0, 100))
    assert (long.first, long.last, long.is_in_months) == (date(1999, 1, 1), date(2007, 12, 31), False)
    assert [day.year for day in long.steps()] == [*range(1999, 2008)]


@pytest.mark.parametrize(
    ("first", "last", "begins"),
    [
        (date.min, date(2005, 4, 27), date(1975, 1, 1)),
        (date(2006, 1, 1), date(2005, 4, 27), date(2005, 4, 1)),
        (date(9999, 11, 1), date.max, date(9999, 11, 1)),
        (date.min, date(5, 1, 1), date(1, 1, 1)),
    ],
)
def test_no_time_is_too_long_or_turned_round(first, last, begins):
    axis = spanning(first, last, (0, 100))
    assert axis.first == begins
    assert axis.first < axis.last
    assert 0 < len(axis.steps()) <= 31
