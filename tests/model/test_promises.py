"""The promise ledger: what became of each announcement, as known on a day."""

from datetime import date

import pytest

from ciminfo.model.promises import Became, Promise, announced_by, follow_up, promises
from tests.reading import corpus

ACTIVITY = """activity: seminar
kind: seminar
title: {en: Seminar}
announced:
  - {on: 2005-04-27, dates: 2005-06, in: 2004-2005}
"""


def promise(record: str, as_of: str = "2006-04-30", more: str = "") -> Promise:
    (found,) = promises(corpus(f"{ACTIVITY}{record}\n{more}"), "2004-2005", date.fromisoformat(as_of))
    return found


def became(record: str, as_of: str = "2006-04-30", more: str = "") -> tuple[str, str]:
    found = promise(record, as_of, more)
    return found.became.value, str(found.dates or "")


@pytest.mark.parametrize(
    ("record", "as_of", "expected"),
    [
        ("dates: 2005-06-14/2005-06-15", "2006-04-30", ("held", "2005-06-14/2005-06-15")),
        ("dates: 2005-05-14", "2006-04-30", ("held", "2005-05-14")),
        ("dates: 2005-06-30", "2005-06-30", ("held", "2005-06-30")),
        ("outcomes: [{on: 2005-07-01, turned: held}]", "2005-07-01", ("held", "")),
        ("outcomes: [{on: 2005-07-01, turned: held}]", "2005-06-30", ("planned", "2005-06")),
        ("dates: 2005-07-13/2005-07-15", "2006-04-30", ("held-later", "2005-07-13/2005-07-15")),
        ("dates: 2005-07-13/2005-07-15", "2005-07-14", ("continuing", "2005-07-13/2005-07-15")),
        ("dates: 2005-06-14/2005-09", "2005-06-14", ("continuing", "2005-06-14/2005-09")),
        ("dates: 2005-06-14/..", "2006-04-30", ("continuing", "2005-06-14/..")),
        ("outcomes: [{on: 2005-06-10, turned: cancelled}]", "2006-04-30", ("cancelled", "")),
        ("outcomes: [{on: 2005-06-10, turned: cancelled}]", "2005-06-09", ("planned", "2005-06")),
        ("outcomes: [{on: 2005-06-10, turned: merged, into: forum}]", "2006-04-30", ("merged", "")),
        ("outcomes: [{on: 2005-06-10, turned: postponed, to: 2006-09}]", "2006-04-30", ("postponed", "2006-09")),
        ("outcomes: [{on: 2005-06-10, turned: postponed}]", "2006-04-30", ("postponed", "")),
        ("", "2005-06-30", ("planned", "2005-06")),
        ("", "2005-07-01", ("unknown", "")),
        ("dates: unknown", "2006-04-30", ("unknown", "")),
    ],
)
def test_an_announcement_became_what_was_known_on_the_day(record, as_of, expected):
    assert became(record, as_of) == expected


def test_a_date_that_only_came_to_pass_later_is_not_told_before():
    held = "dates: 2005-07-13/2005-07-15"
    assert became(held, "2005-06-20") == ("planned", "2005-06")
    assert became(held, "2005-07-05") == ("unknown", "")


def test_what_was_postponed_and_then_held_was_held_later():
    turned = "outcomes: [{on: 2005-06-10, turned: postponed, to: 2005-09, why: {en: Protest.}}]\ndates: 2005-09-01"
    found = promise(turned)
    assert (found.became, str(found.dates)) == (Became.HELD_LATER, "2005-09-01")
    assert found.outcome.why.original == "Protest."
    assert became(turned, "2005-08-31") == ("postponed", "2005-09")


CANDIDATES = """may-be: [forum, gone]
---
{activity: forum, kind: seminar, title: {en: Forum}, dates: 2005-09}
"""


def test_what_may_be_another_activity_is_ambiguous_and_names_those_there_are():
    found = promise(CANDIDATES)
    assert (found.became, found.dates) == (Became.AMBIGUOUS, None)
    assert [each.id for each in found.candidates] == ["forum"]


def test_what_is_still_planned_or_was_held_is_not_ambiguous():
    assert became(CANDIDATES, "2005-06-30")[0] == "planned"
    assert became(f"dates: 2005-06-14\n{CANDIDATES}")[0] == "held"


def test_without_a_day_all_that_is_known_counts():
    (found,) = promises(corpus(f"{ACTIVITY}dates: 2005-07-13\n"), "2004-2005")
    assert found.became is Became.HELD_LATER


def test_an_announcement_without_a_date_is_planned_on_its_day_and_never_late():
    undated = ACTIVITY.replace("dates: 2005-06", "dates: unknown")
    became_ = [promises(corpus(undated), "2004-2005", date(2005, 4, day))[0].became for day in (27, 28)]
    (held,) = promises(corpus(f"{undated}dates: 2005-07-13\n"), "2004-2005")
    assert (became_, held.became) == ([Became.PLANNED, Became.UNKNOWN], Became.HELD)


@pytest.mark.parametrize(
    ("on", "report"),
    [("2004-06-30", "2003-2004"), ("2004-07-01", "2004-2005"), ("2005-06-30", "2004-2005"), ("2007-01-01", "")],
)
def test_an_announcement_that_names_no_report_is_one_of_the_report_that_speaks_of_its_day(on, report):
    known = corpus(
        REPORTS % "none" + (SEMINAR % ("a", "unknown", "x")).replace(", in: x", "").replace("2005-04-27", on)
    )
    assert announced_by(known, known.activities["a"].announced[0]) == report


TWICE = """activity: seminar
kind: seminar
title: {en: Seminar}
announced:
  - {on: 2005-04-27, dates: 2005-06, in: 2004-2005}
  - {on: 2006-04-30, dates: 2006-09, in: 2005-2006}
"""


def test_an_activity_announced_twice_is_a_promise_of_each_report():
    known = corpus(f"{TWICE}dates: 2006-09-12\n")
    (first,), (second,) = (promises(known, report) for report in ("2004-2005", "2005-2006"))
    assert (first.index, first.became) == (0, Became.HELD_LATER)
    assert (second.index, second.became) == (1, Became.HELD)


def test_what_was_announced_anew_is_open_for_the_first_report_until_it_passes():
    known = corpus(TWICE)
    (before,) = promises(known, "2004-2005", date(2006, 4, 1))
    assert before.became is Became.UNKNOWN
    (after,) = promises(known, "2005-2006", date(2006, 4, 30))
    assert (after.became, str(after.dates)) == (Became.PLANNED, "2006-09")


SEMINAR = "{activity: %s, kind: seminar, title: {en: S}, announced: [{on: 2005-04-27, dates: %s, in: %s}]}\n"
ORDER = "---\n".join(
    SEMINAR % each
    for each in [
        ("e", "unknown", "2004-2005"),
        ("d", "2005", "2004-2005"),
        ("c", "2005-22", "2004-2005"),
        ("b", "2005-05", "2004-2005"),
        ("a", "2005-05", "2004-2005"),
        ("f", "2005-04-28", "2004-2005"),
        ("g", "2005-05", "2005-2006"),
    ]
)


def test_promises_stand_in_the_order_of_the_dates_announced():
    assert [each.activity.id for each in promises(corpus(ORDER), "2004-2005")] == ["f", "a", "b", "c", "d", "e"]
    assert promises(corpus(ORDER), "2003-2004") == ()


REPORTS = """{report: 2003-2004, period: 2003-07/2004-06, as-of: 2004-06-30, previous: %s}
---
{report: 2004-2005, period: 2004-07/2005-06, as-of: 2005-06-30, previous: 2003-2004}
---
{report: 2005-2006, period: 2005-07/2006-06, as-of: 2006-06-30, previous: 2004-2005}
---
"""
OLD = SEMINAR % ("old", "2004-09", "2003-2004")


def followed(activities: str, report: str = "2005-2006", before: str = "none") -> list[tuple[str, str]]:
    known = corpus(REPORTS % before + activities)
    return [(each.activity.id, each.became.value) for each in follow_up(known, known.reports[report])]


def test_a_report_answers_all_that_the_one_before_it_announced():
    new = (SEMINAR % ("new", "2005-09", "2004-2005")).replace("}]}", "}], dates: 2005-09-03}")
    assert followed(new) == [("new", "held")]
    assert followed(new, "2004-2005") == []
    assert followed(OLD, "2003-2004") == []


@pytest.mark.parametrize(
    ("fate", "answered"),
    [
        ("dates: 2004-09-03", []),
        ("dates: 2005-05-03", []),
        ("dates: 2005-08-03", [("old", "held-later")]),
        ("outcomes: [{on: 2005-01-01, turned: cancelled}]", []),
        ("outcomes: [{on: 2005-01-01, turned: postponed}]", [("old", "postponed")]),
        ("note: Nothing is known.", [("old", "unknown")]),
    ],
)
def test_of_what_older_reports_announced_only_what_was_not_yet_closed_is_answered_again(fate, answered):
    told = OLD.replace("on: 2005-04-27", "on: 2004-06-30").replace("}]}", f"}}], {fate}}}")
    assert followed(told) == answered


def test_reports_that_follow_each_other_in_a_circle_are_each_answered_once():
    assert [id_ for id_, _ in followed(OLD, before="2005-2006")] == ["old"]


def test_only_what_is_unknown_or_ambiguous_is_not_settled():
    assert {each for each in Became if not each.is_settled} == {Became.UNKNOWN, Became.AMBIGUOUS}
