"""Organisations before and after their time, and which one to write instead."""

import pytest

from tests.reading import found, told

RULE = "organisation-outside-its-time"
REGISTRY = """\
organisations:
  coordinator: {name: {en: Coordinator}, kind: office, dates: 2004-22/2006-01}
  section: {name: {en: Section}, kind: secretariat, dates: "[2005-09/..,2006-03/..]", succeeds: coordinator}
  oas: {name: {en: OAS}, kind: intergovernmental}
---
"""


def activity(dates: str, organisation: str) -> str:
    return f"""{REGISTRY}activity: a
kind: meeting
title: {{en: M}}
dates: {dates}
organisations: [{{organisation: {organisation}, role: organiser}}]
"""


def test_an_organisation_before_its_time_is_found_with_the_one_before_it():
    message = "the activity is of 2004-11-11, and section existed in [2005-09/..,2006-03/..]"
    assert told(RULE, activity("2004-11-11", "section")) == [("2.yaml:5:32", message)]
    hints = [each.hint for each in found(activity("2004-11-11", "section")) if each.rule == RULE]
    assert hints == ["write coordinator, whose work it took over"]


def test_an_organisation_after_its_time_is_found_with_the_one_after_it():
    said = [(each.message, each.hint) for each in found(activity("2007", "coordinator")) if each.rule == RULE]
    message = "the activity is of 2007, and coordinator existed in 2004-22/2006-01"
    assert said == [(message, "write section, which took over its work")]


def test_where_neither_existed_the_hint_names_nobody():
    hints = [each.hint for each in found(activity("1999", "section")) if each.rule == RULE]
    assert hints == ["name the one that existed then, or correct the dates in the registry"]


@pytest.mark.parametrize(
    ("dates", "organisation"),
    [
        ("2004", "coordinator"),
        ("2004-06-01", "coordinator"),
        ("2006-01-31", "coordinator"),
        ("2005-12", "section"),
        ("2003/2005", "coordinator"),
        ("unknown", "section"),
        ("1999", "oas"),
        ("1999", "gone"),
    ],
)
def test_what_may_lie_inside_or_has_no_dates_is_silent(dates, organisation):
    assert told(RULE, activity(dates, organisation)) == []


def test_whoever_reported_it_is_looked_at_and_a_plan_by_what_was_announced():
    record = activity("2004", "oas") + "reported-by: section\n"
    assert [place for place, _ in told(RULE, record)] == ["2.yaml:6:14"]
    plan = activity("2004", "section").replace("dates: 2004\n", "announced: [{on: 2004-01-01, dates: 2004-11}]\n")
    assert [place for place, _ in told(RULE, plan)] == ["2.yaml:5:32"]
