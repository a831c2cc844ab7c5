"""Activities told twice: one city, one time, two names; and what tells two of them apart."""

import pytest

from tests.reading import found, told

RULE = "activity-twice"
SEMINAR = """\
activity: a-seminar
kind: seminar
title: {en: Trafficking Seminar}
dates: 2005-04-14/2005-04-15
venue: {city: Belize City, country: BZ}
---
"""
MESSAGE = "'Trafficking Workshop' was in BELIZE CITY on 2005-04-15, and so was a-seminar on 2005-04-14/2005-04-15"


def workshop(more: str = "", dates: str = "2005-04-15", city: str = "BELIZE CITY", kind: str = "workshop") -> str:
    return f"""activity: b-workshop
kind: {kind}
title: {{en: Trafficking Workshop}}
dates: {dates}
venue: {{city: {city}, country: BZ}}
{more}
"""


def test_two_gatherings_in_one_city_on_one_day_are_found_at_the_dates_of_the_later():
    assert told(RULE, SEMINAR + workshop()) == [("2.yaml:4:8", MESSAGE)]
    [hint] = [each.hint for each in found(SEMINAR + workshop()) if each.rule == RULE]
    assert "keep this name under aliases of a-seminar" in hint


@pytest.mark.parametrize(
    "dates", ["2005-04-16", "2005-04-13", "2005-04", "2005", "unknown", '"[2005-04-14,2005-04-15]"']
)
def test_other_days_and_dates_that_are_no_days_are_silent(dates):
    assert told(RULE, SEMINAR + workshop(dates=dates)) == []


def test_another_city_is_silent():
    assert told(RULE, SEMINAR + workshop(city="San Ignacio")) == []
    assert told(RULE, SEMINAR.replace("country: BZ", "country: GT") + workshop()) == []


def test_without_a_city_two_in_one_country_are_compared_and_one_with_a_city_is_not():
    spain = SEMINAR.replace("city: Belize City, country: BZ", "country: ES")
    without = workshop().replace("city: BELIZE CITY, country: BZ", "country: ES")
    assert [message for _, message in told(RULE, spain + without)] == [MESSAGE.replace("BELIZE CITY", "ES")]
    assert told(RULE, spain.replace("ES", "BZ") + workshop()) == []


@pytest.mark.parametrize("kind", ["meeting", "training", "visit", "conference"])
def test_gatherings_go_by_many_kinds(kind):
    assert len(told(RULE, SEMINAR + workshop(kind=kind))) == 1


@pytest.mark.parametrize("kind", ["publication", "campaign", "research", "media", "appointment"])
def test_what_is_no_gathering_is_compared_with_its_own_kind_only(kind):
    assert told(RULE, SEMINAR + workshop(kind=kind)) == []
    assert len(told(RULE, SEMINAR.replace("seminar\nt", f"{kind}\nt") + workshop(kind=kind))) == 1


@pytest.mark.parametrize(
    "more",
    ["part-of: a-seminar", "may-be: [a-seminar]", "outcomes: [{on: 2005-04-16, turned: merged, into: a-seminar}]"],
)
def test_what_the_record_tells_apart_or_links_is_silent(more):
    assert told(RULE, SEMINAR + workshop(more)) == []


REGISTRY = """\
organisations:
  oas: {name: {en: OAS}, kind: intergovernmental}
  cim: {name: {en: CIM}, kind: organ, parent: oas}
  senate: {name: {en: Senate}, kind: government}
---
"""


def held_by(one: str, other: str) -> list[str]:
    first = SEMINAR.replace("\n---", f"\norganisations: [{{organisation: {one}}}]\n---")
    second = workshop(f"organisations: [{{organisation: {other}}}]")
    return [place for place, _ in told(RULE, REGISTRY + first + second)]


def test_different_organisers_hold_different_meetings():
    assert held_by("cim, role: organiser", "senate, role: host") == []
    assert held_by("cim, role: organiser", "senate, role: participant") == ["3.yaml:4:8"]


def test_an_organiser_and_a_part_of_it_may_have_held_one():
    assert held_by("cim, role: organiser", "oas, role: co-organiser") == ["3.yaml:4:8"]
    assert held_by("oas, role: organiser", "cim, role: organiser") == ["3.yaml:4:8"]


def test_what_we_held_ourselves_may_be_one_whoever_else_is_named():
    ours = "role: organiser\norganisations: [{organisation: senate, role: co-organiser}]"
    first = SEMINAR.replace("\n---", "\nrole: host\norganisations: [{organisation: cim, role: organiser}]\n---")
    assert len(told(RULE, REGISTRY + first + workshop(ours))) == 1
    assert told(RULE, REGISTRY + first + workshop(ours.replace("role: organiser\n", "role: speaker\n"))) == []


def test_a_plan_for_days_of_a_city_is_compared_too():
    plan = workshop("announced: [{on: 2005-04-01, dates: 2005-04-15}]").replace("dates: 2005-04-15\nvenue", "venue")
    assert len(told(RULE, SEMINAR + plan)) == 1


def test_each_is_found_once_and_what_ended_before_is_not_compared():
    third = workshop(dates="2005-04-15/2005-04-20").replace("b-workshop", "c-workshop")
    fourth = workshop(dates="2005-04-21").replace("b-workshop", "d-workshop")
    said = told(RULE, f"{SEMINAR}{workshop()}---\n{third}---\n{fourth}")
    assert [place for place, _ in said] == ["2.yaml:4:8", "3.yaml:4:8"]


def test_titles_without_a_word_in_common_are_of_two_things_unless_the_days_are_the_same():
    records = """
    activity: a-training
    kind: training
    title: {en: Training of Belize City}
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}
    ---
    activity: b-evening
    kind: meeting
    title: {en: Open Evening in Belize City}
    dates: DAYS
    venue: {city: Belize City, country: BZ}
    """
    assert told(RULE, records.replace("DAYS", "2005-04-15")) == []
    assert len(told(RULE, records.replace("DAYS", "2005-04-14/2005-04-15"))) == 1


def test_two_names_of_one_city_are_one_city_and_say_nothing_of_what_was_held_there():
    cities = "---\ncities: {belize-city: {name: {en: Belize City, es: Ciudad de Belize}, country: BZ}}\n"
    assert told(RULE, SEMINAR + workshop(city="Ciudad de Belize")) == []
    found = [message for _, message in told(RULE, SEMINAR + workshop(city="Ciudad de Belize") + cities)]
    assert found == [MESSAGE.replace("BELIZE CITY", "Ciudad de Belize")]
    meeting = workshop(dates="2005-04-14").replace("Trafficking Workshop", "Meeting in the Ciudad")
    other = SEMINAR.replace("Trafficking Seminar", "Talks in the Ciudad")
    assert told(RULE, other + meeting.replace("city: BELIZE CITY", "city: Belize City") + cities) == []
