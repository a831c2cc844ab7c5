"""Whether a report tells of an activity: every reason, in the words that `why` shows."""

import pytest

from tests.reading import dossier

REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
KIND = "kind: seminar, title: {en: Seminar}"


def placed(activity: str, more: str = "") -> tuple[bool, str, str]:
    seen = dossier(f"{REPORT}{{activity: seminar, {KIND}, {activity}}}\n{more}")
    placement = seen.placements["seminar"]
    return bool(placement.section), placement.rule, placement.reason.split("; ")[0]


@pytest.mark.parametrize(
    ("activity", "reason"),
    [
        ("dates: 2005-04-14/2005-04-15", "its dates 2005-04-14/2005-04-15 meet the period 2004-07/2005-04"),
        ("dates: 2004-06/2004-07", "its dates 2004-06/2004-07 meet the period 2004-07/2005-04"),
        ("dates: 2005-03/..", "its dates 2005-03/.. meet the period 2004-07/2005-04"),
        ("dates: 2005-08, reported-in: [2004-2005]", "its record names 2004-2005"),
        (
            "dates: 2005-08, announced: [{on: 2005-04-01, dates: 2005-07}]",
            "it was announced by 2005-04-27 for 2005-07",
        ),
        (
            "dates: 1999, placement: [{in: 2004-2005, section: background, why: It came first.}]",
            "its record places it in 2004-2005",
        ),
    ],
)
def test_the_report_tells_of_it_because(activity, reason):
    told, _, said = placed(activity)
    assert told
    assert said == reason


@pytest.mark.parametrize(
    ("activity", "rule", "reason"),
    [
        ("dates: 2004-05", "period", "its dates 2004-05 lie outside the period 2004-07/2005-04"),
        ("dates: 2005-08", "later", "it begins after 2005-04-27 and had not been announced by then"),
        (
            "dates: 2005-08, announced: [{on: 2005-04-28, dates: 2005-07}]",
            "later",
            "it begins after 2005-04-27 and had not been announced by then",
        ),
        ("dates: unknown", "undated", "its dates are not known and no report is named"),
        ("dates: 2005-01, reported-in: [2003-2004]", "named", "its record names only 2003-2004"),
        (
            "dates: 2005-01, outcomes: [{on: 2004-12-01, turned: cancelled}]",
            "cancelled",
            "it was cancelled by 2005-04-27",
        ),
    ],
)
def test_the_report_does_not_tell_of_it_because(activity, rule, reason):
    assert placed(activity) == (False, rule, reason)


def test_a_result_brings_in_the_activities_it_rests_on():
    result = "---\n{result: r, report: 2004-2005, claim: {en: Done}, backed-by: [seminar]}\n"
    assert placed("dates: 2003", result) == (True, "place", "a result of 2004-2005 rests on it")
    elsewhere = result.replace("report: 2004-2005", "report: 2003-2004")
    assert placed("dates: 2003", elsewhere) == (
        False,
        "period",
        "its dates 2003 lie outside the period 2004-07/2005-04",
    )


def test_a_result_counts_for_more_than_a_record_that_names_only_another_report():
    result = "---\n{result: r, report: 2004-2005, claim: {en: Done}, backed-by: [seminar]}\n"
    assert placed("dates: 2005-01, reported-in: [2003-2004]", result)[0]


@pytest.mark.parametrize("dates", ["2005-04", "2005-04/..", "[2004-09,2005-06]", "2005"])
def test_what_may_have_begun_by_then_is_told_and_said_to_be_unsettled(dates):
    said = f"its dates {dates} may lie in the period 2004-07/2005-04"
    assert placed(f"dates: '{dates}'") == (True, "place", said)


def test_what_may_lie_in_the_period_but_cannot_have_begun_is_left_out():
    assert placed("dates: 2005-04-28/2005-05-02")[:2] == (False, "later")
    assert placed("dates: '[2004-06-29,2005-05-01]'")[:2] == (False, "period")


def test_a_plan_whose_days_are_over_is_neither_ahead_nor_known_to_be_held():
    told, rule, reason = placed("announced: [{on: 2005-01-10, dates: 2005-03}]")
    assert (told, rule) == (False, "unsettled")
    assert reason.startswith("its dates 2005-03 meet the period")
