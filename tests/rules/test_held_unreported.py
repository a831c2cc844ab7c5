"""What was held and stands in no report."""

import pytest

from tests.reading import told

RULE = "held-unreported"
REPORTS = """{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
---
{report: 2005-2006, period: 2005-06/2006-04, as-of: 2006-04-30}
---
"""


def activity(fields: str) -> list[tuple[str, str]]:
    return told(RULE, f"{REPORTS}activity: a\nkind: training\ntitle: {{en: Training}}\n{fields}\n")


@pytest.mark.parametrize("dates", ["2005-05-14", "2005-05", "2005-05-14/2005-05-20", '"[2005-05-03,2005-05-14]"'])
def test_what_was_held_between_two_reports_is_found_at_its_dates(dates):
    message = f"activity a was held on {dates.strip(chr(34))} and no report tells of it"
    assert activity(f"dates: {dates}") == [("3.yaml:4:8", message)]


def test_that_it_was_announced_in_a_report_is_not_enough():
    plan = "announced: [{on: 2005-04-01, dates: 2005-05, in: 2004-2005}]"
    assert len(activity(f"dates: 2005-05-14\n{plan}")) == 1


@pytest.mark.parametrize(
    "fields",
    [
        "dates: 2005-04-14",
        "dates: 2005-06-14",
        "dates: 2005-05-14\nreported-in: [2005-2006]",
        "dates: 2005-05-14/2005-06-02",
        "dates: 2004-05-14",
        "dates: 2006-05-01",
        "dates: 2006-04/2006-05",
        "dates: unknown",
        "note: Nothing is known.",
    ],
)
def test_what_a_report_tells_and_what_lies_before_or_after_them_all_is_silent(fields):
    assert activity(fields) == []


def test_what_was_cancelled_was_not_held():
    assert activity("dates: 2005-05-14\noutcomes: [{on: 2005-05-10, turned: cancelled}]") == []


def test_where_there_is_no_report_nothing_is_forgotten():
    assert told(RULE, "{activity: a, kind: training, title: {en: T}, dates: 2005-05-14}\n") == []
