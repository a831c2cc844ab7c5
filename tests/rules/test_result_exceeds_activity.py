"""Claims against the kind and the state of what backs them: place by place, through parts, on the as-of date."""

import pytest

from tests.reading import told

RULE = "result-exceeds-activity"
RECORDS = """\
countries: {JP: {region: asia}, CO: {region: americas}}
---
regions:
  asia: {name: {en: Asia}}
  europe: {name: {en: Europe}}
  americas: {name: {en: Americas}}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{activity: study, kind: research, title: {en: S}, dates: 2004-09, coverage: {countries: [JP]}}
---
{activity: study-of-asia, kind: research, title: {en: S}, dates: 2004-09, coverage: {regions: [asia]}}
---
{activity: calls, kind: contacts, title: {en: C}, dates: 2004-09, coverage: {regions: [europe]}}
---
{activity: calls-to-japan, kind: contacts, title: {en: C}, dates: 2004-09, coverage: {countries: [JP]}}
---
{activity: project, kind: project, title: {en: P}, dates: 2004-09, coverage: {countries: [CO]}}
---
{activity: part, kind: research, title: {en: P}, dates: 2004-09, coverage: {countries: [CO]}, part-of: project}
---
{activity: seminar, kind: seminar, title: {en: S}, dates: 2004-09, coverage: {countries: [CO]}}
---
{activity: nowhere, kind: contacts, title: {en: S}, dates: 2004-09}
---
{activity: plan, kind: seminar, title: {en: S}, announced: [{on: 2005-04-27, dates: 2005-05}]}
---
{activity: off, kind: seminar, title: {en: S}, dates: 2005-01, outcomes: [{on: 2005-01, turned: cancelled}]}
---
{activity: missed, kind: seminar, title: {en: S}, announced: [{on: 2004-08-01, dates: 2004-09}]}
---
{activity: undated, kind: seminar, title: {en: S}, dates: unknown}
---
"""


def claim(behind, more=""):
    text = f"result: r\nreport: 2004-2005\nclaim: {{en: Claim.}}\nbacked-by: [{behind}]\n{more}\n"
    return told(RULE, RECORDS + text)


@pytest.mark.parametrize(
    ("kind", "behind", "message"),
    [
        ("research", "calls", "research is claimed, but calls is of kind contacts"),
        ("research", "study, calls", "research is claimed, but for europe there is only contacts (calls)"),
        (
            "research",
            "study, calls, seminar",
            "research is claimed, but for CO, europe there is only contacts (calls), seminar (seminar)",
        ),
        ("project", "seminar", "project is claimed, but seminar is of kind seminar"),
    ],
)
def test_a_claim_of_another_kind_is_found_at_its_kind(kind, behind, message):
    assert claim(behind, f"kind: {kind}") == [("16.yaml:5:7", message)]


@pytest.mark.parametrize(
    ("kind", "behind"),
    [
        ("research", "study"),
        ("research", "study, calls-to-japan"),
        ("research", "study-of-asia, calls-to-japan"),
        ("research", "project"),
        ("research", "study, nowhere"),
        ("workshop", "seminar"),
        ("contacts", "seminar, study"),
        ("research", "no-such"),
        ("research", ""),
    ],
)
def test_what_is_of_the_kind_wherever_it_reaches_is_silent(kind, behind):
    assert claim(behind, f"kind: {kind}") == []


def test_a_claim_without_a_kind_claims_none():
    assert claim("calls") == []


@pytest.mark.parametrize(
    ("behind", "states"),
    [
        ("plan", "plan is planned"),
        ("plan, off", "plan is planned, off is cancelled"),
        ("missed", "missed is unknown"),
    ],
)
def test_what_was_never_done_backs_nothing(behind, states):
    message = f"something done is claimed, and on 2005-04-27 {states}"
    assert claim(behind) == [("16.yaml:4:1", message)]


def test_one_that_was_done_is_enough_and_a_missing_date_is_told_by_another_rule():
    assert claim("plan, seminar") == []
    assert claim("undated") == []
