"""Done and planned: the same place, a time that may be the same, two events."""

import pytest

from tests.reading import told

RULE = "counted-as-done-and-planned"
HELD = """\
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
activity: belize-training
kind: training
title: {en: Training}
dates: 2005-04-14/2005-04-15
venue: {city: Belize City, country: BZ}
---
"""


def planned(more: str, kind: str = "seminar") -> str:
    return f"""{HELD}activity: belize-seminar
kind: {kind}
title: {{en: Seminar}}
{more}
"""


SPRING = "announced: [{on: 2005-04-27, dates: 2005-21, in: 2004-2005}]\ncoverage: {countries: [BZ]}"
MESSAGE = "announced for 2005-21, but belize-training was held in the same country on 2005-04-14/2005-04-15"


def test_a_plan_for_the_season_of_what_was_held_is_found_where_it_was_announced():
    assert told(RULE, planned(SPRING)) == [("3.yaml:4:37", MESSAGE)]


def test_the_announcement_that_the_report_knew_is_named_whatever_came_later():
    twice = """announced:
  - {on: 2005-04-20, dates: 2005-21, in: 2004-2005}
  - {on: 2005-06-01, dates: 2005-11, in: 2004-2005}
coverage: {countries: [BZ]}"""
    assert told(RULE, planned(twice)) == [("3.yaml:5:29", MESSAGE)]


@pytest.mark.parametrize(
    "more",
    [
        SPRING.replace("2005-21", "2005-23"),
        SPRING.replace("2005-21", "2005-04-28/2005-04-29"),
        SPRING.replace("[BZ]", "[MX]"),
        SPRING.replace("[BZ]", "[BZ, MX]"),
        SPRING.replace("coverage: {countries: [BZ]}", "venue: {city: San Ignacio, country: BZ}"),
        "dates: 2005-04-20/2005-04-21\ncoverage: {countries: [BZ]}",
    ],
)
def test_another_time_place_or_state_is_silent(more):
    assert told(RULE, planned(more)) == []


def test_the_same_city_in_another_spelling_is_the_same():
    there = SPRING.replace("coverage: {countries: [BZ]}", "venue: {city: BELIZE CITY, country: BZ}")
    assert [message for _, message in told(RULE, planned(there))] == [MESSAGE]


@pytest.mark.parametrize("kind", ["publication", "campaign", "research"])
def test_a_plan_that_is_no_event_is_silent(kind):
    assert told(RULE, planned(SPRING, kind)) == []


def test_two_names_of_one_city_are_no_two_cities():
    elsewhere = planned(f"{SPRING}\nvenue: {{city: Ciudad de Belize, country: BZ}}")
    cities = "---\ncities: {belize-city: {name: {en: Belize City, es: Ciudad de Belize}, country: BZ}}\n"
    assert told(RULE, elsewhere) == []
    assert [message for _, message in told(RULE, elsewhere + cities)] == [MESSAGE]
