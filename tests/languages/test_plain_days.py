"""A day is found in a text as most texts print it; where it surely is, reading the text finds it too."""

from datetime import date
from itertools import product

import pytest

from ciminfo.languages.plain_days import names_plainly
from ciminfo.languages.printed import printed_dates

DAY = date(2005, 4, 14)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On April 14, 2005, it began."),
        ("en", "from April 14 to May 3"),
        ("es", "el 14 de abril de 2005"),
        ("fr", "le 14 avril"),
        ("pt", "de 9 a 14 de abril"),
        ("en", "Not on April 14, 2004, but on April 14, 2005."),
    ],
)
def test_a_day_is_found_as_its_language_prints_it(language, text):
    assert names_plainly(language, text, DAY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On April 14, 2006."),
        ("en", "April 140"),
        ("en", "April 15, 2005"),
        ("es", "el 114 de abril"),
        ("es", "el 14 de abrileño"),
        ("es", "Avenida 14 de abril"),
        ("fr", "le 14 de abril"),
        ("en", "14 May 3 April 14"),
        ("en", ""),
    ],
)
def test_another_year_number_word_or_a_street_is_not_that_day(language, text):
    assert not names_plainly(language, text, DAY)


#: Words that name no other day, so that both readings have the same one to find.
WORDS = ["14", "April 14", "14 de abril", "2005", "2006", ",", "x"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_reading_finds_the_day_too(language):
    plain = 0
    for text in (" ".join(words) for length in range(5) for words in product(WORDS, repeat=length)):
        if names_plainly(language, text, DAY):
            plain += 1
            days = [read.days(2005) for each in printed_dates(text) for read in each.readings]
            assert any(each and each[0] <= DAY <= each[1] for each in days), text
    assert plain > 200
