"""Unknown mandates: a paper is the same in every spelling and revision."""

import pytest

from tests.reading import found, told

RULE = "mandate-unknown"
MANDATE = "{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}\n---\n"


def citing(cited: str) -> str:
    return f'activity: a\nkind: training\ntitle: {{en: T}}\nmandates: [{{cites: "{cited}"}}]\n'


def test_a_paper_that_is_not_recorded_is_found_with_the_nearest_that_is():
    records = MANDATE + citing("AG/RES. 2018 (XXXIV-O/04), operative paragraph 9")
    assert told(RULE, records) == [("2.yaml:4:20", "no mandate AG/RES. 2018 (XXXIV-O/04) is recorded")]
    hints = [each.hint for each in found(records) if each.rule == RULE]
    assert hints == ["did you mean 'AG/RES. 2019 (XXXIV-O/04)'?"]


def test_a_report_that_answers_an_unrecorded_paper_is_found():
    report = "report: r\nperiod: 2004-07/2005-04\nas-of: 2005-05-01\nanswers: [CP/RES. 908 (1567/06)]"
    assert told(RULE, report) == [("1.yaml:4:11", "no mandate CP/RES. 908 (1567/06) is recorded")]
    hints = [each.hint for each in found(report) if each.rule == RULE]
    assert hints == ["record it below data/mandates"]


@pytest.mark.parametrize(
    "cited",
    [
        "AG/RES 2019 (XXXIV-O/04)",
        "ag/res. 2019 (XXXIV O/04) op. 9",
        "AG/RES. 2019 (XXXIV-0/04",
        "AG/RES. 2019 (XXXIV-O/04) rev. 1",
    ],
)
def test_another_spelling_of_a_recorded_paper_is_silent(cited):
    assert told(RULE, MANDATE + citing(cited)) == []


def test_a_mandate_that_cannot_be_read_may_be_the_one():
    broken = MANDATE.replace("title: {en: Fighting the Crime}", "title: Fighting the Crime")
    assert [each.rule for each in found(broken + citing("AG/RES. 2019 (XXXIV-O/04)"))] == ["value-of-wrong-type"]
