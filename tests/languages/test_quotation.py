"""Quotation marks: whatever pairs is set in the marks of the language, on two levels, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.languages.quotation import Marks, requoted

PLAIN = Marks(("“", "”"), ("‘", "’"))
FRENCH = Marks(("«\u00a0", "\u00a0»"), ("“", "”"))


@pytest.mark.parametrize(
    ("typed", "plain", "french"),
    [
        ('the "Plan"', "the “Plan”", "the « Plan »"),
        ("the “Plan”", "the “Plan”", "the « Plan »"),
        ("le « Plan »", "le “Plan”", "le « Plan »"),
        ("le «Plan»", "le “Plan”", "le « Plan »"),
        ("der „Plan“", "der “Plan”", "der « Plan »"),
        ("‘Plan’", "“Plan”", "« Plan »"),
        ('" Plan "', "“Plan”", "« Plan »"),
        ('l’"Atelier"', "l’“Atelier”", "l’« Atelier »"),
        ('("A", "B")', "(“A”, “B”)", "(« A », « B »)"),
        ('*"A"*', "*“A”*", "*« A »*"),
        ('"A “B” C"', "“A ‘B’ C”", "« A “B” C »"),
        ('"A "B" C"', "“A ‘B’ C”", "« A “B” C »"),
        ('"A ’B’ C"', "“A ‘B’ C”", "« A “B” C »"),
        ("«A «B “C” » »", "“A ‘B “C”’”", "« A “B « C »” »"),
        ('the "states’ rights"', "the “states’ rights”", "the « states’ rights »"),
        ('"l’un" et "l’autre"', "“l’un” et “l’autre”", "« l’un » et « l’autre »"),
    ],
)
def test_marks_that_pair_become_those_of_the_language(typed, plain, french):
    assert requoted(typed, PLAIN) == plain
    assert requoted(typed, FRENCH) == french.replace("« ", "«\u00a0").replace(" »", "\u00a0»")


def test_inside_a_quotation_the_second_kind_comes_first():
    assert requoted('the "Plan"', PLAIN, depth=1) == "the ‘Plan’"
    assert requoted('"A “B” C"', FRENCH, depth=1) == "“A «\u00a0B\u00a0» C”"


@pytest.mark.parametrize("typed", ['a 5" pipe', "the “Plan", "Plan» of", "states’ rights", "rock ’n’ roll", "”", ""])
def test_what_does_not_pair_is_left_alone(typed):
    assert requoted(typed, PLAIN) == typed or typed.count('"') == 1
    assert requoted('a 5" pipe', FRENCH) == 'a 5" pipe'


TYPED = st.text(alphabet=st.sampled_from("ab1 .,;()*-\u00a0\n\"'“”«»„‘’‹›…"), max_size=24)


@given(TYPED, st.sampled_from([PLAIN, FRENCH]))
def test_what_is_set_well_stays_as_it_is(typed, marks):
    once = requoted(typed, marks)
    assert requoted(once, marks) == once


@given(TYPED, st.sampled_from([PLAIN, FRENCH]))
def test_no_word_is_lost(typed, marks):
    assert "".join(filter(str.isalnum, requoted(typed, marks))) == "".join(filter(str.isalnum, typed))
