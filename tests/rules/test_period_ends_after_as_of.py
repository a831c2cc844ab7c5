"""Period and as-of date: the period may end on the as-of date, and not after it."""

import pytest

from tests.reading import told

RULE = "period-ends-after-as-of"


def report(period: str, as_of: str) -> str:
    return f"report: r\nperiod: {period}\nas-of: {as_of}\n"


@pytest.mark.parametrize(
    ("period", "as_of", "last"),
    [
        ("2004-07/2005-04", "2005-04-27", "2005-04-30"),
        ("2004-07/2005-04", "2005-04-29", "2005-04-30"),
        ("2004", "2004-12-30", "2004-12-31"),
        ("2003-07/2004-02", "2004-02-28", "2004-02-29"),
        ("2004-24", "2005-02-01", "2005-02-28"),
    ],
)
def test_a_period_that_goes_on_is_found_at_the_as_of_date(period, as_of, last):
    message = f"the period {period} ends on {last}, after the as-of date {as_of}"
    assert told(RULE, report(period, as_of)) == [("1.yaml:3:8", message)]


@pytest.mark.parametrize("as_of", ["2005-04-30", "2005-05-03", "2006-01-01"])
def test_a_period_that_is_over_on_the_day_is_silent(as_of):
    assert told(RULE, report("2004-07/2005-04", as_of)) == []
