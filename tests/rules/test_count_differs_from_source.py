"""Recorded numbers against printed ones: people and figures, dropped words, several sources, four languages."""

import pytest

from tests.reading import told

RULE = "count-differs-from-source"
HEAD = """\
sources: {page: {title: {en: Page}, kind: web-page}, report: {title: {en: Report}, kind: report}}
---
terms: {cases: {name: {en: case}}, percent: {name: {en: percent}}}
---
"""


def activity(fields, *raws, backs="participants"):
    notes = "".join(f'  - {{at: page L1, raw: "{raw}", backs: [{backs}]}}\n' for raw in raws)
    return told(RULE, f"{HEAD}activity: a\nkind: meeting\ntitle: {{en: A}}\n{fields}\nsources:\n{notes}")


def people(count, *raws, backs="participants"):
    return activity(f"participants: [{{count: {count}}}]", *raws, backs=backs)


@pytest.mark.parametrize(
    ("count", "raw", "message"),
    [
        ("57", "some 75", "57 is recorded, and the source has 'some 75' (page L1)"),
        ("75", "some 75", "75 is recorded as exact, and the source has 'some 75' (page L1)"),
        ("100", "over 100 officials", "100 is recorded as exact, and the source has 'over 100 officials' (page L1)"),
        ("100", "más de 100", "100 is recorded as exact, and the source has 'más de 100' (page L1)"),
        ("80", "8-person delegation", "80 is recorded, and the source has '8-person delegation' (page L1)"),
        ("14", "60 on April 14, 2005", "14 is recorded, and the source has '60 on April 14, 2005' (page L1)"),
    ],
)
def test_another_number_and_a_dropped_word_are_found_at_the_count(count, raw, message):
    assert people(count, raw) == [("3.yaml:4:24", message)]


@pytest.mark.parametrize(
    ("count", "raws"),
    [
        ("60", ["60 participants"]),
        ("75, qualifier: about", ["some 75"]),
        ("75, qualifier: about", ["75 participants"]),
        ("8", ["8-person Japanese delegation on January 14, 2005"]),
        ("120", ["120 police officers through eight workshops"]),
        ("20", ["some 20 police officers", "20 officers"]),
        ("60", ["Mexico, China, and the United States", "60 participants"]),
        ("60", ["the 34 member countries"]),
        ("60", ["eight workshops"]),
        ("60", ["two-day training, April 14-15, 2005"]),
        ("60", ["April 14-15, 2005"]),
        ("200", ["More than two hundred people", "5 experts"]),
        ("1700", ["1,700 women"]),
        ("60", []),
    ],
)
def test_one_source_that_has_it_is_enough_and_numbers_of_other_things_are_none(count, raws):
    assert people(count, *raws) == []


@pytest.mark.parametrize("backs", ["dates", "participants.1", "participants.0.countries"])
def test_a_source_that_backs_something_else_is_not_asked(backs):
    assert people("57", "some 75", backs=backs) == []


@pytest.mark.parametrize("backs", ["participants.0", "participants.0.count"])
def test_a_source_may_back_one_count_alone(backs):
    assert len(people("57", "some 75", backs=backs)) == 1


@pytest.mark.parametrize(
    ("figure", "raw", "message"),
    [
        (
            "{value: 11823, unit: cases}",
            "11832 denuncias",
            "11,823 is recorded, and the source has '11832 denuncias' (page L1)",
        ),
        ("{value: 4.14, unit: percent}", "4.41%", "4.14 is recorded, and the source has '4.41%' (page L1)"),
        (
            "{value: 13700, unit: cases}",
            "más de 13,700 casos",
            "13,700 is recorded as exact, and the source has 'más de 13,700 casos' (page L1)",
        ),
    ],
)
def test_figures_are_held_against_their_sources_too(figure, raw, message):
    assert activity(f"figures: [{figure}]", raw, backs="figures") == [("3.yaml:4:19", message)]


@pytest.mark.parametrize(
    ("figure", "raw"),
    [
        ("{value: 8, unit: cases}", "las policías nacionales de 8 países"),
        ("{value: 4.41, unit: percent}", "4.41% … 23.08%"),
        ("{value: 4.41, unit: percent}", "4,41 %"),
        ("{value: 60, unit: percent}", "60% … 54% … 4.41%"),
        ("{value: 2, unit: cases}", "Two research studies"),
        ("{value: 5, unit: cases}", "Radio Spot (Guarani): Hombres"),
    ],
)
def test_figures_that_a_source_prints_are_silent(figure, raw):
    assert activity(f"figures: [{figure}]", raw, backs="figures") == []
