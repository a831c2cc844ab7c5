"""The sheet of a timeline: rows under months or years, the day of the facts, and what the marks mean."""

from datetime import date

import pytest

from ciminfo.document.drawing import Dot, Line
from ciminfo.figures.axis import spanning
from ciminfo.figures.chart import EDGES, chart
from ciminfo.figures.rows import rows
from ciminfo.languages import language, names
from tests.figures.drawn import boxes, extent, faults, labels, words
from tests.figures.test_rows import SEVEN, told


def drawn(held=SEVEN, first=date(2005, 1, 1), last=date(2005, 12, 31), as_of=None, spoken="en"):
    axis = spanning(first, last, EDGES)
    blocks = zip(("", "Announced"), rows((held, held[:1]), axis, 600, language(spoken)), strict=True)
    return chart(dict(blocks), axis, as_of, language(spoken))


def test_a_group_is_named_in_its_first_row_and_each_block_has_its_title():
    shown = words(drawn())
    assert shown.count("Mexico") == 2
    assert shown.count("Bolivia") == 1
    assert shown.index("Mexico") < shown.index("Bolivia") < shown.index("Announced")
    assert next(label for label in labels(drawn()) if label.text == "Announced").strong


def test_dates_that_cannot_be_marked_stand_in_words():
    shown = words(drawn())
    assert "Date not recorded" in shown
    assert "June 2004" in shown
    assert "March 2, 2005" not in shown


def test_months_are_named_in_short_where_they_are_narrow_and_years_where_they_begin():
    shown = words(drawn(first=date(2004, 11, 1)))
    assert [each for each in shown if len(each) == 1] == [*"NDJFMAMJJASOND"]
    assert [each for each in shown if each.isdecimal()] == ["2004", "2005"]
    wide = words(drawn(first=date(2005, 1, 1), last=date(2005, 11, 30)))
    assert {"Jan", "Feb", "Mar"} <= set(wide)
    assert not [each for each in wide if len(each) == 1]


def test_a_year_that_is_nearly_over_gives_way_to_the_next():
    assert [each for each in words(drawn(first=date(2004, 12, 1))) if each.isdecimal()] == ["2005"]


def test_a_long_time_is_told_by_years_as_many_as_there_is_room_for():
    shown = [each for each in words(drawn(first=date(1980, 1, 1))) if each.isdecimal()]
    assert shown[:3] == ["1980", "1983", "1986"]
    assert faults(drawn(first=date(1980, 1, 1))) == []


@pytest.mark.parametrize("day", [date(2005, 1, 1), date(2005, 4, 27), date(2005, 12, 31)])
@pytest.mark.parametrize("spoken", names())
def test_the_day_of_the_facts_is_a_line_with_its_date(day, spoken):
    drawing = drawn(as_of=day, spoken=spoken)
    (line,) = (shape for shape in drawing.shapes if isinstance(shape, Line) and shape.x1 == shape.x2)
    assert extent(line)[3] - extent(line)[1] > 60
    assert str(day.day) in " ".join(words(drawing)).replace("1er", "1").replace("1º", "1")
    assert faults(drawing) == []


def test_only_marks_that_occur_are_explained():
    assert [each for each in words(drawn()) if each[0].islower()] == [
        "a day or a few days",
        "at some time between, or with no known end",
    ]
    only_dots = words(drawn((told("Mexico", "Visit", "", "2005-06-01"),)))
    assert [each for each in only_dots if each[0].islower()] == ["a day or a few days"]
    with_bar = words(drawn((told("Mexico", "Visit", "", "2005-06-01/2005-09-30"),)))
    assert [each for each in with_bar if each[0].islower()] == ["a longer time"]


def test_marks_lie_in_the_height_of_their_rows():
    drawing = drawn((told("Mexico", "Visit", "", "2005-06-01"),))
    dots = [shape for shape in drawing.shapes if isinstance(shape, Dot)]
    heights = [label.y for label in labels(drawing) if label.text == "Visit"]
    assert [round(label - dot.y, 1) for label, dot in zip(heights, dots[:2], strict=True)] == [2.6, 2.6]


def test_every_other_month_has_a_ground_that_ends_where_the_rows_do():
    grounds = [box for box in boxes(drawn()) if box.height > 20]
    assert len(grounds) == 6
    assert len({(box.y, box.height) for box in grounds}) == 1
