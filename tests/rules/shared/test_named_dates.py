"""Days, months and years that a text names, and what may stand for them elsewhere."""

import pytest

from ciminfo.rules.shared.named_dates import named_dates, outline


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "held on November 11 and 12, 2004."),
        ("es", "se celebró el 11 y el 12 de noviembre de 2004."),
        ("fr", "s'est tenue les 11 et 12 novembre 2004."),
        ("pt", "realizou-se em 11 e 12 de novembro de 2004."),
    ],
)
def test_a_date_is_the_same_in_every_language(language, text):
    named = named_dates(language, text)
    assert named.days.keys() == {(11, 11), (11, 12)}
    assert named.months.keys() == {(2004, 11)}
    assert named.years.keys() == {2004}


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "le 1er décembre 2005"), ("pt", "1º de dezembro de 2005"), ("en", "December 1, 2005")]
)
def test_the_first_of_a_month_is_its_first_day(language, text):
    assert named_dates(language, text).days.keys() == {(12, 1)}


def test_seasons_are_compared_whatever_their_hemisphere():
    north, open_ = named_dates("en", "in the northern summer of 2004"), named_dates("pt", "no verão de 2004")
    assert north.months.keys() == open_.months.keys() == {(2004, 22)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("del 14 al 16 de abril", (4, 15)),
        ("el 14, el 15 y el 16 de abril", (4, 14)),
        ("30 de abril al 2 de mayo", (5, 1)),
    ],
)
def test_days_told_otherwise_may_be_meant(text, day):
    assert not named_dates("es", text).lacks_day(day)


@pytest.mark.parametrize(("text", "day"), [("el 14 de abril y el 24 de mayo", (4, 24)), ("12 de abril", (4, 14))])
def test_a_day_of_another_date_is_not_meant(text, day):
    assert named_dates("es", text).lacks_day(day)


def test_a_month_without_its_year_may_be_meant_where_the_year_stands_elsewhere():
    named = named_dates("fr", "en janvier et en février 2005")
    assert not named.lacks_month((2005, 1))
    assert named.lacks_month((2004, 1))
    assert named.lacks_month((2005, 3))


def test_years_may_be_written_short_or_in_a_word_or_a_number():
    named = named_dates("en", "in the 1990s, in 2004-05, for 2,000 people")
    assert not any(map(named.lacks_year, (1990, 2004, 2005, 2000)))
    assert named.lacks_year(2006)


def test_a_date_that_may_be_read_in_two_ways_asks_for_no_day():
    named = named_dates("en", "on 09/11/2006")
    assert (named.days, named.months, *named.years) == ({}, {}, 2006)
    assert not named.lacks_day((9, 11))
    assert not named.lacks_day((11, 9))


def test_the_outline_is_that_of_figures_and_months_in_their_order():
    assert outline("en", "April 14 to May 2, 2005") == outline("pt", "abril 14 a maio 2 de 2005")
    assert outline("en", "April 14 to May 2") != outline("es", "14 de mayo al 2 de abril")
    assert outline("en", "no figures in April") == ((), ())


def test_the_stop_of_a_sentence_is_no_part_of_a_date():
    assert named_dates("es", "del 3 al 11 de agosto. Hubo").days == {
        (8, 3): "3 al 11 de agosto",
        (8, 11): "3 al 11 de agosto",
    }
