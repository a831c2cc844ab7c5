"""Which passages hold a figure, a number in words, the name of a month or a day."""

import pytest

from ciminfo.model.corpus import Corpus
from ciminfo.rules.shared import holding
from tests.reading import corpus

LANGUAGES = ("en", "fr")


def narrated(english: str, french: str = "") -> Corpus:
    """A corpus of two passages: a title without anything, and a text; or three."""
    texts = f"{{en: '{english}', fr: '{french}'}}" if french else f"{{en: '{english}'}}"
    return corpus(f"{{activity: a, kind: training, title: {{en: Course}}, narrative: {texts}}}", LANGUAGES)


def test_numbers_grouped_in_the_manner_of_two_languages_are_the_same():
    found = holding.figures(narrated("1,700 persons in 54 places", "1 700 personnes en 54 lieux"))
    assert sorted(found) == [1, 2]
    assert found[1] == found[2]
    found = holding.figures(narrated("1,700 persons", "17,00 personnes"))
    assert found[1] != found[2]


def test_figures_joined_with_letters_are_figures():
    assert list(holding.figures(narrated("the 14th"))) == [1]


def test_one_alone_may_be_an_article():
    assert holding.numerals(narrated("one course", "un cours")) == {}
    assert holding.numerals(narrated("one hundred", "vingt et un")) == {1: ["one", "hundred"], 2: ["vingt", "un"]}


def test_months_are_counted_as_often_as_they_stand_there():
    assert holding.months(narrated("May or may, in 5June", "en mai")) == {1: [5, 5, 6], 2: [5]}


@pytest.mark.parametrize("text", ["on 14 april", "le 1er avril", "14/04/2005.", "(14.04.05)", "May 3"])
def test_a_text_that_may_name_a_day_is_told(text):
    assert holding.days(narrated(text)) == {text}


@pytest.mark.parametrize("text", ["in April 2005", "14 courses", "in 2004-2005", "1,5 million"])
def test_a_text_that_names_none_is_not(text):
    assert holding.days(narrated(text)) == set()


def test_a_text_that_may_name_a_weekday_is_told():
    assert holding.weekdays(narrated("on Monday", "le lundi")) == {"on Monday", "le lundi"}
    assert holding.weekdays(narrated("in May")) == set()
