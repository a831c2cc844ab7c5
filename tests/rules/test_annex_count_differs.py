"""Annex count: the letter's number against what is built with it."""

from tests.reading import told

RULE = "annex-count-differs"


def letter(fields: str) -> str:
    return f"""report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
letter: {{{fields}}}
"""


def test_another_number_is_found_where_it_stands():
    message = "the letter states 3 annexes; built with it: 2 (annual report, mandate ledger)"
    assert told(RULE, letter("number: 05-001/05, annexes: 3")) == [("1.yaml:4:38", message)]


def test_no_annex_at_all_is_another_number():
    message = "the letter states 0 annexes; built with it: 2 (annual report, mandate ledger)"
    assert told(RULE, letter("annexes: 0")) == [("1.yaml:4:19", message)]


def test_the_right_number_and_none_are_silent():
    assert told(RULE, letter("annexes: 2")) == []
    assert told(RULE, letter("date: 2005-05-02")) == []


def test_a_report_without_a_letter_is_silent():
    assert told(RULE, "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}") == []
