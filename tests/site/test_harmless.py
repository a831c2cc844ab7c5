"""Words that steer no machine."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ciminfo.site.harmless import harmless, line


@pytest.mark.parametrize(
    ("words", "kept"),
    [("Día", "Día"), ("a\r\nb\rc", "a\nb\nc"), ("a\u2028b\x85c", "a\nb\nc"), ("a\x00\x07b\x7f", "ab"),
     ("\u202eabc\u2066d\u2069", "abcd"), ("a\ud800\ufffe\uffff", "a"), ("«\u00a0mots\u202f»", "«\u00a0mots\u202f»"),
     ("שלום 人 🙂", "שלום 人 🙂")],
)  # fmt: skip
def test_what_is_kept(words, kept):
    assert harmless(words) == kept


def test_a_line_has_no_breaks_and_keeps_the_spaces_that_do_not_break():
    assert line("  a\r\n\tb \u00a0: c ") == "a b \u00a0: c"


@given(some.text() | some.text("\r\n\x0b\x1c\x85\u2028\u202e\u2066\x00 ab"))
def test_nothing_is_left_that_ends_a_line_or_turns_it_round(words):
    kept = harmless(words)
    assert kept.split("\n") == (kept.splitlines() or [""]) + [""] * kept.endswith("\n") * bool(kept)
    assert not {unicodedata.bidirectional(sign) for sign in kept} & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"}
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in kept.replace("\n", "").replace("\t", ""))
    assert len(line(words).splitlines()) <= 1
