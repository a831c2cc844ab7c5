"""Drawings: vectors with words that are text, in the greys of the page, with alt text and numbers of their own."""

import itertools

import pytest
from PIL import ImageFont

from ciminfo.document import Figure
from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Shape, Tone
from ciminfo.renderers.look import shipped
from ciminfo.renderers.markup import svg
from ciminfo.renderers.word import drawing as word
from tests.renderers.word.package import Package
from tests.renderers.word.writing import package

EMU = 12700


def drawn(*shapes: Shape, width: float = 200, height: float = 100) -> Package:
    return package(Figure("Caption", Drawing(width, height, shapes), "What is <shown> & more."))


def placed(written: Package, name: str) -> tuple[float, ...]:
    """Where a shape lies and how large it is, in points."""
    frame = f"//wps:wsp[starts-with(wps:cNvPr/@name, '{name}')]/wps:spPr/a:xfrm"
    numbers = written.body(f"{frame}/a:off/@x | {frame}/a:off/@y | {frame}/a:ext/@cx | {frame}/a:ext/@cy")
    return tuple(int(each) / EMU for each in numbers[-4:])


def test_the_drawing_says_what_it_shows_also_where_shapes_are_not_known():
    written = drawn(Box(0, 0, 10, 10))
    assert written.body("//wp:inline/wp:docPr/@descr") == ["What is <shown> & more."]
    assert written.body("//mc:AlternateContent/mc:Fallback/w:t/text()") == ["What is <shown> & more."]


@pytest.mark.parametrize(
    ("shape", "name", "place"),
    [
        (Box(5, 6, 40, 20), "Box", (5, 6, 40, 20)),
        (Dot(50, 30, 4), "Dot", (46, 26, 8, 8)),
        (Line(10, 20, 60, 50), "Line", (10, 20, 50, 30)),
        (Line(10, 50, 60, 20), "Line", (10, 20, 50, 30)),
    ],
)
def test_a_shape_lies_where_the_drawing_has_it(shape, name, place):
    assert placed(drawn(shape), name) == place


def test_a_line_that_rises_is_turned_over():
    flipped = "//wps:wsp[starts-with(wps:cNvPr/@name, 'Line')]/wps:spPr/a:xfrm/@flipV"
    assert drawn(Line(10, 50, 60, 20)).body(flipped) == ["1"]
    assert drawn(Line(10, 20, 60, 50)).body(flipped) == []


@pytest.mark.parametrize(("align", "side", "jc"), [
    (Align.START, 0, "left"), (Align.MIDDLE, 0.5, "center"), (Align.END, 1, "right")
])  # fmt: skip
def test_words_lie_to_their_point_on_their_baseline(align, side, jc):
    written = drawn(Label(100, 50, "Words", 10, align))
    left, top, width, _ = placed(written, "Label")
    assert left + side * width == pytest.approx(100, abs=0.01)
    assert top == pytest.approx(50 - 9.52, abs=0.01)
    assert written.body("//w:txbxContent/w:p/w:pPr/w:jc/@w:val") == [jc]
    assert written.body("//w:txbxContent//w:sz/@w:val") == ["20"]


@pytest.mark.parametrize("text", ["MX", "@", "The Bahamas", "WWW", "ÁÑÓ"])
def test_the_frame_of_words_is_wider_than_the_words_and_no_wider_than_the_sheet(text):
    font = ImageFont.truetype(shipped() / "fonts" / "SourceSans3-SemiBold.ttf", 100)
    assert placed(drawn(Label(1, 50, text, 10, strong=True)), "Label")[2] > font.getlength(text) / 10
    assert placed(drawn(Label(195, 50, text, 10)), "Label")[2] == 5
    assert placed(drawn(Label(195, 50, text, 10, Align.MIDDLE)), "Label")[2] == 10
    assert placed(drawn(Label(3, 50, text, 10, Align.END)), "Label")[2] == 3


def test_a_dashed_line_has_the_dashes_of_the_page():
    dashes = "//wps:wsp[starts-with(wps:cNvPr/@name, 'Line')]//a:custDash/a:ds/@*"
    assert drawn(Line(0, 0, 9, 9, dashed=True)).body(dashes) == ["300000", "200000"]
    assert drawn(Line(0, 0, 9, 9)).body(dashes) == []


@pytest.mark.parametrize("tone", Tone)
def test_tones_and_the_ink_on_them_are_those_of_the_page(tone):
    written = drawn(Box(1, 1, 9, 9, tone), Label(5, 5, "x", on=tone))
    fill = written.body("//wps:wsp[wps:cNvPr/@name != 'Box 2'][1]/wps:spPr/a:solidFill/a:srgbClr/@val")
    assert [f"#{each.lower()}" for each in fill] == ([] if tone is Tone.NONE else [svg._GREYS[tone]])
    paper = tone in svg._DARK_GROUNDS
    assert written.body("//w:txbxContent//w:color/@w:val") == [word._PAPER if paper else word._INK]


def test_a_drawing_wider_than_the_text_is_made_smaller_with_its_words():
    written = drawn(Box(0, 0, 920, 100), Label(0, 50, "Words", 10), width=920)
    assert [int(each) / EMU for each in written.body("//wp:inline/wp:extent/@*")] == [460, 50]
    assert placed(written, "Box") == (0, 0, 460, 50)
    assert written.body("//w:txbxContent//w:sz/@w:val") == ["10"]


def test_the_sheet_itself_is_there_so_that_no_margin_is_lost():
    written = drawn(Dot(100, 50, 5))
    assert placed(written, "Box") == (0, 0, 200, 100)


def test_shapes_take_their_numbers_from_the_counter_they_are_given():
    ids = itertools.count(7)
    text = word.drawn(Drawing(10, 10, (Box(0, 0, 1, 1), Dot(5, 5, 1))), "", "s", ids, 100)
    assert [text.count(f' id="{number}"') for number in range(7, 12)] == [1, 1, 1, 1, 0]
    assert next(ids) == 11
