"""Values replaced in YAML text: what is asked changes, and not one byte beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.diagnostics import Span
from ciminfo.yamledit import EditError, edited, written
from ciminfo.yamltext import Text


def replaced(text: str, field: str, new: str) -> str:
    return edited(text, {Text("", text).span(field): new})


@pytest.mark.parametrize(
    ("before", "field", "new", "after"),
    [
        ("a: old  # why\n", "a", "new", "a: new  # why\n"),
        ("a: 'old'\n", "a", "new", "a: 'new'\n"),
        ('a: "old"\n', "a", "new", 'a: "new"\n'),
        ("a: 'old'\n", "a", "it's", "a: it's\n"),
        ("a: old\n", "a", "one: two", 'a: "one: two"\n'),
        ("{a: old, b: [x, old]}\n", "b.1", "new, newer", '{a: old, b: [x, "new, newer"]}\n'),
        ("a: old\n", "a", "x, y", "a: x, y\n"),
        ("a: old\n", "a", "#1", 'a: "#1"\n'),
        ("a: old\r\nb: c\r\n", "a", "new", "a: new\r\nb: c\r\n"),
        ("é: ü\nb: {c:  old }\n", "b.c", "ñ", "é: ü\nb: {c:  ñ }\n"),
    ],
)
def test_one_value_changes_and_keeps_its_quotation_marks_where_it_can(before, field, new, after):
    assert replaced(before, field, new) == after


def test_several_values_of_a_line_change_together():
    text = "x: {a: one, b: two}\nc: three\n"
    places = Text("", text)
    assert edited(text, {places.span("x.a"): "1", places.span("x.b"): "longer", places.span("c"): ""}) == (
        'x: {a: 1, b: longer}\nc: ""\n'
    )


@pytest.mark.parametrize("text", ["a: |\n  one\n  two\n", "a: one\n  two\n", "a: >-\n  one\n  two\n"])
def test_a_value_over_several_lines_is_left(text):
    with pytest.raises(EditError):
        replaced(text, "a", "new")


def test_a_place_that_holds_more_than_a_value_is_left():
    with pytest.raises(EditError):
        written("a: [b, c]\n", Span("", 1, 4, 1, 10), "new")


@given(st.text(max_size=30), st.sampled_from(["plain", "'single'", '"double"']), st.booleans())
def test_whatever_is_written_reads_as_itself_or_is_refused(new, old, flow):
    text = f"{{x: 1, a: {old}, y: 2}}\n" if flow else f"x: 1\na: {old} # note\ny: 2\n"
    try:
        after = replaced(text, "a", new)
    except EditError:
        return
    value, _ = Text("", after).read()
    assert value == {"x": "1", "a": new, "y": "2"}
    assert ("# note" in after) is not flow
