"""Sessions, their years, and the numbers their resolutions carry."""

from __future__ import annotations

import pytest

from ciminfo.model.citation import Citation, Session, Symbol
from ciminfo.model.session import RANGES, SPECIAL_YEARS, expected_range, expected_year, session_of_number


def symbol(text: str) -> Symbol:
    return Citation.parse(text).symbol


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("AG/RES. 50 (I-O/71)", "71"),
        ("AG/RES. 331 (VIII-O/78)", "78"),
        ("AG/RES. 1249 (XXIII-O/93)", "93"),
        ("AG/RES. 1776 (XXXI-O/01)", "01"),
        ("AG/RES. 2019 (XXXIV-O/04)", "04"),
        ("AG/RES. 2019 (XXXIV-O/05)", "04"),
        ("AG/DEC. 74 (XLIV-O/14)", "14"),
    ],
)
def test_a_regular_session_falls_in_1970_and_its_number(text, year):
    assert expected_year(symbol(text)) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("AG/RES. 1 (XXXVI-E/08)", "08"),
        ("AG/RES. 1 (XLVI-E/14)", "14"),
        ("AG/RES. 1 (XLVII-E/14)", "14"),
        ("AG/RES. 1 (XLIII-E/12)", ""),
    ],
)
def test_a_special_session_has_only_the_year_that_is_listed(text, year):
    assert expected_year(symbol(text)) == year


@pytest.mark.parametrize("text", ["CIM/RES. 225/02 (XXXI-O/02)", "CP/RES. 889 (1503/05)", "CP/doc.3862/04"])
def test_nothing_is_known_of_the_years_of_other_organs(text):
    assert expected_year(symbol(text)) == ""


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("AG/RES. 1948 (XXXIII-O/03)", (1910, 1974)),
        ("AG/RES. 2019 (XXXIV-O/04)", (1975, 2060)),
        ("AG/RES. 2118 (XXXV-O/05)", (2061, 2157)),
        ("AG/RES. 2256 (XXXVI-O/06)", (2158, 2258)),
        ("AG/RES. 2348 (XXXVII-O/07)", (2259, 2431)),
        ("AG/DEC. 36 (XXXIV-O/04)", (36, 40)),
        ("AG/RES. 2696 (XLI-O/11)", None),
        ("AG/RES. 1 (XXXVI-E/08)", None),
        ("CP/RES. 889 (1503/05)", None),
    ],
)
def test_a_regular_session_has_its_range_of_numbers(text, numbers):
    assert expected_range(symbol(text)) == numbers


def test_a_number_tells_its_session_and_one_in_no_range_tells_none():
    assert session_of_number(symbol("AG/RES. 2019 (XXXIII-O/03)")) == Session(34, "O", "04")
    assert session_of_number(symbol("AG/RES. 1975 (I-O/71)")) == Session(34, "O", "04")
    assert session_of_number(symbol("AG/DEC. 36 (I-O/71)")) == Session(34, "O", "04")
    assert session_of_number(symbol("AG/RES. 50 (I-O/71)")) is None
    assert session_of_number(symbol("CIM/RES. 2019 (XXXI-O/02)")) is None


def test_ranges_of_following_sessions_follow_each_other_without_overlap():
    by_series: dict[str, list[tuple[int, int, int]]] = {}
    for (series, session), (first, last) in RANGES.items():
        by_series.setdefault(series, []).append((session, first, last))
    assert set(by_series) == {"AG/RES.", "AG/DEC."}
    for ranges in by_series.values():
        for (one, first, last), (other, following, _) in zip(sorted(ranges), sorted(ranges)[1:], strict=False):
            assert first <= last < following
            assert following == last + 1 or other != one + 1


def test_special_sessions_are_listed_with_two_figures_of_their_year():
    assert all(len(year) == 2 and year.isdecimal() for year in SPECIAL_YEARS.values())
    assert list(SPECIAL_YEARS) == sorted(SPECIAL_YEARS)
