"""A drawing as SVG: shapes in their places, greys that can be told apart, words that stay words."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Tone
from ciminfo.renderers.markup.svg import svg

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*shapes) -> ET.Element:
    return ET.fromstring(svg(Drawing(200, 100.5, shapes), "figure.1", "What <it> is", 'What "it" shows & more'))  # noqa: S314


def only(*shapes) -> ET.Element:
    (shape,) = list(drawn(*shapes))[2:]
    return shape


def test_the_picture_names_and_describes_itself():
    root = drawn()
    named = {element.get("id"): element.text for element in root}
    assert root.get("role") == "img"
    assert named[root.get("aria-labelledby")] == "What <it> is"
    assert named[root.get("aria-describedby")] == 'What "it" shows & more'
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("200pt", "100.5pt", "0 0 200 100.5")


@pytest.mark.parametrize(
    ("shape", "tag", "wanted"),
    [
        (Box(1, 2, 3, 4), "rect", {"x": "1", "y": "2", "width": "3", "height": "4", "fill": "none"}),
        (Box(0, 0, 1, 1, outlined=True), "rect", {"stroke-width": "0.5"}),
        (Line(1, 2, 3.333333, 4), "line", {"x2": "3.33", "stroke-width": "0.75"}),
        (Line(1, 2, 3, 4, 2, dashed=True), "line", {"stroke-dasharray": "6 4"}),
        (Dot(1, 2, 3), "circle", {"cx": "1", "cy": "2", "r": "3"}),
        (Label(1, 2, "w", 7.5), "text", {"x": "1", "y": "2", "font-size": "7.5"}),
        (Label(1, 2, "w", align=Align.END, strong=True), "text", {"text-anchor": "end", "font-weight": "600"}),
    ],
)
def test_each_shape_is_an_element_in_its_place(shape, tag, wanted):
    element = only(shape)
    assert element.tag == SVG + tag
    assert wanted.items() <= element.attrib.items()


def test_only_what_is_asked_for_is_outlined_dashed_or_strong():
    assert "stroke" not in only(Box(0, 0, 1, 1)).attrib
    assert "stroke-dasharray" not in only(Line(0, 0, 1, 1)).attrib
    assert {"text-anchor", "font-weight"}.isdisjoint(only(Label(0, 0, "w")).attrib)


def test_words_are_text_and_never_markup():
    label = only(Label(0, 0, "<b>&amp;</b>"))
    assert label.text == "<b>&amp;</b>"
    assert len(label) == 0


def luminance(grey: str) -> float:
    """The relative luminance of WCAG, of a grey."""
    (value,) = {int(grey[at : at + 2], 16) / 255 for at in (1, 3, 5)}
    return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def fill(shape) -> str:
    grey = only(shape).get("fill")
    return "#ffffff" if grey == "none" else grey


def test_tones_are_greys_in_their_order_that_can_be_told_apart():
    greys = [fill(Box(0, 0, 1, 1, tone)) for tone in Tone]
    assert greys == sorted(greys, reverse=True)
    assert all(contrast(one, other) > 1.14 for one, other in pairwise(greys))


@pytest.mark.parametrize("tone", Tone)
def test_words_stand_out_from_the_ground_they_are_on(tone):
    assert contrast(fill(Box(0, 0, 1, 1, tone)), only(Label(0, 0, "w", on=tone)).get("fill")) >= 4.5


def test_a_dot_without_a_tone_is_a_ring():
    assert only(Dot(0, 0, 2, Tone.NONE)).get("stroke")
    assert not only(Dot(0, 0, 2, Tone.DARK)).get("stroke")


def test_lengths_have_two_places_at_most():
    box = only(Box(1 / 3, 10, 100, 0.001))
    assert [box.get(name) for name in ("x", "y", "width", "height")] == ["0.33", "10", "100", "0"]
