"""Idle acknowledgements: those that cover nothing, misname a rule, or would accept an error."""

import pytest

from tests.reading import found, told

RULE = "acknowledgement-idle"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def accepting(accepted: str, dates: str = "2004-05-27") -> str:
    return f"""{REPORT}activity: a
kind: meeting
title: {{en: Meeting}}
reported-in: [2004-2005]
dates: {dates}
accept: [{{{accepted}, why: told on purpose}}]
"""


@pytest.mark.parametrize(
    ("accepted", "message"),
    [
        ("rule: city-missing", "nothing is found here any more by city-missing"),
        ("rule: CIM306", "nothing is found here any more by CIM306"),
        ("rule: activity-outside-period, field: venue", "nothing is found here any more by activity-outside-period"),
        ("rule: activity-outside-perod", "there is no rule 'activity-outside-perod'"),
        ("rule: end-before-start", "end-before-start is an error, which nothing can accept"),
        ("rule: date-malformed", "date-malformed is an error, which nothing can accept"),
    ],
)
def test_an_acknowledgement_that_covers_nothing_is_found_at_its_rule(accepted, message):
    assert told(RULE, accepting(accepted)) == [("2.yaml:6:17", message)]


def test_a_misnamed_rule_is_offered_the_nearest():
    diagnostics = found(accepting("rule: activity-outside-perod"))
    assert [each.hint for each in diagnostics if each.rule == RULE] == ["did you mean 'activity-outside-period'?"]


def test_a_mended_record_leaves_it_idle():
    message = "nothing is found here any more by activity-outside-period"
    assert told(RULE, accepting("rule: activity-outside-period", "2005-04-14")) == [("2.yaml:6:17", message)]


@pytest.mark.parametrize("more", ["", ", field: dates", ", in: 2004-2005", ", in: 2004-2005, field: dates"])
def test_one_that_covers_a_finding_is_silent(more):
    assert told(RULE, accepting(f"rule: activity-outside-period{more}")) == []


def test_one_for_a_report_that_is_not_looked_at_is_silent():
    assert told(RULE, accepting("rule: activity-outside-period, in: 1999")) == []


def test_each_of_several_is_asked_for_itself():
    two = "rule: activity-outside-period, why: once}, {rule: city-missing"
    assert [message for _, message in told(RULE, accepting(two))] == ["nothing is found here any more by city-missing"]
