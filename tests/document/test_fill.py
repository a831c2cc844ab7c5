"""Templates with inlines in their slots, and the emphasis of records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.document import Emphasis, LineBreak, Placeholder, Text, plain
from ciminfo.document.fill import fill, lines, marked, paragraphs


def test_words_and_inlines_go_into_the_slots_of_a_template():
    filled = fill("No. {number} of {date}", number=Placeholder("number not recorded"), date="May 2005")
    assert filled == (Text("No. "), Placeholder("number not recorded"), Text(" of May 2005"))


def test_neighbouring_words_become_one_text():
    assert fill("{a}{b} and {c}", a="one", b=Text(", two"), c=(Text("three"),)) == (Text("one, two and three"),)


def test_several_inlines_can_stand_in_one_slot():
    assert fill("({x})", x=(Emphasis("a"), Text("b"))) == (Text("("), Emphasis("a"), Text("b)"))


def test_a_template_without_slots_is_its_words():
    assert fill("nothing recorded") == (Text("nothing recorded"),)


def test_braces_in_a_value_stay_text():
    assert fill("[{x}]", x="{y} {{z}}") == (Text("[{y} {{z}}]"),)


def test_a_slot_that_is_not_given_is_a_fault_of_ours():
    with pytest.raises(KeyError, match="number"):
        fill("No. {number}")


@pytest.mark.parametrize(
    ("text", "inlines"),
    [
        ("plain words", (Text("plain words"),)),
        ("*Whole*", (Emphasis("Whole"),)),
        ("a *b c* d", (Text("a "), Emphasis("b c"), Text(" d"))),
        ("*a* and *b*", (Emphasis("a"), Text(" and "), Emphasis("b"))),
        ("2 * 3 * 4", (Text("2 * 3 * 4"),)),
        ("one * alone", (Text("one * alone"),)),
        ("**", (Text("**"),)),
        ("broken\nover  lines", (Text("broken over lines"),)),
        ("*over\nlines*", (Emphasis("over lines"),)),
        ("", ()),
    ],
)
def test_stars_around_words_are_emphasis_and_other_stars_stay(text, inlines):
    assert marked(text) == inlines


@given(st.text(alphabet="ab *\n", max_size=30))
def test_marking_loses_nothing_but_stars_and_spaces(text):
    def bare(words: str) -> str:
        return "".join(words.replace("*", "").split())

    assert bare(plain(marked(text))) == bare(text)


def test_an_empty_line_parts_paragraphs_and_a_single_break_does_not():
    assert paragraphs("one\nstill one\n\n  \ntwo\n") == ((Text("one still one"),), (Text("two"),))
    assert paragraphs("  \n ") == ()


def test_lines_are_parted_by_breaks_with_none_at_either_end():
    assert lines([Text("a"), Text("b"), Text("c")]) == (Text("a"), LineBreak(), Text("b"), LineBreak(), Text("c"))
    assert lines([Text("a")]) == (Text("a"),)
    assert lines([]) == ()
