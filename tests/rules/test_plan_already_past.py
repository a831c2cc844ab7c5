"""Plans that are past: measured on the as-of date, which itself is not past yet."""

import pytest

from tests.reading import told

RULE = "plan-already-past"


def announced(dates: str, report: str = "2004-2005") -> str:
    return f"""{{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}}
---
{{report: 2005-2006, period: 2005-05/2006-02, as-of: 2006-02-24}}
---
activity: a
kind: seminar
title: {{en: Seminar}}
announced: [{{on: 2005-04-27, dates: {dates}, in: {report}}}]
"""


@pytest.mark.parametrize("dates", ["2005-04-14/2005-04-15", "2005-04-26", "2005-03", "2004-24", "2004?"])
def test_a_plan_that_is_over_is_found_where_it_was_announced(dates):
    message = f"announced for {dates} in a report that speaks as of 2005-04-27"
    assert told(RULE, announced(dates)) == [("3.yaml:4:37", message)]


@pytest.mark.parametrize(
    "dates", ["2005-04-27", "2005-04-26/2005-04-27", "2005-04-28/2005-04-29", "2005-04", "2005-21", "unknown"]
)
def test_a_plan_that_may_still_come_is_silent_and_so_is_one_on_the_day(dates):
    assert told(RULE, announced(dates)) == []


def test_each_announcement_is_measured_by_its_own_report():
    message = "announced for 2005-05 in a report that speaks as of 2006-02-24"
    assert told(RULE, announced("2005-05", "2005-2006")) == [("3.yaml:4:37", message)]


def test_an_announcement_outside_any_report_is_silent():
    assert told(RULE, announced("2003-05").replace(", in: 2004-2005", "")) == []
