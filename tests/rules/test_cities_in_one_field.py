"""Several cities in one field, and names that only look like several."""

import pytest

from tests.reading import found, told

RULE = "cities-in-one-field"


def held_in(city: str, country: str = "BO", more: str = "") -> str:
    return f"""activity: a
kind: training
title: {{en: T}}
venue: {{city: "{city}", country: {country}}}
{more}
"""


@pytest.mark.parametrize(
    "city",
    [
        "Trinidad, La Paz, Cochabamba",
        "Trinidad, La Paz and Cochabamba",
        "La Paz and Cochabamba",
        "La Paz y Cochabamba",
        "La Paz e Iquitos",
        "La Paz et Cochabamba",
        "LA PAZ Y COCHABAMBA",
        "La Paz / Cochabamba",
        "La Paz/Cochabamba",
        "La Paz; Cochabamba",
        "La Paz & Cochabamba",
        "La Paz, Cochabamba, Trinidad, Bolivia",
        "Lima, Cali, Ica",
    ],
)
def test_several_cities_are_found_at_the_field(city):
    assert told(RULE, held_in(city)) == [("1.yaml:4:15", f"{city!r} is more than one city")]


@pytest.mark.parametrize(
    ("city", "country"),
    [
        ("La Paz", "BO"),
        ("Washington, D.C.", "US"),
        ("Washington D.C.", "US"),
        ("Washington, DC, USA", "US"),
        ("Bogotá, D.C.", "CO"),
        ("México, D.F., México", "MX"),
        ("Tampa, Florida", "US"),
        ("San Diego, California, USA", "US"),
        ("San Diego, California, United States", "US"),
        ("Montego Bay, St. James, Jamaica", "JM"),
        ("Port of Spain", "TT"),
        ("Santiago de Chile", "CL"),
        ("Belize City", "BZ"),
        ("Port-au-Prince", "HT"),
        ("Sandy Bay", "HN"),
        ("Andahuaylas", "PE"),
        ("Yurimaguas", "PE"),
        ("Kingston, Jamaica", "JM"),
        ("Port of Spain, Trinidad and Tobago", "TT"),
        ("St. John's, Antigua and Barbuda", "AG"),
        ("Castries, Antigua y Barbuda", "AG"),
        ("Santo António e Almas", "ST"),
        ("San Pedro y San Pablo", "MX"),
    ],
)
def test_one_city_is_silent_whatever_signs_its_name_has(city, country):
    assert told(RULE, held_in(city, country)) == []


def test_two_names_with_a_comma_are_two_cities_where_the_second_is_one_elsewhere():
    pair = held_in("Trinidad, LA PAZ")
    assert told(RULE, pair) == []
    elsewhere = held_in("La Paz").replace("activity: a", "activity: b")
    assert [place for place, _ in told(RULE, f"{pair}---\n{elsewhere}")] == ["1.yaml:4:15"]
    assert told(RULE, f"{pair}---\n{elsewhere}".replace('La Paz", country: BO', 'La Paz", country: MX')) == []


def test_the_name_of_another_country_is_none_of_the_venue():
    assert told(RULE, held_in("Port of Spain, Trinidad and Tobago", "JM"))
    assert told(RULE, held_in("Bridgetown and Castries, Barbados", "BB"))


def test_the_registry_may_know_the_country_by_other_names():
    alias = "countries: {AG: {aliases: [Wadadli and Waomoni]}}\n---\n"
    assert told(RULE, alias + held_in("All Saints, Wadadli & Waomoni", "AG")) == []
    assert told(RULE, held_in("All Saints, Wadadli & Waomoni", "AG"))


def test_places_named_after_saints_are_two_where_the_second_is_one_elsewhere():
    pair = held_in("San José y Limón", "CR")
    assert told(RULE, pair) == []
    elsewhere = held_in("Limón", "CR").replace("activity: a", "activity: b")
    assert [place for place, _ in told(RULE, f"{pair}---\n{elsewhere}")] == ["1.yaml:4:15"]


def test_every_venue_is_looked_at_and_the_hint_shows_an_event():
    more = """announced: [{on: 2005-01-01, dates: 2005, venue: {city: "A and B", country: BO}}]
events: [{title: {en: E}, dates: 2005, venue: {city: "C y D", country: BO}}]"""
    assert [place for place, _ in told(RULE, held_in("La Paz", more=more))] == ["1.yaml:5:57", "1.yaml:6:54"]
    [first, _] = [each.hint for each in found(held_in("La Paz", more=more)) if each.rule == RULE]
    assert first == "give each its part:  events: [{title: …, dates: …, venue: {city: A, country: BO}}, …]"


def test_a_name_that_the_registry_of_cities_has_is_that_of_one():
    cities = '---\ncities: {twin: {name: {en: "La Paz y Cochabamba"}, country: BO}}\n'
    assert told(RULE, held_in("La Paz y Cochabamba")) != []
    assert told(RULE, held_in("La Paz y Cochabamba") + cities) == []
