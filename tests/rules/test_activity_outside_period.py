"""Activity outside the period: what overlaps it, lies ahead, or has a reason, is silent."""

import pytest

from tests.reading import told

RULE = "activity-outside-period"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def reported(dates: str, more: str = "") -> str:
    return f"""{REPORT}activity: a
kind: meeting
title: {{en: Meeting}}
reported-in: [2004-2005]
dates: {dates}
{more}"""


def test_what_was_over_before_the_period_is_found_at_its_dates():
    message = "meeting, Rome (2004-05-27/2004-05-28) is reported for 2004-07/2005-04 but lies outside it"
    assert told(RULE, reported("2004-05-27/2004-05-28", "venue: {city: Rome, country: IT}")) == [
        ("2.yaml:5:8", message)
    ]


@pytest.mark.parametrize(
    "dates", ["2004-06-30", "2004-06?", "2004-21", '"[2003-06-01,2004-06-30]"', "2003", "../2004-05"]
)
def test_a_date_of_any_precision_is_found_where_no_day_of_it_lies_inside(dates):
    assert [place for place, _ in told(RULE, reported(dates))] == ["2.yaml:5:8"]


@pytest.mark.parametrize(
    "dates",
    [
        "2004-06-30/2004-07-01",
        "2004-22",
        "2004",
        "2003-12~/2005-04",
        "2004-06/..",
        '"[2004-06-30,2004-07-01]"',
        "2005-04-27",
    ],
)
def test_a_partial_overlap_is_silent(dates):
    assert told(RULE, reported(dates)) == []


def test_an_unknown_date_is_left_to_another_rule():
    assert told(RULE, reported("unknown")) == []


def test_a_plan_may_lie_after_the_period():
    assert told(RULE, reported("2005-08-25/2005-08-26")) == []
    assert told(RULE, reported("2005-08-25", "announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]")) == []


def test_a_reason_for_this_report_silences_and_one_for_another_does_not():
    other = "---\n{report: 2003-2004, period: 2003-07/2004-06, as-of: 2004-07-01}\n"
    dates = "2004-05-27"
    assert told(RULE, reported(dates, "out-of-period: {2004-2005: told as background}\n")) == []
    assert len(told(RULE, reported(dates, "out-of-period: {2003-2004: told as background}\n") + other)) == 1


def test_what_no_report_claims_is_not_asked_for_its_period():
    assert told(RULE, f"{REPORT}{{activity: a, kind: meeting, title: {{en: M}}, dates: 1999-05}}") == []
