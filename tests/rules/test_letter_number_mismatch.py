"""Letter numbers: month and year against the date, as far as both are known."""

import pytest

from tests.reading import told

RULE = "letter-number-mismatch"


def letter(number: str, dated: str) -> str:
    return f"""report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
letter: {{number: {number}, date: {dated}}}
"""


@pytest.mark.parametrize(
    ("number", "dated", "message"),
    [
        ("02-018/05", "2006-02-24", "number 02-018/05 is of the year /05, but the letter is dated 2006-02-24"),
        ("03-018/06", "2006-02-24", "number 03-018/06 is of month 03, but the letter is dated 2006-02-24"),
        ("03-018/06", "2006-02", "number 03-018/06 is of month 03, but the letter is dated 2006-02"),
        ("03-018/06", "2005", "number 03-018/06 is of the year /06, but the letter is dated 2005"),
    ],
)
def test_another_month_or_year_is_found_at_the_number(number, dated, message):
    assert told(RULE, letter(number, dated)) == [("1.yaml:4:18", message)]


@pytest.mark.parametrize(
    ("number", "dated"),
    [
        ("03-051/05", "2005-03-22"),
        ("03-051/05", "2005"),
        ("03-051/05", "2005-02/2005-03"),
        ("12-003/04", "2004-12-31/2005-01-01"),
        ("unknown", "2005-03-22"),
        ("03-051/05", "unknown"),
        ("SG/22", "2005-03-22"),
    ],
)
def test_what_agrees_is_open_or_follows_another_scheme_is_silent(number, dated):
    assert told(RULE, letter(number, dated)) == []


def test_a_letter_without_a_date_is_silent():
    assert told(RULE, letter("03-051/05", "2005-03-22").replace(", date: 2005-03-22", "")) == []


def test_the_letter_that_asked_for_a_contribution_is_compared_too():
    records = """
        {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
        ---
        contribution: c
        report: 2004-2005
        organ: iin
        asked: {letter: 04-051/05, on: 2005-03-22}
    """
    message = "number 04-051/05 is of month 04, but the letter is dated 2005-03-22"
    assert told(RULE, records) == [("2.yaml:4:17", message)]
    assert told(RULE, records.replace("04-051/05", "unknown")) == []
