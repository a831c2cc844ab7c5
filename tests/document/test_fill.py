"""Templates with inlines in their slots, and the emphasis of records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.document import Emphasis, Foreign, LineBreak, Placeholder, Text, plain
from ciminfo.document.fill import aside, capitalised, fill, joined, lines, marked, paragraphs


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


def test_a_slot_says_which_form_of_its_words_it_takes():
    class Forms(str):
        __slots__ = ()

        def __format__(self, form: str) -> str:
            return f"of {self}" if form == "of" else str(self)

    assert fill("{x} and {x:of}", x=Forms("May")) == (Text("May and of May"),)
    assert fill("{x:of}", x=Placeholder("date")) == (Placeholder("date"),)


def test_entries_of_one_line_are_parted_by_a_sign():
    assert joined([Text("a"), (Text("b"), Emphasis("c"))], "; ") == (Text("a; b"), Emphasis("c"))
    assert joined([Text("a"), Text("b")], " ") == (Text("a b"),)
    assert joined([], "; ") == ()


def test_a_line_begins_with_a_capital_letter_whatever_it_begins_with():
    assert capitalised((Text("élan"), Text("b"))) == (Text("Élan"), Text("b"))
    assert capitalised((Emphasis("a"),)) == (Emphasis("A"),)
    assert capitalised((Foreign("a", "fr"),)) == (Foreign("A", "fr"),)
    assert capitalised((LineBreak(), Text("b"))) == (LineBreak(), Text("b"))


def test_brackets_within_brackets_are_square():
    assert aside((Text("a (b)"), LineBreak(), Emphasis("(c)"))) == (Text("a [b]"), LineBreak(), Emphasis("[c]"))


def test_lines_are_parted_by_breaks_with_none_at_either_end():
    assert lines([Text("a"), Text("b"), Text("c")]) == (Text("a"), LineBreak(), Text("b"), LineBreak(), Text("c"))
    assert lines([Text("a")]) == (Text("a"),)
    assert lines([]) == ()


def test_spaces_that_do_not_break_stay_as_they_are():
    assert marked("  Le rapport\n «\u00a0Un\u00a0» \tet *deux\u202f!*\u202f ") == (
        Text("Le rapport «\u00a0Un\u00a0» et "),
        Emphasis("deux\u202f!"),
        Text("\u202f"),
    )
