"""One city in two spellings, and two cities that only look alike."""

import pytest

from tests.reading import found, told

RULE = "city-under-two-names"


def held_in(*cities: str, country: str) -> str:
    return "---\n".join(
        f'activity: a{number}\nkind: training\ntitle: {{en: T}}\nvenue: {{city: "{city}", country: {country}}}\n'
        for number, city in enumerate(cities)
    )


@pytest.mark.parametrize(
    ("usual", "other", "country"),
    [
        ("Port-au-Prince", "Port-Au-Prince", "HT"),
        ("Santiago", "Santiago de Chile", "CL"),
        ("Santiago", "Santiago, Chile", "CL"),
        ("Isla Margarita", "Isla de Margarita", "VE"),
        ("Washington, D.C.", "Washington DC", "US"),
        ("Washington, D.C.", "Washington D.C. USA", "US"),
        ("Washington, D.C.", "Washington, D.C., Estados Unidos", "US"),
        ("Bogotá, D.C.", "Bogota D.C.", "CO"),
    ],
)
def test_the_spelling_that_is_used_less_is_found_with_the_usual_one(usual, other, country):
    countries = "---\ncountries: {US: {iso3: USA}}\n"
    records = held_in(other, usual, usual, country=country) + countries
    assert told(RULE, records) == [("1.yaml:4:15", f"{other!r} is {usual!r} in a1")]


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("Port-au-Prince", "Port-au-Prince", "HT"),
        ("Isla de Margarita", "Margarita Island", "VE"),
        ("Santiago", "Santiago del Estero", "AR"),
        ("Panama City", "Panama", "PA"),
        ("San José", "San Juan", "CR"),
        ("La Paz", "El Alto", "BO"),
        ("Chile Chico", "Chile", "CL"),
        ("Washington", "Washington, D.C.", "US"),
    ],
)
def test_two_cities_and_one_name_are_silent(one, other, country):
    assert told(RULE, held_in(one, other, country=country)) == []


def test_a_name_in_two_countries_is_two_cities():
    two = held_in("Trinidad", country="BO") + "---\n" + held_in("TRINIDAD", country="CU").replace("a0", "b")
    assert told(RULE, two) == []


def test_events_and_announcements_are_looked_at_too():
    event = "events: [{title: {en: E}, dates: 2005, venue: {city: Port Au Prince, country: HT}}]"
    records = held_in("Port-au-Prince", country="HT") + f"---\nactivity: b\nkind: training\ntitle: {{en: T}}\n{event}"
    assert told(RULE, records) == [("1.yaml:4:15", "'Port-au-Prince' is 'Port Au Prince' in b")]
    assert [each.hint for each in found(records) if each.rule == RULE] == ["write one of the two everywhere"]


CITIES = """---
cities: {mexico-city: {name: {en: Mexico City, es: Ciudad de México}, country: MX, aliases: ["México, D.F."]}}
"""


@pytest.mark.parametrize("other", ["Ciudad de México", "México, D.F.", "Mexico city"])
def test_names_that_the_registry_has_for_one_city_are_found_to_be_one(other):
    records = held_in(other, "Mexico City", "Mexico City", country="MX") + CITIES
    assert told(RULE, records) == [("1.yaml:4:15", f"{other!r} is 'Mexico City' in a1")]


def test_a_name_that_the_registry_has_in_another_country_is_another_city():
    assert told(RULE, held_in("Mexico City", "Ciudad de México", country="PH") + CITIES) == []
