"""Words that are one slip of the hand apart, and words that are more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.rules.shared.spelling import Slip, slip, thinned

WORDS = st.text("abcd", max_size=6)


@pytest.mark.parametrize(
    ("written", "meant", "what"),
    [
        ("traning", "training", Slip.LEFT_OUT),
        ("raining", "training", Slip.LEFT_OUT),
        ("trainin", "training", Slip.LEFT_OUT),
        ("coordinatior", "coordinator", Slip.PUT_IN),
        ("gattineau", "gatineau", Slip.PUT_IN),
        ("migrations", "migration", Slip.PUT_IN),
        ("status", "states", Slip.CHANGED),
        ("tarining", "training", Slip.EXCHANGED),
        ("ab", "ba", Slip.EXCHANGED),
        ("a", "", Slip.PUT_IN),
        ("", "a", Slip.LEFT_OUT),
    ],
)
def test_one_slip_is_told_by_what_the_hand_did(written, meant, what):
    assert slip(written, meant) is what


@pytest.mark.parametrize(
    ("written", "meant"),
    [("training", "training"), ("", ""), ("trning", "training"), ("child", "children"), ("abcd", "bcda"), ("ab", "cd")],
)
def test_no_slip_and_more_than_one_are_none(written, meant):
    assert slip(written, meant) is None


def test_a_word_is_thinned_by_each_of_its_letters():
    assert sorted(thinned("all")) == ["al", "all", "ll"]
    assert list(thinned("")) == [""]


@given(WORDS, WORDS)
def test_words_that_are_one_slip_apart_have_a_thinned_form_in_common(written, meant):
    if slip(written, meant):
        assert set(thinned(written)) & set(thinned(meant))


@given(WORDS, WORDS)
def test_a_slip_reads_the_other_way_round(written, meant):
    back = {Slip.LEFT_OUT: Slip.PUT_IN, Slip.PUT_IN: Slip.LEFT_OUT}
    what = slip(written, meant)
    assert slip(meant, written) is (back.get(what, what) if what else None)
