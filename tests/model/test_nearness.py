"""The word found is the one that difflib finds, among few words and many."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ciminfo.model.nearness import closest

if TYPE_CHECKING:
    import pytest

WORDS = st.text("abco -", max_size=8)


@given(WORDS, st.lists(WORDS, max_size=25, unique=True), st.sampled_from([0.3, 0.6, 0.75, 0.9]))
def test_it_is_what_difflib_gives_first(word, known, cutoff):
    assert closest(word, known, cutoff) == next(iter(difflib.get_close_matches(word, known, 1, cutoff)), None)


def test_of_two_that_are_as_near_it_is_the_later_in_the_alphabet():
    assert closest("cat", ["cab", "car"], 0.6) == closest("cat", ["car", "cab"], 0.6) == "car"


def test_where_a_word_like_it_is_found_few_others_are_compared(monkeypatch: pytest.MonkeyPatch):
    compared: list[str] = []
    whole = difflib.SequenceMatcher.ratio

    def ratio(matcher: difflib.SequenceMatcher[str]) -> float:
        compared.append(str(matcher.a))
        return whole(matcher)

    monkeypatch.setattr(difflib.SequenceMatcher, "ratio", ratio)
    known = [f"institute of {what} of {where}" for what in ("health", "trade", "labour") for where in ("chile", "peru")]
    assert closest("institute of trade of chle", known, 0.6) == "institute of trade of chile"
    assert len(compared) < len(known)
