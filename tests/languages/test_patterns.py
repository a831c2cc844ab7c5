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


@pytest.mark.parametrize("text", ["miércoles 19", "on Monday", "le mardi", "sábado", "MARTES"])
def test_a_text_that_names_a_weekday_is_told(text):
    assert patterns.names_weekday(text)


@pytest.mark.parametrize("text", ["held from May 3 to 5 in the capital", "Mondays", ""])
def test_a_text_without_a_weekday_names_none(text):
    assert not patterns.names_weekday(text)


def test_a_street_is_one_only_where_a_name_is_about_to_follow():
    assert patterns.streets().search("na Avenida ")
    assert patterns.streets().search("rue du ")
    assert not patterns.streets().search("na Avenida, em ")
