"""Segments that a translator's tool has cut, joined, left out or put in another order."""

import pytest

from ciminfo.exchange import State, XliffError, read
from ciminfo.exchange.opening import opened
from ciminfo.exchange.pieces import joined, pieces
from tests.exchange.samples import unit

PARTING = "<ignorable><source>\n\n</source></ignorable>"


def segment(source: str, target: str | None, order: str = "", state: str = "translated") -> str:
    placed = f' order="{order}"' if order else ""
    translation = "" if target is None else f"<target{placed}>{target}</target>"
    return f'<segment state="{state}"><source>{source}</source>{translation}</segment>'


def texts(*parts: str) -> tuple[str, str, State]:
    (found,) = read(unit("".join(parts))).units
    return found.source, found.target, found.state


def test_pieces_are_joined_by_what_parts_them_in_the_source():
    assert texts(segment("a", "x"), PARTING, segment("b", "y")) == ("a\n\nb", "x\n\ny", State.TRANSLATED)


def test_a_translation_may_part_them_otherwise():
    parting = "<ignorable><source>\n\n</source><target>\n\n\n</target></ignorable>"
    assert texts(segment("a", "x"), parting, segment("b", "y")) == ("a\n\nb", "x\n\n\ny", State.TRANSLATED)
    parting = "<ignorable><source> </source><target/></ignorable>"
    assert texts(segment("a", "x"), parting, segment("b", "y")) == ("a b", "xy", State.TRANSLATED)


def test_segments_that_were_cut_are_put_together_again():
    assert texts(segment("a ", "x "), segment("b", "y"), PARTING, segment("c", "z"))[:2] == ("a b\n\nc", "x y\n\nz")
    assert texts(segment("a", "x"), PARTING, segment("b ", "y "), segment("c", "z"))[:2] == ("a\n\nb c", "x\n\ny z")


def test_what_is_not_translated_yet_leaves_no_gap():
    assert texts(segment("a", "x"), PARTING, segment("b", None), PARTING, segment("c", "z"))[1:] == (
        "x\n\nz", State.INITIAL,
    )  # fmt: skip
    assert texts(segment("a", None), PARTING, segment("b", "y"))[1:] == ("y", State.INITIAL)
    assert texts(segment("a", "x"), PARTING, segment("b", None))[1:] == ("x", State.INITIAL)


def test_what_parts_segments_is_no_translation_without_one():
    copied = "<ignorable><source>\n\n</source><target>\n\n</target></ignorable>"
    assert texts(segment("a", None), copied, segment("b", None)) == ("a\n\nb", "", State.INITIAL)


def test_a_text_is_as_far_as_its_least_segment():
    assert texts(segment("a", "x", state="final"), PARTING, segment("b", "y", state="reviewed"))[2] is State.REVIEWED
    assert texts(segment("a", "x", state="final"), "<segment><source/><target/></segment>")[2] is State.INITIAL


def test_an_empty_translation_may_be_meant():
    assert texts(segment("a", "x"), PARTING, segment("b", ""))[1:] == ("x", State.TRANSLATED)


def test_a_translation_may_put_its_pieces_in_another_order():
    parts = (segment("a", "x", "3"), '<ignorable><source> </source><target order="2"> </target></ignorable>')
    assert texts(*parts, segment("b", "y", "1"))[:2] == ("a b", "y x")


def test_the_pieces_stand_as_in_the_file():
    root = opened(unit(f'<note/>{segment("a", "x", "3")}{PARTING}<segment subState="ciminfo:from-facts"/>'))
    first, second, third = pieces(root[0][0])
    assert (first.is_segment, first.source, first.target, first.order) == (True, "a", "x", 3)
    assert (second.is_segment, second.source, second.target, second.order) == (False, "\n\n", None, 2)
    assert (third.source, third.target, third.state, third.is_from_facts) == ("", None, State.INITIAL, True)
    assert joined([first, second, third]) == "x"


@pytest.mark.parametrize("order", ["0", "-1", "x", "1.5", "9" * 5000])
def test_an_order_that_is_no_number_is_refused(order):
    with pytest.raises(XliffError, match=r"the order '.*' is no number"):
        texts(segment("a", "x", order))


def test_a_state_that_xliff_does_not_have_is_refused():
    with pytest.raises(XliffError, match="there is no state 'done'") as caught:
        texts(segment("a", "x", state="done"))
    assert caught.value.hint == "write one of: initial, translated, reviewed, final"
