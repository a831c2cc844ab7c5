"""Seasons: of which hemisphere, where the place does not lie in the north."""

import pytest

from tests.reading import found, told

RULE = "season-of-which-hemisphere"
COUNTRIES = """---
countries:
  AR: {hemisphere: south}
  BO: {hemisphere: south}
  EC: {hemisphere: both}
  MX: {hemisphere: north}
  XX: {}
"""
OPENING = "activity: a\nkind: seminar\ntitle: {en: S}\n"
SOUTH = "BO lies south of the equator"


def season(dates: str, places: str = "BO") -> list[tuple[str, str]]:
    return told(RULE, f'{OPENING}dates: "{dates}"\ncoverage: {{countries: [{places}]}}\n{COUNTRIES}')


@pytest.mark.parametrize("dates", ["2005-21", "2005-22?", "2005-23/2005-11", "2005/2005-24", "[2005-05,2005-22]"])
def test_a_season_of_no_hemisphere_is_found(dates):
    assert season(dates) == [("1.yaml:4:8", f"'{dates}' does not say of which hemisphere its season is: {SOUTH}")]


@pytest.mark.parametrize("dates", ["2005-26", "2005-30", "2005-25/2005-32", "2005-33", "2005-06", "2005", "unknown"])
def test_a_season_with_its_hemisphere_and_what_is_no_season_are_silent(dates):
    assert season(dates) == []


@pytest.mark.parametrize(
    ("places", "where"),
    [
        ("EC", "EC lies on both sides of the equator"),
        ("MX, AR, BO", "AR, BO lie south of the equator"),
        ("BO, EC", f"{SOUTH} and EC lies on both sides of the equator"),
    ],
)
def test_the_places_that_matter_are_named(places, where):
    assert [message.rpartition(": ")[2] for _, message in season("2005-22", places)] == [where]


@pytest.mark.parametrize("places", ["MX", "XX", "", "YY"])
def test_the_north_and_places_of_which_nothing_is_recorded_are_silent(places):
    assert season("2005-22", places) == []


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ("announced: [{on: 2005-04-27, dates: 2005-22}]\ncoverage: {countries: [BO]}", "4:37"),
        ("announced: [{on: 2005-04-27, dates: 2005-22, venue: {country: BO}}]\nvenue: {country: MX}", "4:37"),
        ("events: [{title: {en: E}, dates: 2005-22}]\nvenue: {country: BO}", "4:34"),
        ("events: [{title: {en: E}, dates: 2005-22, venue: {country: BO}}]\nvenue: {country: MX}", "4:34"),
        ("outcomes: [{on: 2005, turned: postponed, to: 2005-22}]\nvenue: {country: BO}", "4:46"),
    ],
)
def test_it_is_found_in_every_date_by_the_place_of_that_date(fields, place):
    assert [where for where, _ in told(RULE, f"{OPENING}{fields}\n{COUNTRIES}")] == [f"1.yaml:{place}"]


@pytest.mark.parametrize(
    "fields",
    [
        "dates: 2005-22\nvenue: {country: MX}\ncoverage: {countries: [BO]}",
        "announced: [{on: 2005-04-27, dates: 2005-22, venue: {country: MX}}]\nvenue: {country: BO}",
    ],
)
def test_what_takes_place_in_the_north_for_the_south_is_silent(fields):
    assert told(RULE, f"{OPENING}{fields}\n{COUNTRIES}") == []


@pytest.mark.parametrize(
    ("dates", "hint"),
    [
        ("2005-21", "write 2005-25 for March 2005 to May 2005, or 2005-29 for September 2005 to November 2005"),
        ("2005-22", "write 2005-26 for June 2005 to August 2005, or 2005-30 for December 2005 to February 2006"),
        ("2005-23", "write 2005-27 for September 2005 to November 2005, or 2005-31 for March 2005 to May 2005"),
        ("2005-24", "write 2005-28 for December 2005 to February 2006, or 2005-32 for June 2005 to August 2005"),
    ],
)
def test_the_hint_gives_both_seasons_with_their_months(dates, hint):
    records = f"{OPENING}dates: {dates}\ncoverage: {{countries: [BO]}}\n{COUNTRIES}"
    assert [each.hint for each in found(records) if each.rule == RULE] == [f"{hint}, as the source means it"]
