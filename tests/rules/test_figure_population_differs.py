"""One figure, two populations: the same value and time, a common place or source, much the same words."""

import pytest

from tests.reading import told

RULE = "figure-population-differs"
HEAD = """\
terms: {victims: {name: {en: victim}}, women: {name: {en: woman}}}
---
sources: {page: {title: {en: Page}, kind: web-page}}
---
countries: {JP: {}, CO: {}}
---
"""
FIRST = "{value: 1700, unit: victims, population: {en: trafficked from Latin America to Japan}, per: year}"
JAPAN = "coverage: {countries: [JP]}"


def activity(id_, dates, figures, more=JAPAN):
    return f"activity: {id_}\nkind: research\ntitle: {{en: A}}\ndates: {dates}\nfigures:\n  - {figures}\n{more}\n---\n"


def pair(second, more=JAPAN, first=FIRST, before=JAPAN):
    return told(RULE, HEAD + activity("a", "2005-04", first, before) + activity("b", "2005-09", second, more)[:-4])


def test_another_unit_is_found_in_the_later_record_at_the_unit():
    found = pair(
        "{value: 1700, unit: women, population: {en: women trafficked from Latin America to Japan}, per: year}"
    )
    assert found == [("5.yaml:6:25", "1,700 counts women here and victims in a")]


def test_another_population_of_the_same_unit_is_found_at_the_population():
    found = pair("{value: 1700, unit: victims, population: {en: trafficked from Latin America to Tokyo}, per: year}")
    here, there = "'trafficked from Latin America to Tokyo'", "'trafficked from Latin America to Japan'"
    assert found == [("5.yaml:6:34", f"1,700 counts {here} here and {there} in a")]


@pytest.mark.parametrize(
    "second",
    [
        FIRST,
        FIRST.replace("trafficked from Latin America", "Trafficked from the Latin América"),
        FIRST.replace("victims", "women").replace("1700", "1701"),
        FIRST.replace("victims", "women").replace(", per: year", ""),
        FIRST.replace("victims", "women").replace("{en:", "{es:"),
        "{value: 1700, unit: women, population: {en: pupils reached in schools of Bogota}, per: year}",
        "{value: 1700, unit: women, population: {en: listeners of radio programmes made in Japan}, per: year}",
        "{value: 1700, unit: women, per: year}",
    ],
)
def test_what_is_the_same_or_another_thing_is_silent(second):
    assert pair(second) == []


def test_small_numbers_meet_by_chance():
    few = FIRST.replace("1700", "99")
    assert pair(few.replace("victims", "women"), first=few) == []
    hundred = FIRST.replace("1700", "100")
    assert len(pair(hundred.replace("victims", "women"), first=hundred)) == 1


def test_records_of_other_places_meet_only_in_a_source_of_the_figure():
    women = FIRST.replace("victims", "women")
    assert pair(women, more="coverage: {countries: [CO]}") == []
    source = "sources: [{at: page L1, backs: [figures]}]"
    elsewhere = f"coverage: {{countries: [CO]}}\n{source}"
    assert len(pair(women, more=elsewhere, before=f"{JAPAN}\n{source}")) == 1
    other = elsewhere.replace("backs: [figures]", "backs: [dates]")
    assert pair(women, more=other, before=f"{JAPAN}\n{source}") == []


def test_two_figures_of_one_record_are_not_compared():
    both = f"{FIRST}\n  - {FIRST.replace('victims', 'women')}"
    assert told(RULE, HEAD + activity("a", "2005-04", both)[:-4]) == []
