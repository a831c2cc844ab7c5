"""Dates in words: each with the precision it was written with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.languages import language, names
from ciminfo.model.interval import SEASONS, Interval


def said(text: str, code: str = "en") -> str:
    return language(code).date(Interval.parse(text))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2005-04-14", "April 14, 2005"),
        ("2004-07", "July 2004"),
        ("1999", "1999"),
        ("2004-22", "summer of 2004"),
        ("2004-29", "southern spring of 2004"),
        ("2005-33", "first quarter of 2005"),
        ("200X", "between 2000 and 2009"),
        ("2005-XX", "2005"),
        ("2005-04-XX", "April 2005"),
        ("unknown", "date not recorded"),
    ],
)
def test_a_moment_keeps_its_precision(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2005-01-27/2005-01-28", "January 27–28, 2005"),
        ("2005-04-28/2005-05-02", "April 28 to May 2, 2005"),
        ("2004-12-28/2005-01-02", "December 28, 2004 to January 2, 2005"),
        ("2005-01/2005-03", "January–March 2005"),
        ("2004-07/2005-04", "July 2004 to April 2005"),
        ("2004/2005", "2004–2005"),
        ("2004-22/2005-24", "summer of 2004 to winter of 2005"),
        ("2004/2005-04", "2004 to April 2005"),
        ("2005-04-14/2005-04-14", "April 14, 2005"),
    ],
)
def test_a_range_says_what_is_common_once(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2004-07/..", "since July 2004"),
        ("2004-07/", "since July 2004"),
        ("../2004-07-01", "until July 1, 2004"),
        ("/2004", "until 2004"),
    ],
)
def test_an_open_or_unknown_end_is_said_as_such(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2004-06?", "June 2004 (probably)"),
        ("2004-06~", "about June 2004"),
        ("2004%", "about 2004"),
        ("2004-22?", "summer of 2004 (probably)"),
        ("2005-04-01?/2005-04-03", "April 1, 2005 (probably) to April 3, 2005"),
        ("2004-07~/..", "since about July 2004"),
    ],
)
def test_a_mark_of_doubt_is_said(written, words):
    assert said(written) == words


def test_alternatives_are_joined_by_or():
    assert said("[2006-09-11,2006-11-09]") == "September 11, 2006 or November 9, 2006"
    assert said("[2004-07,2004-08/2004-09]") == "July 2004 or August–September 2004"


@pytest.mark.parametrize(
    ("code", "written", "words"),
    [
        ("es", "2005-04-14", "14 de abril de 2005"),
        ("es", "2004-07", "julio de 2004"),
        ("es", "2004-22", "verano de 2004"),
        ("fr", "2005-04-14", "14 avril 2005"),
        ("fr", "2004-07", "juillet 2004"),
        ("pt", "2005-04-14", "14 de abril de 2005"),
        ("pt", "2004-03", "março de 2004"),
    ],
)
def test_other_languages_write_their_own_dates(code, written, words):
    assert said(written, code) == words


@pytest.mark.parametrize("code", names())
def test_two_days_of_a_month_name_both_days_and_the_month_once(code):
    words = said("2005-04-14/2005-04-15", code)
    assert "14" in words
    assert "15" in words
    assert words.count("2005") == 1
    assert words.lower().count("abril" if code in {"es", "pt"} else "avril" if code == "fr" else "april") == 1


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("season", SEASONS)
def test_every_season_can_be_said_in_every_language(code, season):
    assert "2004" in said(f"2004-{season}", code)


ENDS = st.sampled_from(["..", "2004", "2004-07", "2004-07-01", "2004-22", "200X", "2004~", "2005-12-31?", ""])


@given(start=ENDS, end=ENDS, code=st.sampled_from(names()))
def test_whatever_can_be_recorded_can_be_said_without_a_slot_or_a_space_too_many(start, end, code):
    if start in {"", ".."} and end in {"", ".."}:
        return
    words = said(f"{start}/{end}", code)
    assert words == " ".join(words.split(" "))
    assert not set("{}\u2009") & set(words)
    assert "  " not in words
