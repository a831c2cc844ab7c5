"""The first sentence: what, where and when."""

import pytest

from ciminfo.document import Text
from ciminfo.sections.telling.what import what
from tests.sections.telling.spoken import shown, subject


def said(facts, code="en"):
    return shown(what(subject(f"kind: seminar\ntitle: {{en: One, fr: Un}}\n{facts}\n", code), ()))


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ("dates: 2005", "in 2005, a seminar entitled “One” was held"),
        ("dates: 2005\nvenue: {country: US}", "in 2005, a seminar entitled “One” was held in the United States"),
        (
            "dates: 2005\nvenue: {city: Nassau, country: BS}\ncoverage: {countries: [AR]}",
            "in 2005, a seminar entitled “One” was held in Nassau, Bahamas",
        ),
        (
            "dates: 2005\ncoverage: {regions: [caribbean]}",
            "in 2005, a seminar entitled “One”, concerning the Caribbean, was held",
        ),
        (
            "dates: 2005\ncoverage: {countries: [BB, PE], regions: [caribbean]}",
            "in 2005, a seminar entitled “One”, concerning Barbados and Peru, was held",
        ),
        (
            "dates: 2005-05/..\nvenue: {country: PE}",
            "a seminar entitled “One” began in May 2005 and is being held in Peru",
        ),
        ("dates: 2005/2009", "a seminar entitled “One” is being held from 2005 to 2009"),
        ("dates: unknown", "the records mention a seminar entitled “One”"),
    ],
)
def test_only_what_is_recorded_is_said(facts, sentence):
    assert said(facts) == sentence


def test_a_country_that_the_language_does_not_know_stands_in_brackets():
    assert said("dates: 2005\nvenue: {country: XX}", "fr").endswith(" s’est tenu (Nowhere)")


def test_a_foreign_title_is_tagged_inside_the_quotation_marks_of_the_language():
    foreign = subject("kind: seminar\ntitle: {es: 'Dos \"veces\"'}\ndates: 2005\n", "fr")
    assert "intitulé «\u00a0⟦es:Dos ‘veces’⟧\u00a0»" in shown(what(foreign, ()))


POSTPONED = "announced: [{{on: 2005-01-01, dates: 2005-05}}]\noutcomes: [{}]"


@pytest.mark.parametrize(
    ("outcomes", "end"),
    [
        ("{on: 2005-02, turned: postponed}", "has been postponed"),
        ("{on: 2005-02, turned: postponed, to: unknown}", "has been postponed"),
        (
            "{on: 2005-02, turned: postponed, to: 2009-03}",
            "has been postponed; the new date is as follows: March 2009",
        ),
        (
            "{on: 2005-02, turned: postponed, to: 2009-03}, {on: 2005-03, turned: postponed, to: 2009-05}",
            "has been postponed",
        ),
    ],
)
def test_a_new_date_is_told_only_where_one_alone_is_recorded(outcomes, end):
    start = "a seminar entitled “One”, which was to be held in May 2005, "
    assert said(POSTPONED.format(outcomes)) == start + end


def test_with_whom_stands_at_the_end():
    seen = subject("kind: seminar\ntitle: {en: One}\ndates: 2005\n", "en")
    assert shown(what(seen, (Text("in partnership with IOM"),))).endswith("was held, in partnership with IOM")
