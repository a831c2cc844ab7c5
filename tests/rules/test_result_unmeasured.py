"""Unmeasured results: a number, or the word that there is none."""

from tests.reading import told

RULE = "result-unmeasured"


def claim(more: str) -> str:
    return f"""{{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}}
---
result: r
report: 2004-2005
claim: {{en: Seminars were held.}}
{more}
"""


def test_a_claim_without_a_number_is_found_where_it_opens():
    assert told(RULE, claim("")) == [("2.yaml:1:1", "the result r has no number")]


def test_no_is_not_yes():
    assert told(RULE, claim("qualitative: no")) == [("2.yaml:1:1", "the result r has no number")]


def test_an_empty_list_of_numbers_is_found_where_it_is_written():
    assert told(RULE, claim("counts: []")) == [("2.yaml:4:1", "the result r has no number")]


def test_a_number_and_a_qualitative_claim_are_silent():
    assert told(RULE, claim("counts: [{value: 0, unit: countries}]")) == []
    assert told(RULE, claim("qualitative: yes")) == []


def test_a_number_in_the_words_of_the_claim_is_no_number_of_the_record():
    assert len(told(RULE, claim("").replace("Seminars", "7 seminars"))) == 1
