"""Uncited mandates: asked of what a report tells, whoever did it."""

import pytest

from tests.reading import found, told

RULE = "mandate-uncited"
BARE = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
REPORT = BARE.replace("}", ', answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]}')
MANDATE = "{mandate: m, symbol: AG/RES. 1948 (XXXIII-O/03), title: {en: M}}\n---\n"
ACTIVITY = "{activity: a, kind: visit, title: {en: T}, dates: 2005-04-14}"


@pytest.mark.parametrize("more", ["", "reported-by: iin", "mandates: []"])
def test_a_reported_activity_without_a_mandate_is_found(more):
    records = f"{REPORT}activity: a\nkind: training\ntitle: {{en: T}}\nvenue: {{city: Lima, country: PE}}\n{more}\n"
    places = told(RULE, f"{records}dates: 2005-04-14")
    at = "2.yaml:5:1" if "mandates" in more else "2.yaml:1:1"
    assert places == [(at, "training, Lima is reported and names no mandate")]


@pytest.mark.parametrize(
    ("before", "hint"),
    [
        (REPORT, 'add  mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]'),
        (MANDATE + BARE, 'add  mandates: [{cites: "AG/RES. 1948 (XXXIII-O/03)"}]'),
        (MANDATE + REPORT, 'add  mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]'),
    ],
)
def test_a_mandate_that_is_there_is_shown(before, hint):
    assert [each.hint for each in found(before + ACTIVITY) if each.rule == RULE] == [hint]


def test_where_no_mandate_is_recorded_at_all_none_is_asked_for():
    assert told(RULE, BARE + ACTIVITY) == []


def test_a_plan_needs_a_mandate_too():
    plan = "{activity: a, kind: seminar, title: {en: T}, announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]}"
    assert told(RULE, REPORT + plan) == [("2.yaml:1:2", "activity a is reported and names no mandate")]


def test_a_mandate_that_is_cited_in_any_form_is_enough():
    cited = (
        '{activity: a, kind: visit, title: {en: T}, dates: 2005-04-14, mandates: [{cites: "AG/RES 2019 (XXXIV O/04)"}]}'
    )
    assert told(RULE, REPORT + cited) == []


def test_what_no_report_tells_needs_none():
    assert told(RULE, REPORT + "{activity: a, kind: visit, title: {en: T}, dates: 1999}") == []
