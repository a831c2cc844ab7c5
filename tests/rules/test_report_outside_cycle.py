"""Annual paragraphs: one report a year, and none before the paragraph was adopted."""

import pytest

from tests.reading import found, told

RULE = "report-outside-cycle"
CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
LAST = "2004-2005, the report before it (as of 2005-04-27)"


def mandate(adopted: str = "adopted: 2004-06-08", frequency: str = "annual") -> str:
    return f"""mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting}}
{adopted}
paragraphs: {{"9": {{frequency: {frequency}}}}}
"""


def report(id_: str, as_of: str, cites: str = CITED) -> str:
    return f'report: {id_}\nperiod: 2004-07/2005-04\nas-of: {as_of}\nanswers: ["{cites}"]\n'


def cycle(*reports: str, of: str = "") -> list[tuple[str, str]]:
    return told(RULE, "---\n".join((of or mandate(), *reports)))


def test_a_report_before_the_adoption_answers_nothing():
    message = (
        "2003-2004 cannot answer AG/RES. 2019 (XXXIV-O/04): it speaks as of 2004-06-07, and the resolution was "
        "adopted on 2004-06-08"
    )
    assert cycle(report("2003-2004", "2004-06-07")) == [("2.yaml:4:11", message)]


@pytest.mark.parametrize("as_of", ["2004-06-08", "2005-04-27", "2005-07-08"])
def test_a_report_within_thirteen_months_of_the_adoption_is_silent(as_of):
    assert cycle(report("2004-2005", as_of)) == []


@pytest.mark.parametrize(("as_of", "months"), [("2005-07-09", 13), ("2005-08-08", 13), ("2006-06-09", 24)])
def test_a_first_report_later_than_that_says_the_gap(as_of, months):
    message = (
        f"{CITED} asks for a report each year; r follows more than {months} months after the adoption on 2004-06-08"
    )
    assert cycle(report("r", as_of)) == [("2.yaml:4:11", message)]


@pytest.mark.parametrize("as_of", ["2005-04-28", "2006-04-30", "2006-05-27"])
def test_a_report_within_thirteen_months_of_the_last_is_silent(as_of):
    assert cycle(report("2004-2005", "2005-04-27"), report("r", as_of)) == []


def test_a_report_later_than_that_names_the_last_that_answers_the_same():
    late = report("r", "2006-12-31")
    message = f"{CITED} asks for a report each year; r follows more than 20 months after {LAST}"
    assert cycle(report("2004-2005", "2005-04-27"), late) == [("3.yaml:4:11", message)]
    other = report("x", "2006-04-30", "AG/RES. 2118 (XXXV-O/05)")
    assert cycle(report("2004-2005", "2005-04-27"), other, late) == [("4.yaml:4:11", message)]
    between = report("x", "2006-04-30", "AG/RES 2019 (XXXIV-O/04) rev. 1, op. 9")
    assert cycle(report("2004-2005", "2005-04-27"), between, late) == []


@pytest.mark.parametrize("adopted", ["adopted: unknown", "body: assembly"])
def test_without_a_day_of_adoption_only_reports_are_compared(adopted):
    assert cycle(report("a", "2005-04-27"), of=mandate(adopted)) == []
    assert len(cycle(report("a", "2005-04-27"), report("b", "2007-04-27"), of=mandate(adopted))) == 1


def test_an_adoption_known_by_its_year_counts_as_far_as_it_is_certain():
    assert cycle(report("a", "2006-01-31"), of=mandate("adopted: 2004")) == []
    assert len(cycle(report("a", "2006-02-01"), of=mandate("adopted: 2004"))) == 1
    assert cycle(report("a", "2004-01-01"), of=mandate("adopted: 2004")) == []


@pytest.mark.parametrize("frequency", ["once", "standing"])
def test_what_is_not_annual_is_silent(frequency):
    assert cycle(report("r", "2009-04-27"), of=mandate(frequency=frequency)) == []


def test_a_mandate_cited_without_its_paragraph_or_not_recorded_is_silent():
    assert cycle(report("r", "2009-04-27", "AG/RES. 2019 (XXXIV-O/04)")) == []
    assert cycle(report("r", "2009-04-27", "AG/RES. 2118 (XXXV-O/05), operative paragraph 9")) == []


def test_the_hints_say_what_to_do():
    records = f"{mandate()}---\n{report('a', '2004-01-01')}---\n{report('b', '2009-01-01')}"
    assert [each.hint for each in found(records) if each.rule == RULE] == [
        "name the mandate that was in force, or mend one of the two dates",
        "record the report that is missing, or accept it with what became of that year",
    ]
