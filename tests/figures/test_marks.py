"""The marks of elements: filled, with a dot, or empty, and each with its word."""

from ciminfo.document.drawing import Box, Dot, Drawing, Tone
from ciminfo.figures.marks import STATES, legend, mark, split, state
from ciminfo.languages import language
from ciminfo.model.coverage import coverage
from tests.figures.drawn import boxes, project, words


def test_what_is_answered_open_or_explained_is_told_apart_without_colour():
    shapes = {each: [*mark(each, 0, 0)] for each in STATES}
    assert [type(shape) for shape in shapes["disposed"]] == [Box, Dot]
    assert [shape.tone for shape in shapes["answered"]] == [Tone.DARK]
    assert [shape.tone for shape in shapes["open"]] == [Tone.NONE]
    assert all(found[0].outlined for found in shapes.values())


def test_every_mark_is_explained():
    shown = Drawing(460, 20, tuple(legend(0, language("en"))))
    assert words(shown) == ["Answered", "Not answered, but explained", "Open"]
    assert len(boxes(shown)) == 3


def test_our_own_elements_are_split_by_their_states():
    (covered,) = (each for each in coverage(project("2004-2005")) if each.elements)
    assert split(covered) == (4, 1, 0)
    assert [state(each) for each in covered.elements if each.name == "member-state-information"] == ["disposed"]
    (later,) = (each for each in coverage(project("2005-2006")) if each.elements)
    assert split(later) == (3, 0, 2)
