"""Somebody in two cities on one day: what is certain, and what leaves room."""

import pytest

from tests.reading import found, told

RULE = "person-in-two-places"
PERSONS = "persons:\n  fernando: {name: Fernando García-Robles}\n  other: {name: Fernando García-Robles}\n---\n"


def at(city: str, dates: str, more: str = "", who: str = "fernando", role: str = "speaker") -> str:
    id_ = city.lower().replace(" ", "-")
    return f"""activity: {id_}
kind: seminar
title: {{en: T}}
dates: {dates}
venue: {{city: {city}, country: XX}}
people: [{{person: {who}, role: {role}}}]
{more}
---
"""


def both(*records: str) -> str:
    return PERSONS + "".join(records).removesuffix("---\n")


def test_two_cities_on_one_day_are_found_at_the_person():
    message = "Fernando García-Robles is in Tampa and in Quito (quito) on one day, 2007-03-23"
    records = both(at("Quito", "2007-03-23"), at("Tampa", "2007-03-23"))
    assert told(RULE, records) == [("3.yaml:6:10", message)]
    hints = [each.hint for each in found(records) if each.rule == RULE]
    assert hints == ["one of the two days, cities or names is wrong: compare the sources"]


def test_days_that_leave_none_for_one_of_the_cities_are_found():
    message = (
        "Fernando García-Robles is in Tampa on 2007-03-22 and in Quito (quito) on 2007-03-20/2007-03-22, "
        "which leaves no day for Tampa alone"
    )
    records = both(at("Quito", "2007-03-20/2007-03-22"), at("Tampa", "2007-03-22"))
    assert told(RULE, records) == [("3.yaml:6:10", message)]
    first = both(at("Quito", "2007-03-20/2007-03-22"), at("Tampa", "2007-03-20"))
    assert [place for place, _ in told(RULE, first)] == ["3.yaml:6:10"]
    same = both(at("Quito", "2007-03-20/2007-03-22"), at("Tampa", "2007-03-20/2007-03-22"))
    assert [place for place, _ in told(RULE, same)] == ["3.yaml:6:10"]


@pytest.mark.parametrize(
    "dates", ["2007-03-23", "2007-03-22/2007-03-24", "2007-03-22?", "2007-03", '"[2007-03-20,2007-03-21]"', "unknown"]
)
def test_a_day_of_its_own_or_one_in_doubt_is_silent(dates):
    assert told(RULE, both(at("Quito", "2007-03-20/2007-03-22"), at("Tampa", dates))) == []


def test_one_city_however_written_is_silent():
    records = both(at("Quito", "2007-03-23"), at("QUITO", "2007-03-23").replace("activity: quito", "activity: second"))
    assert told(RULE, records) == []


def test_two_persons_of_one_name_are_two():
    assert told(RULE, both(at("Quito", "2007-03-23"), at("Tampa", "2007-03-23", who="other"))) == []


@pytest.mark.parametrize("role", ["funder", "organiser", "partner", "researcher", "counterpart"])
def test_a_role_that_needs_no_presence_is_silent(role):
    assert told(RULE, both(at("Quito", "2007-03-23"), at("Tampa", "2007-03-23", role=role))) == []


@pytest.mark.parametrize(
    "there",
    [
        at("Tampa", "2007-03-23").replace("kind: seminar", "kind: videoconference"),
        at("Tampa", "2007-03-23").replace("city: Tampa, ", ""),
        at("Tampa", "2007-03-23").replace("dates: 2007-03-23\n", ""),
        at("Tampa", "2007-03-23", "events: [{title: {en: E}, dates: 2007-03-23, venue: {city: Miami, country: XX}}]"),
    ],
)
def test_where_the_place_is_open_nothing_is_said(there):
    assert told(RULE, both(at("Quito", "2007-03-23"), there)) == []


def office(kind: str) -> str:
    quito = at("Quito", "2007-03-23").replace("people: [{person: fernando,", "organisations: [{organisation: tip,")
    return f"organisations: {{tip: {{name: {{en: Coordinator}}, kind: {kind}}}}}\n---\n" + both(
        quito, quito.replace("quito", "tampa").replace("Quito", "Tampa")
    )


def test_a_post_is_one_person_and_any_other_organisation_is_many():
    message = "Coordinator is in Tampa and in Quito (quito) on one day, 2007-03-23"
    assert told(RULE, office("office")) == [("4.yaml:6:17", message)]
    assert told(RULE, office("secretariat")) == []


def test_what_lies_between_does_not_hide_a_longer_stay():
    records = both(at("Quito", "2007-03-01/2007-03-31"), at("Lima", "2007-02-01/2007-03-02"), at("Tampa", "2007-03-23"))
    assert [message[:60] for _, message in told(RULE, records)] == [
        "Fernando García-Robles is in Tampa on 2007-03-23 and in Quit"
    ]


def test_two_names_of_one_city_are_one_place():
    cities = "---\ncities: {city-of-rome: {name: {en: Rome, es: Roma}, country: XX}}\n"
    records = both(at("Rome", "2007-03-23"), at("Roma", "2007-03-23"))
    assert told(RULE, records) != []
    assert told(RULE, records + cities) == []
