"""Two records are of the same resolution."""

from tests.reading import told

RECORDS = """
    {{mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {{en: T}}}}
    ---
    {{mandate: b, symbol: {symbol}, title: {{en: T}}}}
"""


def test_the_second_record_is_found_however_it_writes_the_symbol():
    said = told("mandate-repeated", RECORDS.format(symbol="AG/RES 2019 (XXXIV O/04)"))
    assert said == [("2.yaml:1:22", "AG/RES. 2019 (XXXIV-O/04) is recorded already, as a")]


def test_another_session_is_another_resolution():
    assert told("mandate-repeated", RECORDS.format(symbol="AG/RES. 2118 (XXXV-O/05)")) == []
