"""Durations: days from first to last, both counted."""

import pytest

from tests.reading import told

RULE = "duration-mismatch"


def activity(dates: str, days: int, more: str = "") -> str:
    return f"""activity: a
kind: training
title: {{en: Training}}
dates: {dates}
duration-days: {days}
{more}"""


@pytest.mark.parametrize(
    ("dates", "days", "message"),
    [
        ("2006-11-27/2006-11-29", 2, "2 days are stated, but 2006-11-27/2006-11-29 is 3 days"),
        ("2006-11-28", 2, "2 days are stated, but 2006-11-28 is 1 day"),
        ("2004-12-31/2005-01-01", 1, "1 day is stated, but 2004-12-31/2005-01-01 is 2 days"),
        ("2006-11-28~/2006-11-29", 3, "3 days are stated, but 2006-11-28~/2006-11-29 is 2 days"),
    ],
)
def test_another_number_of_days_is_found_where_it_is_stated(dates, days, message):
    assert told(RULE, activity(dates, days)) == [("1.yaml:5:16", message)]


@pytest.mark.parametrize(
    "dates", ["2006-11", "2006-11-27/..", "unknown", '"[2006-09-11,2006-11-09]"', "2006-11-27/2006-12"]
)
def test_dates_that_do_not_name_both_days_are_silent(dates):
    assert told(RULE, activity(dates, 2)) == []


def test_the_right_number_is_silent_over_a_leap_day():
    assert told(RULE, activity("2004-02-28/2004-03-01", 3)) == []


def test_events_say_what_each_day_was_for():
    events = "events: [{title: {en: Seminar}, dates: 2006-06-29/2006-06-30}]"
    assert told(RULE, activity("2006-06-28/2006-06-30", 2, events)) == []


def test_a_range_that_runs_backwards_is_told_by_another_rule_only():
    assert told(RULE, activity("2006-11-29/2006-11-27", 2)) == []
