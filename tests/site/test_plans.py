"""What is planned for days, and what is no plan or is planned for no day."""

import pytest

from ciminfo.site.plans import plans, revisions
from tests.site.seen import our_own, seen

ON = "{on: 2026-01-01, dates: 2026-10-01/2026-10-02}"


def found(fields: str, day: str = "2026-06-30") -> list[str]:
    corpus = seen(f"{{activity: a, kind: seminar, title: {{en: A}}, {fields}}}", day)
    return [f"{each.state} {each.first} {each.last}{' ?' * each.is_uncertain}" for each in plans(corpus)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (f"announced: [{ON}]", "planned 2026-10-01 2026-10-02"),
        ("dates: 2026-10-01", "planned 2026-10-01 2026-10-01"),
        ("announced: [{on: 2026-01-01, dates: 2026-10-01?}]", "planned 2026-10-01 2026-10-01 ?"),
        (f"announced: [{ON}], dates: 2026-11-03", "planned 2026-11-03 2026-11-03"),
        (f"announced: [{ON}, {{on: 2026-03-01, dates: 2026-12-24}}]", "planned 2026-12-24 2026-12-24"),
        (f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: cancelled}}]", "cancelled 2026-10-01 2026-10-02"),
        (f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: postponed}}]", "postponed 2026-10-01 2026-10-02"),
        (
            f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: postponed, to: 2026-12-24}}]",
            "planned 2026-12-24 2026-12-24",
        ),
        (
            f"announced: [{ON}], dates: 2026-12-24, outcomes: [{{on: 2026-02, turned: postponed}}]",
            "planned 2026-12-24 2026-12-24",
        ),
    ],
)
def test_a_plan_has_days_and_a_state(fields, expected):
    assert found(fields) == [expected]


@pytest.mark.parametrize("dates", ["2026-10", "2026", "2026-24", "2026-10-01~", "[2026-10-01,2026-10-08]",
                                   "2026-10-01/..", "unknown", "2026-09/2026-10-01"])  # fmt: skip
def test_what_is_planned_for_no_day_is_in_no_calendar(dates):
    assert found(f'announced: [{{on: 2026-01-01, dates: "{dates}"}}]') == []


@pytest.mark.parametrize(
    "fields",
    [
        "dates: 2026-01-01",
        "dates: 2026-06-29/2026-07-02",
        f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: postponed, to: 2027-05}}]",
        "announced: [{on: 2026-01-01, dates: 2026-03-01}], outcomes: [{on: 2026-02, turned: cancelled}]",
    ],
)
def test_what_is_over_under_way_or_put_off_to_no_day_is_no_plan(fields):
    assert found(fields) == []


def test_what_became_a_part_of_another_activity_is_none():
    other = "{activity: b, kind: seminar, title: {en: B}, dates: 2026-10-05}"
    merged = f"announced: [{ON}], outcomes: [{{on: 2026-02, turned: merged, into: b}}]}}\n---\n{other[:-1]}"
    assert found(merged) == ["planned 2026-10-05 2026-10-05"]


def test_plans_come_in_the_order_of_their_days():
    records = "\n---\n".join(
        f"{{activity: a{n}, kind: visit, title: {{en: A}}, dates: 2026-10-0{9 - n}}}" for n in (1, 2, 3)
    )
    assert [each.activity.id for each in plans(seen(records, "2026-06-30"))] == ["a3", "a2", "a1"]


def test_each_change_of_a_plan_is_counted():
    changed = f"announced: [{ON}, {{on: 2026-03-01, dates: 2026-11}}], outcomes: [{{on: 2026-05, turned: postponed}}]"
    corpus = seen(f"{{activity: a, kind: seminar, title: {{en: A}}, {changed}}}", "2026-06-30")
    activity = corpus.activities["a"]
    days = [activity.announced[0].on, activity.announced[1].on, corpus.today]
    assert [revisions(activity, day) for day in days] == [0, 1, 2]


def test_nothing_of_ours_is_planned_for_a_day():
    assert plans(our_own()) == ()
