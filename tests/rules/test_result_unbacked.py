"""Unbacked results: a claim with no activity at all."""

from tests.reading import told

RULE = "result-unbacked"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def claim(more: str, report: str = "2004-2005") -> str:
    return f"{REPORT}result: r\nreport: {report}\nclaim: {{en: A seminar was held.}}\n{more}\n"


def test_a_claim_that_names_nothing_is_found_where_it_opens():
    assert told(RULE, claim("")) == [("2.yaml:1:1", "nothing backs the result r")]


def test_an_empty_list_is_nothing_and_stands_where_it_is_written():
    assert told(RULE, claim("backed-by: []")) == [("2.yaml:4:1", "nothing backs the result r")]


def test_a_number_or_the_word_qualitative_is_no_backing():
    assert len(told(RULE, claim("qualitative: yes"))) == 1
    assert len(told(RULE, claim("counts: [{value: 1, unit: activities}]"))) == 1


def test_one_activity_is_enough_and_a_missing_one_is_told_by_another_rule_only():
    assert told(RULE, claim("backed-by: [no-such]")) == []


def test_a_claim_of_a_report_that_is_not_there_is_told_by_another_rule_only():
    assert told(RULE, claim("", "2003-2004")) == []
