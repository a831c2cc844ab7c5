"""Where a text prints dates is where the patterns find them in a search of every letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ciminfo.languages import patterns, searching

_WORDS = ["May", "mayo", "MARZO", "Monday", "segunda-feira", "summer", "southern", "austral", "5", "14", "1er", "2005"]
_WORDS += ["of", "de", "to", "a", "14/04/2005", "12", "03/05", "market", "(juin", "été,", "marzoaabril", "x", "5_"]


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from([" ", " ", ", ", "-", "", "\n", "/"])), max_size=9))
def test_nothing_is_found_elsewhere(parts):
    text = "".join(word + sign for word, sign in parts)
    spans = [match.span() for match in patterns.in_words().finditer(text)]
    assert [match.span() for match in searching.in_words(text)] == spans
    spans = [match.span() for match in patterns.numeric().finditer(text)]
    assert [match.span() for match in searching.in_figures(text)] == spans


@pytest.mark.parametrize("text", ["miércoles 19", "on Monday", "le mardi", "sábado", "MARTES", "terca-feira"])
def test_a_text_that_names_a_weekday_is_told(text):
    assert searching.names_weekday(text)


@pytest.mark.parametrize("text", ["held from May 3 to 5 in the capital", "Mondays", ""])
def test_a_text_without_a_weekday_names_none(text):
    assert not searching.names_weekday(text)


def test_a_word_may_name_a_month():
    assert searching.names_month("mayo")
    assert searching.names_month("marzoabril")
    assert not searching.names_month("monday")
