"""Activities that no result rests on: one notice a report, of what was certainly held in its time, by ourselves."""

import pytest

from tests.reading import told

RULE = "activity-without-result"
REPORT = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
reporter: cim
outline:
  - section: activities-by-country
  - section: measurable-results
---
organisations: {cim: {name: {en: C}, kind: organ}, iin: {name: {en: I}, kind: organ}}
---
{activity: claimed, kind: seminar, title: {en: A}, dates: 2005-01}
---
"""
RESULT = "{result: r, report: 2004-2005, claim: {en: Claim.}, qualitative: yes, backed-by: [claimed]}\n"


def activity(id_, fields):
    return f"activity: {id_}\nkind: seminar\ntitle: {{en: S}}\n{fields}\n---\n"


def test_what_was_held_and_backs_nothing_is_found_at_the_section_of_the_results():
    left = activity("left", "dates: 2004-11-11/2004-11-12")
    assert told(RULE, REPORT + left + RESULT) == [("1.yaml:7:5", "no result of 2004-2005 rests on left")]


def test_it_is_found_at_the_period_where_the_outline_has_no_such_section():
    left = activity("left", "dates: 2004-11-11/2004-11-12")
    bare = REPORT.replace("outline:\n  - section: activities-by-country\n  - section: measurable-results\n", "")
    assert told(RULE, bare + left + RESULT) == [("1.yaml:2:9", "no result of 2004-2005 rests on left")]


def test_five_are_named_and_the_rest_counted():
    left = "".join(activity(f"left-{number}", "dates: 2004-11") for number in range(1, 8))
    message = "no result of 2004-2005 rests on left-1, left-2, left-3, left-4, left-5 and 2 more"
    assert told(RULE, REPORT + left + RESULT) == [("1.yaml:7:5", message)]


def test_where_a_report_has_no_results_nothing_is_missing_from_them():
    assert told(RULE, REPORT + activity("left", "dates: 2004-11")) == []


@pytest.mark.parametrize(
    "fields",
    [
        "dates: 2004-05\nreported-in: [2004-2005]",
        "dates: 2004-22",
        "dates: unknown\nreported-in: [2004-2005]",
        "dates: 2005-04/2005-06",
        "dates: 2004-11\nreported-in: [2005-2006]",
        "dates: 2004-11\nreported-by: iin",
        "dates: 2005-01\noutcomes: [{on: 2005-01, turned: cancelled}]\nreported-in: [2004-2005]",
        "announced: [{on: 2005-04-01, dates: 2005-05}]",
        "dates: 2004-11\npart-of: claimed",
    ],
)
def test_what_is_not_certainly_our_own_and_held_in_time_is_left_out(fields):
    assert told(RULE, REPORT + activity("left", fields) + RESULT) == []


def test_what_an_organ_reported_is_its_own_and_what_the_reporter_did_is_ours():
    whole = REPORT.replace(
        "  - section: measurable-results\n", "  - section: measurable-results\n  - section: other-organs\n"
    )
    assert told(RULE, whole + activity("left", "dates: 2004-11\nreported-by: iin") + RESULT) == []
    assert len(told(RULE, whole + activity("left", "dates: 2004-11\nreported-by: cim") + RESULT)) == 1


def test_a_project_stands_behind_a_result_with_one_of_its_parts():
    whole = REPORT.replace("dates: 2005-01}", "dates: 2005-01, part-of: project}")
    project = activity("project", "dates: 2004-09/2005-02")
    assert told(RULE, whole + project + RESULT) == []
