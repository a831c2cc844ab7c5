"""The flow of a text over its lines: where a space is missing, and which hyphens are the layout's own."""

from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

from ciminfo.renderers.tagged.elements import Elements
from ciminfo.renderers.tagged.flow import Flow
from ciminfo.renderers.tagged.sheet import Sheet


def read(markup: str, *lines: str) -> Sheet:
    """The sheet of a paragraph that is painted as these lines."""
    root = ET.fromstring(f"<html><p>{markup}</p></html>")  # noqa: S314
    boxes = [SimpleBox(line, root[0]) for line in lines]
    flow, sheet = Flow(Elements(root)), Sheet(None, {box: number for number, box in enumerate(boxes)})
    for box in boxes:
        flow.read(box, sheet)
    return sheet


class SimpleBox(SimpleNamespace):
    """A box of text as the layout makes it."""

    def __init__(self, text: str, element: ET.Element, tag: str = "p") -> None:
        super().__init__(text=text, element=element, element_tag=tag, style={"hyphenate_character": "-"})

    __hash__ = object.__hash__


@pytest.mark.parametrize(
    ("markup", "lines", "spaced"),
    [
        ("one two three", ("one two", "three"), {0}),
        ("one two three", ("one", "two", "three"), {0, 1}),
        ("one<br/>two", ("one", "two"), {0}),
        ("one <em>two</em> <em>three</em>", ("one", " ", "two", " ", "three"), {0, 2}),
        ("one <em>two</em>", ("one ", "two"), set()),
        ("one<em> two</em>", ("one", " two"), set()),
        ("Anti-Trafficking", ("Anti-", "Trafficking"), set()),
        ("one—two", ("one—", "two"), set()),
        ("Traf<em>fic</em>king", ("Traf", "fic", "king"), set()),
    ],
)
def test_a_space_that_no_line_holds_is_read_after_the_line(markup, lines, spaced):
    assert read(markup, *lines).spaced == spaced


@pytest.mark.parametrize(
    ("markup", "lines", "hyphened"),
    [
        ("a recommendation", ("a recom-", "mendation"), {0}),
        ("recommendation", ("rec-", "ommen-", "dation"), {0, 1}),
        ("Anti-Trafficking", ("Anti-", "Trafficking"), set()),
        ("Anti-Trafficking", ("Anti-Traf-", "ficking"), {0}),
        ("from - to", ("from -", "to"), set()),
        ("Anti-Trafficking", ("ANTI-", "TRAFFICKING"), set()),
    ],
)
def test_a_hyphen_that_the_text_has_not_is_the_layout_s_own(markup, lines, hyphened):
    sheet = read(markup, *lines)
    assert sheet.hyphened == hyphened


def test_what_the_layout_adds_is_passed_over():
    root = ET.fromstring("<html><p>one two</p></html>")  # noqa: S314
    boxes = [SimpleBox("one", root[0]), SimpleBox("7", root[0], "p::after"), SimpleBox("two", root[0])]
    flow, sheet = Flow(Elements(root)), Sheet(None, {box: number for number, box in enumerate(boxes)})
    for box in boxes:
        flow.read(box, sheet)
    assert sheet.spaced == {0}


def test_a_text_goes_on_from_one_page_to_the_next():
    root = ET.fromstring("<html><p>one two</p></html>")  # noqa: S314
    first, second = SimpleBox("one", root[0]), SimpleBox("two", root[0])
    flow, sheets = Flow(Elements(root)), (Sheet(None, {first: 5}), Sheet(None, {second: 0}))
    flow.read(first, sheets[0])
    flow.read(second, sheets[1])
    assert [sheet.spaced for sheet in sheets] == [{5}, set()]
