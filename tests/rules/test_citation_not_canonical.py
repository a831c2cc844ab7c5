"""Spellings of a symbol: every one but the canonical is found wherever it stands, with the one to write."""

import pytest

from tests.reading import found, told

RULE = "citation-not-canonical"
ACTIVITY = "activity: a\nkind: training\ntitle: {{en: T}}\nmandates: [{{cites: {!r}}}]"
REPORT = "report: r\nperiod: 2004-07/2005-04\nas-of: 2005-04-27\n"
CANONICAL = "AG/RES. 2019 (XXXIV-O/04)"


def fixes(records: str) -> list[str]:
    return [each.fix for each in found(records) if each.rule == RULE]


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("AG/RES 2019 (XXXIV-O/04)", CANONICAL),
        ("AG/RES. 2019 (XXXIV-0/04)", CANONICAL),
        ("ag/res. 2019 (xxxiv-o/04)", CANONICAL),
        ("AG/RES. 2019 (XXXIV-O/04), op. 9", f"{CANONICAL}, operative paragraph 9"),
        ("AG/RES. 2019 (XXXIV-O/04) OP 9", f"{CANONICAL}, operative paragraph 9"),
        ("AG/RES. 2019 (XXXIV-O/04), Operative Paragraph 9", f"{CANONICAL}, operative paragraph 9"),
        ("CP/doc. 4081/06 corr.1", "CP/doc.4081/06 corr. 1"),
    ],
)
def test_every_other_spelling_is_found_with_the_canonical_one(written, canonical):
    records = ACTIVITY.format(written)
    assert told(RULE, records) == [("1.yaml:4:20", f"{written!r} is not the canonical spelling")]
    assert fixes(records) == [canonical]
    assert told(RULE, ACTIVITY.format(canonical)) == []


@pytest.mark.parametrize(
    ("records", "place"),
    [
        ("mandate: m\nsymbol: AG/RES 2019 (XXXIV-O/04)\ntitle: {en: F}", "2:9"),
        (REPORT + "symbol: AG/RES 2019 (XXXIV-O/04)", "4:9"),
        (REPORT + "answers:\n  - AG/RES 2019 (XXXIV-O/04)", "5:5"),
        (REPORT + "dispositions:\n  - {of: AG/RES 2019 (XXXIV-O/04), is: implemented, why: {en: W}}", "5:10"),
    ],
)
def test_it_is_found_in_every_field_that_holds_a_symbol(records, place):
    assert [where for where, _ in told(RULE, records)] == [f"1.yaml:{place}"]
    assert fixes(records) == [CANONICAL]


@pytest.mark.parametrize("written", ["AG/RES. 2019  (XXXIV-O/04)", "WHA75.12", "A/RES/55/25"])
def test_two_blanks_and_the_symbols_of_others_are_left_alone(written):
    assert told(RULE, ACTIVITY.format(written)) == []


def test_an_unknown_symbol_is_silent():
    assert told(RULE, f"{REPORT}symbol: unknown") == []
