"""Unknown paragraphs: of a mandate that is recorded, one that is not."""

from tests.reading import found, told

RULE = "paragraph-unknown"
MANDATE = """\
{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: F}, paragraphs: {"9": {}, "10": {}}}
---
"""


def citing(cited: str) -> str:
    return f'activity: a\nkind: visit\ntitle: {{en: T}}\nmandates: [{{cites: "{cited}"}}]\n'


def test_a_paragraph_that_is_not_recorded_is_found_with_those_that_are():
    records = MANDATE + citing("AG/RES 2019 (XXXIV-O/04), op. 19")
    message = "AG/RES. 2019 (XXXIV-O/04) has no operative paragraph 19 on record"
    assert told(RULE, records) == [("2.yaml:4:20", message)]
    assert [each.hint for each in found(records) if each.rule == RULE] == ["recorded: 9, 10"]


def test_a_mandate_without_paragraphs_says_so():
    bare = "{mandate: m, symbol: CP/RES. 908 (1567/06), title: {en: F}}\n---\n" + citing("CP/RES. 908 (1567/06), op. 1")
    assert [each.hint for each in found(bare) if each.rule == RULE] == ["recorded: none"]


def test_a_recorded_paragraph_none_at_all_and_an_unrecorded_mandate_are_silent():
    for cited in (
        "AG/RES. 2019 (XXXIV-O/04) para. 10",
        "AG/RES. 2019 (XXXIV-O/04)",
        "AG/RES. 2018 (XXXIV-O/04), op. 3",
    ):
        assert told(RULE, MANDATE + citing(cited)) == []


def test_a_report_is_asked_too():
    report = 'report: r\nperiod: 2005\nas-of: 2006-01-01\nanswers: ["AG/RES. 2019 (XXXIV-O/04), op. 8"]'
    assert [place for place, _ in told(RULE, MANDATE + report)] == ["2.yaml:4:11"]


def test_a_mandate_that_cannot_be_read_in_full_may_have_the_paragraph():
    broken = MANDATE.replace("paragraphs", "paragrafs") + citing("AG/RES. 2019 (XXXIV-O/04), operative paragraph 9")
    assert [each.rule for each in found(broken)] == ["field-unknown"]
