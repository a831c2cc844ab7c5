"""Numbers of resolutions: each session has its range, where the range is known."""

import pytest

from tests.reading import found, told

RULE = "number-outside-session"


def mandate(symbol: str) -> str:
    return f"mandate: m\nsymbol: {symbol}\ntitle: {{en: F}}\n"


@pytest.mark.parametrize(
    ("symbol", "first", "last", "hint"),
    [
        ("AG/RES. 2019 (XXXV-O/05)", 2061, 2157, "number 2019 belongs to (XXXIV-O/04)"),
        ("AG/RES. 2061 (XXXIV-O/04)", 1975, 2060, "number 2061 belongs to (XXXV-O/05)"),
        ("AG/RES. 12 (XXXIV-O/04)", 1975, 2060, "compare both with the paper itself"),
        ("AG/DEC. 41 (XXXIV-O/04)", 36, 40, "number 41 belongs to (XXXV-O/05)"),
    ],
)
def test_a_number_of_another_session_is_found_at_the_symbol(symbol, first, last, hint):
    number = symbol.split()[1]
    message = f"'{symbol}' has number {number}, but its session adopted {first} to {last}"
    assert told(RULE, mandate(symbol)) == [("1.yaml:2:9", message)]
    assert [each.hint for each in found(mandate(symbol)) if each.rule == RULE] == [hint]


@pytest.mark.parametrize(
    "symbol",
    [
        "AG/RES. 1975 (XXXIV-O/04)",
        "AG/RES. 2060 (XXXIV-O/04)",
        "AG/RES. 2551 (XL-O/10)",
        "AG/RES. 1 (XLII-E/11)",
        "CP/RES. 908 (1567/06)",
        "CP/doc.4023/05 rev. 1",
    ],
)
def test_the_ends_of_a_range_and_what_has_no_known_range_are_silent(symbol):
    assert told(RULE, mandate(symbol)) == []


def test_a_citation_is_checked_where_it_stands():
    cited = '{activity: a, kind: visit, title: {en: T}, mandates: [{cites: "AG/RES. 2019 (XXXV-O/05), op. 9"}]}'
    message = "'AG/RES. 2019 (XXXV-O/05)' has number 2019, but its session adopted 2061 to 2157"
    assert told(RULE, cited) == [("1.yaml:1:63", message)]
