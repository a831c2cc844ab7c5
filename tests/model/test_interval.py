"""Dates keep the precision they were written with, and compare as what they certainly or possibly mean."""

from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.model.interval import SEASONS, DateError, Interval

BOUNDS = {
    "2005-04-14": ("2005-04-14", "2005-04-14"),
    "2005-04": ("2005-04-01", "2005-04-30"),
    "2004-02": ("2004-02-01", "2004-02-29"),
    "2005": ("2005-01-01", "2005-12-31"),
    "200X": ("2000-01-01", "2009-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2004-XX": ("2004-01-01", "2004-12-31"),
    "2004-XX-XX": ("2004-01-01", "2004-12-31"),
    "2004-04-XX": ("2004-04-01", "2004-04-30"),
    "2004-22": ("2004-06-01", "2004-08-31"),
    "2004-35": ("2004-07-01", "2004-09-30"),
    "2004?": ("2004-01-01", "2004-12-31"),
    "2003-12~": ("2003-12-01", "2003-12-31"),
    "2004-06-01%": ("2004-06-01", "2004-06-01"),
    "2005-04-14/2005-04-15": ("2005-04-14", "2005-04-15"),
    "2004-07/2005-04": ("2004-07-01", "2005-04-30"),
    "2003-12~/2005-04": ("2003-12-01", "2005-04-30"),
    "2004-22/2005": ("2004-06-01", "2005-12-31"),
    "[2004-05-27,2004-06-01]": ("2004-05-27", "2004-06-01"),
    "[2004, 2006]": ("2004-01-01", "2006-12-31"),
}
OPEN = {
    "2004/..": ("2004-01-01", "9999-12-31"),
    "2004/": ("2004-01-01", "9999-12-31"),
    "../2004": ("0001-01-01", "2004-12-31"),
    "/2004": ("0001-01-01", "2004-12-31"),
    "unknown": ("0001-01-01", "9999-12-31"),
}
WINTERS = (24, 28, 30)


def bounds(text: str) -> tuple[str, str]:
    read = Interval.parse(text)
    return read.first.isoformat(), read.last.isoformat()


def oracle(text: str) -> tuple[str, str]:
    """The bounds that the `edtf` package reads."""
    parsed = parse_edtf(text)
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return date(*first[:3]).isoformat(), date(*last[:3]).isoformat()


years = st.integers(1000, 2999).map(str)
months = st.builds("{}-{:02}".format, years, st.integers(1, 12))
days = st.dates(date(1000, 1, 1), date(2999, 12, 31)).map(date.isoformat)
seasons = st.builds("{}-{}".format, years, st.sampled_from(sorted(set(SEASONS) - set(WINTERS))))
decades = years.map(lambda year: f"{year[:3]}X")
unmarked = st.one_of(years, months, days, seasons, decades)
moments = st.builds(str.__add__, unmarked, st.sampled_from(["", "?", "~", "%"]))
ranges = st.tuples(moments, moments).map("/".join)
opened = st.one_of(st.builds("{}/{}".format, moments, st.sampled_from(["", ".."])), moments.map("../{}".format))
alternatives = st.lists(st.one_of(moments, ranges), min_size=1, max_size=3).map(lambda some: f"[{','.join(some)}]")
intervals = st.one_of(moments, ranges, opened, alternatives)


@pytest.mark.parametrize(("text", "expected"), {**BOUNDS, **OPEN}.items())
def test_a_date_reaches_from_the_first_to_the_last_day_it_can_mean(text, expected):
    assert bounds(text) == expected


@pytest.mark.parametrize("text", BOUNDS)
def test_bounds_agree_with_the_edtf_package(text):
    assert bounds(text) == oracle(text)


@given(moments)
def test_bounds_of_any_moment_agree_with_the_edtf_package(text):
    unmarked = text.rstrip("?~%")  # the package reads no mark behind a season, and marks move no bounds
    assert bounds(text) == oracle(unmarked)


@pytest.mark.parametrize("season", sorted(set(SEASONS) - set(WINTERS)))
def test_every_season_agrees_with_the_edtf_package(season):
    assert bounds(f"2004-{season}") == oracle(f"2004-{season}")


@pytest.mark.parametrize("season", WINTERS)
def test_a_winter_passes_the_end_of_its_year(season):
    assert bounds(f"2003-{season}") == ("2003-12-01", "2004-02-29")
    assert oracle(f"2003-{season}") == ("2003-12-01", "2003-12-31"), "the package stops at the year's end"


@given(intervals)
def test_what_is_printed_reads_as_the_same(text):
    read = Interval.parse(text)
    assert Interval.parse(str(read)) == read
    assert str(read) == text


@given(moments)
def test_a_single_moment_ends_no_earlier_than_it_begins(text):
    stretch = Interval.parse(text).alternatives[0]
    assert stretch.is_single
    assert stretch.first <= stretch.last
    assert str(stretch.start) == text


@given(st.one_of(st.text(), st.text("0123456789-/[]X?~%., u", max_size=24)))
def test_garbage_raises_only_a_date_error(text):
    try:
        read = Interval.parse(text)
    except DateError:
        return
    assert str(read) == text.strip()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2005-02-31", "'2005-02-31' is not a date: 2005-02 has 28 days"),
        ("2024-02-28/2024-02-30", "'2024-02-28/2024-02-30' is not a date: 2024-02 has 29 days"),
        ("2005-13", "'2005-13' is not a date: there is no month 13"),
        ("2004-21-05", "'2004-21-05' is not a date: a season has no days"),
        ("2004-04-00", "'2004-04-00' is not a date"),
        ("2004-XX-99", "'2004-XX-99' is not a date"),
        ("2004-21-XX", "'2004-21-XX' is not a date: a season has no days"),
        ("200X-04", "'200X-04' is not a date: a month needs its year"),
        ("../..", "'../..' has neither a start nor an end"),
        ("/", "'/' has neither a start nor an end"),
        ("2004-05/summer", "'2004-05/summer' is not a date"),
        ("[2004,]", "'[2004,]' is not a date"),
        ("[]", "'[]' is not a date"),
        ("April 2005", "'April 2005' is not a date"),
        ("0000", "'0000' is not a date"),
        ("9999-24", "'9999-24' is not a date"),
        ("２００５-04", "'２００５-04' is not a date"),
        ("", "'' is not a date"),
    ],
)
def test_a_text_that_is_no_date_is_refused_with_the_whole_text(text, message):
    with pytest.raises(DateError) as raised:
        Interval.parse(text)
    assert str(raised.value) == message


@pytest.mark.parametrize("text", ["2005-04", "2005", "2004-22", "unknown", "2005-04-14/..", "2005-04/2005-05-01"])
def test_a_month_never_becomes_a_day(text):
    assert Interval.parse(text).days is None


def test_days_are_counted_with_both_ends_and_not_across_alternatives():
    assert Interval.parse("2005-04-14/2005-04-15").days == 2
    assert Interval.parse("2005-04-14").days == 1
    assert Interval.parse("[2005-04-14,2005-04-15]").days is None


@pytest.mark.parametrize(
    ("text", "closed"),
    [("2004", True), ("../2004", True), ("2004/", False), ("2004/..", False), ("[2004,2005/]", False)],
)
def test_a_date_is_closed_where_every_end_is_written(text, closed):
    assert Interval.parse(text).is_closed is closed


def test_alternatives_are_known_and_not_settled():
    either = Interval.parse("[2004-05,2004-06-01/2004-06-03]")
    assert either.is_known
    assert not either.is_settled
    assert Interval.parse("2004-05").is_settled
    assert not Interval.parse("unknown").is_known


@pytest.mark.parametrize(
    ("text", "possibly", "certainly"),
    [
        ("2005-04-14", True, True),
        ("2005-04", True, True),
        ("2004", True, False),
        ("2004-06", False, False),
        ("2004-22", True, False),
        ("2004-06-30/2004-07-01", True, True),
        ("2003/2006", True, True),
        ("2005-05-01", False, False),
        ("[2004-06,2004-08]", True, False),
        ("[2004-07,2004-08]", True, True),
        ("2003/..", True, True),
        ("2003/", True, False),
        ("../2006", True, True),
        ("/2006", True, False),
        ("../2004-06", False, False),
        ("unknown", False, False),
    ],
)
def test_meeting_a_period_is_certain_only_where_every_reading_meets_it(text, possibly, certainly):
    period = Interval.parse("2004-07/2005-04")
    assert Interval.parse(text).possibly_meets(period) is possibly
    assert Interval.parse(text).certainly_meets(period) is certainly


def test_nothing_meets_what_is_unknown():
    assert not Interval.parse("2004").possibly_meets(Interval.parse("unknown"))
    assert not Interval.parse("2004").certainly_meets(Interval.parse("unknown"))


@given(intervals, intervals)
def test_what_is_certain_is_possible(one, other):
    mine, theirs = Interval.parse(one), Interval.parse(other)
    assert mine.possibly_meets(theirs) or not mine.certainly_meets(theirs)


@pytest.mark.parametrize(
    ("text", "before", "after", "begun"),
    [
        ("2005-04-26", True, False, True),
        ("2005-04-27", False, False, True),
        ("2005-04-28", False, True, False),
        ("2005-04", False, False, False),
        ("2005-04-27/2005-05", False, False, True),
        ("[2005-04-26,2005-04-28]", False, False, False),
        ("../2005-04-01", True, False, True),
        ("../2005-05", False, False, True),
        ("/2005-05", False, False, False),
        ("2005-01/..", False, False, True),
        ("2005-05/..", False, True, False),
        ("unknown", False, False, False),
    ],
)
def test_a_day_lies_before_in_or_after_a_date_only_when_certain(text, before, after, begun):
    day, read = date(2005, 4, 27), Interval.parse(text)
    assert (read.certainly_before(day), read.certainly_after(day), read.certainly_begun(day)) == (before, after, begun)
