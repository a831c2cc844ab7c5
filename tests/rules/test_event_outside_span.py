"""Sub-events: each lies inside its activity, as far as its date is exact."""

import pytest

from tests.reading import found, told

RULE = "event-outside-span"


def series(dates: str, event: str) -> str:
    return f"""activity: seminars
kind: training
title: {{en: Seminars}}
dates: {dates}
events: [{{title: {{en: Workshop}}, dates: {event}}}]
"""


@pytest.mark.parametrize(
    "event", ["2006-08-01/2006-08-02", "2006-08-11/2006-08-12", "2006-07", "2006-23", '"[2006-08-01,2006-08-12]"']
)
def test_an_event_that_cannot_lie_inside_is_found_at_its_dates(event):
    dates = event.strip('"')
    message = f"'Workshop' on {dates} lies outside its activity's dates, 2006-08-03/2006-08-11"
    assert told(RULE, series("2006-08-03/2006-08-11", event)) == [("1.yaml:5:41", message)]


@pytest.mark.parametrize(
    "event",
    ["2006-08-03", "2006-08-11", "2006-08", "2006-22", "2006", "unknown", "/2006-08-05", '"[2006-08-01,2006-08-04]"'],
)
def test_an_event_that_can_lie_inside_is_silent(event):
    assert told(RULE, series("2006-08-03/2006-08-11", event)) == []


@pytest.mark.parametrize("dates", ["2006-08", "2006-22", "2006-07-31/..", "unknown", '"[2006-08-01,2006-09-01]"'])
def test_an_activity_with_vague_dates_holds_what_it_can_touch(dates):
    assert told(RULE, series(dates, "2006-08-01/2006-08-02")) == []


def test_an_activity_without_dates_is_silent():
    assert told(RULE, series("2006", "2006-08-01").replace("dates: 2006\n", "")) == []


def test_the_hint_names_the_weekday_where_the_event_has_days():
    hints = [
        [each.hint for each in found(series("2006-08-03/2006-08-11", event)) if each.rule == RULE]
        for event in ("2006-08-01/2006-08-02", "2006-07")
    ]
    assert hints == [["2006-08-01 was a Tuesday; compare that with the sources"], ["compare both with the sources"]]
