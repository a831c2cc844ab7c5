"""One indicator in two papers: by how much it changed, in how many days, and whether a source says so."""

import pytest

from tests.reading import told

RULE = "indicator-jump"
HEAD = """\
terms: {cases: {name: {en: case}}, persons: {name: {en: person}}}
---
sources: {page: {title: {en: Page}, kind: web-page}}
---
countries: {PE: {}}
---
"""


def activity(id_, dates, value, more="", unit="cases", of="missing persons"):
    figure = f"{{value: {value}, unit: {unit}, population: {{en: {of}}}}}"
    return f"activity: {id_}\nkind: campaign\ntitle: {{en: A}}\ndates: {dates}\nfigures: [{figure}]\n{more}\n---\n"


def pair(second, first=None):
    return told(RULE, HEAD + (first or activity("a", "2006-04-19", 11832)) + second[:-4])


@pytest.mark.parametrize(
    ("dates", "value", "message"),
    [
        ("2006-05-25", 13700, "13,700 is +15.8% in 36 days: a has 11,832"),
        ("2006-07-18", 10000, "10,000 is -15.5% in 90 days: a has 11,832"),
        ("2006-05-25/2006-05-27", 13700, "13,700 is +15.8% in 36 days: a has 11,832"),
    ],
)
def test_a_leap_is_found_at_the_later_value_with_the_change_and_the_days(dates, value, message):
    assert pair(activity("b", dates, value)) == [("5.yaml:5:19", message)]


@pytest.mark.parametrize(
    "second",
    [
        activity("b", "2006-05-25", 13000),
        activity("b", "2006-07-19", 13700),
        activity("b", "2006-04-19", 13700),
        activity("b", "2006-05", 13700),
        activity("b", "unknown", 13700),
        activity("b", "2006-05-25", 13700, unit="persons"),
        activity("b", "2006-05-25", 13700, of="persons found"),
        activity("b", "2006-05-25", 13700, more="coverage: {countries: [PE]}"),
        activity("b", "2006-05-25", 13700, more="sources: [{at: page L260, backs: [figures]}]"),
        activity("b", "2006-05-25", 13700, more="sources: [{at: page L260, backs: [figures.0.value]}]"),
    ],
)
def test_a_tenth_a_quarter_another_thing_and_what_a_source_backs_are_silent(second):
    assert pair(second) == []


def test_a_source_of_something_else_settles_nothing():
    second = activity("b", "2006-05-25", 13700, more="sources: [{at: page L260, backs: [dates]}]")
    assert len(pair(second)) == 1


def test_each_is_compared_with_the_one_before_it_and_nothing_with_a_zero():
    between = activity("c", "2006-05-01", 12500)
    assert pair(between + activity("b", "2006-05-25", 13700)) == []
    assert pair(activity("b", "2006-05-25", 13700), first=activity("a", "2006-04-19", 0)) == []


def test_without_a_population_the_title_tells_what_is_counted():
    def bare(id_, dates, value, title):
        of = f"figures: [{{value: {value}, unit: cases}}]"
        return f"activity: {id_}\nkind: campaign\ntitle: {{en: {title}}}\ndates: {dates}\n{of}\n---\n"

    first = bare("a", "2006-04-19", 11832, "Network")
    assert len(pair(bare("b", "2006-05-25", 13700, "network"), first=first)) == 1
    assert pair(bare("b", "2006-05-25", 13700, "Another"), first=first) == []
