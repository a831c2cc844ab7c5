"""Session and year: regular sessions by their formula, special ones by the list."""

import pytest

from tests.reading import told

RULE = "session-year-mismatch"


def mandate(symbol: str) -> str:
    return f"mandate: m\nsymbol: {symbol}\ntitle: {{en: F}}\n"


@pytest.mark.parametrize(
    ("symbol", "message"),
    [
        (
            "AG/RES. 2019 (XXXIV-O/05)",
            "'AG/RES. 2019 (XXXIV-O/05)' has the year /05, but session XXXIV-O fell in /04",
        ),
        ("AG/DEC. 36 (XXXIV-O/03)", "'AG/DEC. 36 (XXXIV-O/03)' has the year /03, but session XXXIV-O fell in /04"),
        ("AG/RES. 1 (XLII-E/12)", "'AG/RES. 1 (XLII-E/12)' has the year /12, but session XLII-E fell in /11"),
    ],
)
def test_another_year_is_found_at_the_symbol(symbol, message):
    assert told(RULE, mandate(symbol)) == [("1.yaml:2:9", message)]


@pytest.mark.parametrize(
    "symbol",
    [
        "AG/RES. 2019 (XXXIV-O/04)",
        "AG/RES 1948 (XXXIII-0/03",
        "AG/RES. 1 (XXX-O/00)",
        "AG/RES. 2961 (L-O/20)",
        "AG/RES. 1 (XLII-E/11)",
        "AG/RES. 1 (XXIX-E/99)",
        "CIM/RES. 225 (XXXI-O/02)",
        "CP/RES. 908 (1567/06)",
        "CP/doc.4023/05",
    ],
)
def test_the_right_year_and_what_has_no_known_year_are_silent(symbol):
    assert told(RULE, mandate(symbol)) == []


def test_a_citation_is_checked_where_it_stands():
    report = 'report: r\nperiod: 2005\nas-of: 2006-01-01\nanswers: ["AG/RES. 2019 (XXXIV-O/05), op. 9"]'
    message = "'AG/RES. 2019 (XXXIV-O/05)' has the year /05, but session XXXIV-O fell in /04"
    assert told(RULE, report) == [("1.yaml:4:11", message)]
