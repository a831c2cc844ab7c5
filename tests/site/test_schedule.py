"""When an event is, in the words of schema.org, and what becomes of dates that those cannot say."""

import pytest

from ciminfo.model.interval import Interval
from ciminfo.site.schedule import ends, schedule
from tests.site.seen import our_own, seen

ON = "{on: 2026-01-01, dates: 2026-10-01/2026-10-02}"


def said(fields: str, day: str = "2026-06-30") -> dict[str, object]:
    corpus = seen(f"{{activity: a, kind: seminar, title: {{en: A}}, {fields}}}", day)
    found = schedule(corpus.activities["a"], corpus.today)
    return {name: str(value).removeprefix("https://schema.org/") for name, value in found.items()}


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("2026-10-01", ("2026-10-01", "2026-10-01")),
        ("2026-10-01/2026-10-03", ("2026-10-01", "2026-10-03")),
        ("2026-10", ("2026-10", "2026-10")),
        ("2026", ("2026", "2026")),
        ("2026-XX", ("2026", "2026")),
        ("2026-10-01/..", ("2026-10-01", "")),
        ("2025-12~/2026-04", ("", "2026-04")),
        *(
            (fuzzy, ("", ""))
            for fuzzy in ("2026-22", "2026-33", "2026-10-01?", "202X", "[2026-10-01,2026-10-08]", "unknown")
        ),
    ],
)  # fmt: skip
def test_a_date_keeps_its_precision_or_is_left_out(dates, expected):
    assert ends(Interval.parse(dates)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("dates: 2026-03-01/2026-03-02", "EventScheduled 2026-03-01 2026-03-02"),
        ("dates: 2026-10", "EventScheduled 2026-10 2026-10"),
        ("dates: 2026-21", "EventScheduled"),
        (f"announced: [{ON}]", "EventScheduled 2026-10-01 2026-10-02"),
        (f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: cancelled}}]", "EventCancelled 2026-10-01 2026-10-02"),
    ],
)
def test_what_was_held_and_what_is_planned_is_scheduled(fields, expected):
    assert " ".join(map(str, said(fields).values())) == expected


def test_what_began_at_another_time_than_announced_is_rescheduled():
    held = "announced: [{on: 2026-01-01, dates: 2026-03}], dates: 2026-05-04"
    assert said(held) == {
        "eventStatus": "EventRescheduled",
        "startDate": "2026-05-04",
        "endDate": "2026-05-04",
        "previousStartDate": "['2026-03']",
    }


def test_each_former_beginning_is_told_once_in_the_order_of_the_announcements():
    announced = ", ".join(f"{{on: 2026-0{month}-01, dates: {dates}}}" for month, dates in
                          enumerate(("2026-05", "2026-04-01", "2026-05", "2026-24"), 1))  # fmt: skip
    found = said(f"announced: [{announced}], dates: 2026-10-01")
    assert (found["eventStatus"], found["previousStartDate"]) == ("EventRescheduled", "['2026-05', '2026-04-01']")


@pytest.mark.parametrize("announced", ["2026-03", "2026", "2026-03-04/2026-03-09", "2026-21", "unknown"])
def test_what_was_announced_less_exactly_is_not_rescheduled(announced):
    assert said(f"announced: [{{on: 2026-01-01, dates: {announced}}}], dates: 2026-03-04") == {
        "eventStatus": "EventScheduled", "startDate": "2026-03-04", "endDate": "2026-03-04",
    }  # fmt: skip


def test_former_dates_that_iso_8601_cannot_say_leave_the_word_alone():
    found = said("announced: [{on: 2025-01-01, dates: 2025-21}], dates: 2026-03-04")
    assert "previousStartDate" not in found
    assert found["eventStatus"] == "EventRescheduled"


def test_a_postponed_event_has_no_date_until_it_has_a_new_one():
    postponed = f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: postponed%s}}]"
    assert said(postponed % "") == {"eventStatus": "EventPostponed", "previousStartDate": "['2026-10-01']"}
    assert said(postponed % ", to: 2026-12-24") == {
        "eventStatus": "EventRescheduled",
        "startDate": "2026-12-24",
        "endDate": "2026-12-24",
        "previousStartDate": "['2026-10-01']",
    }


@pytest.mark.parametrize(
    "fields",
    [
        "dates: unknown",
        "announced: [{on: 2026-01-01, dates: 2026-03}]",
        f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: merged}}]",
    ],
)
def test_of_what_nobody_knows_whether_it_was_or_is_nothing_is_said(fields):
    assert said(fields) == {}


def test_a_plan_that_was_held_on_a_day_nobody_recorded_has_no_dates():
    held = "announced: [{on: 2026-01-01, dates: 2026-03}], outcomes: [{on: 2026-06, turned: held}]"
    found = said(held)
    assert "startDate" not in found


def test_the_seminar_of_la_paz_was_put_off_from_may_to_july():
    found = schedule(our_own().activities["la-paz-second-training"], our_own().today)
    assert found["eventStatus"] == "https://schema.org/EventRescheduled"
    assert (found["startDate"], found["endDate"]) == ("2005-07-13", "2005-07-15")
    assert found["previousStartDate"] == ["2005-05"]
