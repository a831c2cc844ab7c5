"""Dates of a text in its own words: without those of symbols, quotations, and other languages."""

import pytest

from ciminfo.rules.shared.own_dates import dates_of, without_dates


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "12 out of 20 and 8 set up 5 mars", []),
        ("pt", "em 12 out. 2005", ["12 out. 2005"]),
        ("fr", "Sept ateliers en 2 ans", []),
        ("en", "under AG/RES. 2019 (XXXIV-O/04) in 2005", ["2005"]),
        ("en", 'the "Report for 2003" of May 2004', ["May 2004"]),
        ("es", "sin cifra alguna", []),
    ],
)
def test_months_of_other_languages_symbols_and_quotations_date_nothing(language, text, words):
    assert [each.words for each in dates_of(language, text)] == words


def test_dates_are_blanked_out_in_their_place():
    text = "On May 3, 2005, three spoke."
    assert without_dates(text, dates_of("en", text)) == "On            , three spoke."
