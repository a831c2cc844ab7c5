"""The sheet: words take no more room in the shipped fonts than is counted for them."""

from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from ciminfo.document.drawing import Box, Label
from ciminfo.figures.sheet import SIZE, WIDTH, bar, counts, fitted, rule, width
from ciminfo.languages import language, names

FONTS = Path(__file__).parents[2] / "templates" / "fonts"


@cache
def letters(font: str) -> dict[str, float]:
    """The width of each letter of a font, as a share of its size."""
    opened = TTFont(FONTS / f"{font}.ttf")
    wide, units = opened["hmtx"], opened["head"].unitsPerEm
    return {chr(code): wide[glyph][0] / units for code, glyph in opened.getBestCmap().items()}


@pytest.mark.parametrize("font", ["SourceSans3-Regular", "SourceSans3-SemiBold"])
@pytest.mark.parametrize("code", names())
def test_no_word_is_wider_than_is_counted(font, code):
    spoken = language(code)
    said = [*spoken.terms.values(), *(spoken.country(each, None) for each in spoken.country_codes)]
    known = letters(font)
    wide = {words: sum(known.get(each, 0) for each in words) for words in said if "{" not in words}
    assert {words for words, real in wide.items() if real > width(words, 1)} == set()
    assert len(wide) > 400


def test_words_that_fit_stay_and_longer_ones_end_in_dots():
    assert fitted("Belize", 100) == "Belize"
    short = fitted("Saint Vincent and the Grenadines", 60)
    assert short.startswith("Saint Vin")
    assert short.endswith("…")
    assert width(short) <= 60
    assert fitted("Training, Santa Cruz", width("Training, …")) == "Training…"


@pytest.mark.parametrize("room", [0, -5, 2])
def test_where_there_is_no_room_there_are_no_words(room):
    assert fitted("Belize", room) == ""


def test_numbers_are_told_together_without_those_that_are_nought():
    numbers = {"tile-map.some": 1, "tile-map.none": 0, "tile-map.others": 2}
    told = counts(language("en"), numbers)
    assert told == "1 state has activities and 2 other countries and territories have some"
    assert counts(language("en"), {"timeline.announced": 2}, date="May 1") == "2 announced and not yet done on May 1"


def test_a_rule_crosses_the_sheet_and_a_bar_has_its_number_behind_it():
    assert (rule(5).x1, rule(5).x2, rule(5).y1, rule(5).y2) == (0, WIDTH, 5, 5)
    box, label = bar(10, 20, 30, "7")
    assert isinstance(box, Box)
    assert isinstance(label, Label)
    assert (box.x, box.width, label.text, label.size) == (10, 30, "7", SIZE)
    assert label.x > box.x + box.width
