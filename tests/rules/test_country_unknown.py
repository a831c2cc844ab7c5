"""Unknown countries: every field that holds a code, and the code that was meant."""

import pytest

from tests.reading import found, told

RULE = "country-unknown"
REGISTRY = """\
countries:
  BZ: {iso3: BLZ}
  NO: {iso3: NOR, name: {en: Norway, es: Noruega}}
  PE: {name: {en: Peru}, aliases: [Perú]}
---
"""


def test_a_code_of_three_letters_is_found_at_its_place():
    records = REGISTRY + "activity: a\nkind: training\ntitle: {en: T}\nvenue: {city: Belize City, country: BLZ}"
    assert told(RULE, records) == [("2.yaml:4:37", "'BLZ' is not the country's code of two letters")]


@pytest.mark.parametrize(
    ("written", "hint", "fix"),
    [
        ("BLZ", "write BZ", "BZ"),
        ("no", "write NO", "NO"),
        ("Noruega", "write NO", "NO"),
        ("PERU", "write PE", "PE"),
        ("Pérou", "write PE", "PE"),
        ("Pero", "did you mean 'PE'?", ""),
        ("QQ", "add the code below `countries:` in data/registry/countries.yaml:  XX: {}", ""),
    ],
)
def test_other_codes_and_names_lead_to_the_code(written, hint, fix):
    records = REGISTRY + f"{{contribution: c, report: r, state: {written}}}"
    assert [(each.hint, each.fix) for each in found(records) if each.rule == RULE] == [(hint, fix)]


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("coverage: {countries: [BZ, QQ]}", "4:28"),
        ("participants: [{countries: [QQ]}]", "4:29"),
        ("events: [{title: {en: E}, dates: 2005, venue: {country: QQ}}]", "4:57"),
    ],
)
def test_every_field_of_an_activity_is_looked_at(field, place):
    records = REGISTRY + f"activity: a\nkind: project\ntitle: {{en: T}}\n{field}"
    assert told(RULE, records) == [(f"2.yaml:{place}", "no country 'QQ' is registered")]


def test_registries_are_looked_at_too():
    records = """
        countries: {AN: {belongs-to: NL}}
        ---
        regions: {caribbean: {name: {en: Caribbean}, members: [AN, AW]}}
        ---
        organisations: {ministry: {name: {en: Ministry}, kind: government, country: PE}}
    """
    assert [place for place, _ in told(RULE, records)] == ["1.yaml:1:30", "2.yaml:1:60", "3.yaml:1:77"]


def test_norway_is_a_country_and_not_a_denial():
    assert told(RULE, REGISTRY + "{activity: a, kind: visit, title: {en: T}, coverage: {countries: [NO, BZ]}}") == []


def test_the_country_of_a_city_is_found():
    records = REGISTRY + "cities:\n  belize-city: {name: {en: Belize City}, country: BLZ}"
    assert told(RULE, records) == [("2.yaml:2:51", "'BLZ' is not the country's code of two letters")]
