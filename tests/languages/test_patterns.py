"""The patterns of printed dates know the words of every language."""

import pytest

from ciminfo.languages import names, patterns
from ciminfo.languages.reading import reading
from ciminfo.model.names import plain


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize(("key", "first", "last"), [("months", 1, 12), ("weekdays", 0, 6), ("seasons", 21, 24)])
def test_every_name_of_a_language_has_its_number_without_its_accents_too(code, key, first, last):
    numbers = patterns.numbers_of(key)
    known = {numbers[plain(word)] for word in getattr(reading(code), key)}
    assert known == set(range(first, last + 1))


@pytest.mark.parametrize("text", ["2004", "2004 to 2005", "(1999)"])
def test_a_year_is_found(text):
    assert patterns.years().search(text)


@pytest.mark.parametrize("text", ["x2004", "-2004", "1.2004", "12004", "2004-1", "2004/05"])
def test_what_is_joined_with_a_sign_is_no_year(text):
    assert not patterns.years().search(text)


def test_a_street_is_one_only_where_a_name_is_about_to_follow():
    assert patterns.streets().search("na Avenida ")
    assert patterns.streets().search("rue du ")
    assert not patterns.streets().search("na Avenida, em ")
