"""Promises of the report before: each has its follow-up."""

import pytest

from tests.reading import found, told

RULE = "promise-unanswered"
REPORTS = """{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}
---
"""
ACTIVITY = """activity: a
kind: seminar
title: {en: Seminar}
announced:
  - {on: 2005-01-01, dates: 2005-04, in: elsewhere}
  - {on: 2005-04-27, dates: 2005-22, in: 2004-2005}
"""
PLACE = "3.yaml:6:5"


def promise(more: str = "", reports: str = REPORTS) -> list[tuple[str, str]]:
    return told(RULE, f"{reports}{ACTIVITY}{more}\n")


def test_one_of_which_nothing_is_known_is_found_at_its_announcement():
    message = "nothing is known on 2006-04-30 of a, announced by 2004-2005 for 2005-22"
    assert promise() == [(PLACE, message)]


CANDIDATES = """may-be: [b, c]
---
{activity: b, kind: seminar, title: {en: B}, dates: 2005-08}
---
{activity: c, kind: seminar, title: {en: C}, dates: 2005-09}
"""


def test_one_that_may_be_several_names_them():
    assert promise(CANDIDATES) == [(PLACE, "a, announced by 2004-2005 for 2005-22, may be b or c")]


@pytest.mark.parametrize(
    "more",
    [
        "dates: 2005-08-25",
        "dates: 2006-04-30/2006-05-02",
        "outcomes: [{on: 2005-08, turned: cancelled}]",
        "outcomes: [{on: 2005-08, turned: postponed}]",
        "outcomes: [{on: 2005-08, turned: merged, into: b}]",
        "outcomes: [{on: 2005-08, turned: held}]",
    ],
)
def test_one_that_is_settled_is_silent(more):
    assert promise(more) == []


def test_what_is_known_only_after_the_day_of_the_report_does_not_settle_it():
    assert len(promise("dates: 2006-05-01")) == 1


def test_one_that_is_still_ahead_is_silent():
    early = REPORTS.replace("as-of: 2006-04-30", "as-of: 2005-08-31")
    assert promise(reports=early) == []


def test_a_report_that_follows_none_answers_for_nothing():
    assert promise(reports=REPORTS.replace(", previous: 2004-2005", "")) == []


def test_one_that_was_accepted_for_the_report_is_not_open():
    accepted = f"accept: [{{rule: {RULE}, in: 2005-2006, why: Searched in vain.}}]"
    assert promise(accepted) == []
    (kept,) = [each for each in found(f"{REPORTS}{ACTIVITY}{accepted}\n") if each.rule == RULE]
    assert (kept.report, kept.accepted) == ("2005-2006", "Searched in vain.")
