"""Numbers in texts: in four languages, without dates, years, articles, and pieces of longer numbers."""

import pytest

from ciminfo.model.activity_parts import Qualifier
from ciminfo.rules.shared import numerals

EXACTLY, ABOUT, AT_LEAST = Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.AT_LEAST


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Seminars in six countries, the eight workshops", ["six countries", "eight workshops"]),
        ("es", "Un seminario en seis países", ["seis países"]),
        ("fr", "Une réunion de trois jours", ["trois jours"]),
        ("pt", "Uma oficina em dois países", ["dois países"]),
        ("en", "In its 2006 meetings, two countries", ["two countries"]),
        ("en", 'The book "Six Countries" and *Seven Countries* on nine countries', ["nine countries"]),
        ("en", "one hundred and twenty participants from two countries", ["two countries"]),
        ("es", "treinta y cinco participantes y cien personas", []),
        ("fr", "cent vingt participants de vingt-cinq pays", []),
        ("pt", "vinte e cinco participantes de trinta e dois países", []),
        ("en", "thirty-four countries", []),
    ],
)
def test_what_a_sentence_counts_is_read_and_the_rest_is_left_alone(language, text, words):
    assert [each.words for each in numerals.counted(language, text)] == words


@pytest.mark.parametrize(
    ("text", "narrowed"),
    [("two other countries", True), ("eight national training seminars", True), ("1,700 persons", False),
     ("two-day", False), ("Six countries", False)],
)  # fmt: skip
def test_a_word_before_the_noun_narrows_it_down(text, narrowed):
    (counted,) = numerals.counted("en", text)
    assert numerals.is_narrowed(counted, "en") is narrowed


@pytest.mark.parametrize(
    ("raw", "numbers"),
    [
        ("some 75", {75: ABOUT}),
        ("unas 75 personas", {75: ABOUT}),
        ("environ 75 personnes", {75: ABOUT}),
        ("mais de 75 pessoas", {75: AT_LEAST}),
        ("over 100 Peruvian officials", {100: AT_LEAST}),
        ("approximately 1,700 women", {1700: ABOUT}),
        ("8-person Japanese delegation on January 14, 2005", {8: EXACTLY}),
        ("the 60 participants of 14-15 de abril de 2005", {60: EXACTLY}),
        ("60% … 4.41%", {60: EXACTLY}),
        ("las policías de un país, 8 países", {8: EXACTLY}),
        ("More than two hundred people", {}),
        ("12 thousand", {}),
    ],
)
def test_the_numbers_of_a_print_carry_the_qualifier_that_some_language_reads(raw, numbers):
    assert numerals.printed(raw) == numbers


def test_fractions_are_read_apart():
    assert numerals.decimals("4.41% and 14,5 % of 13,700 in 1.700.000") == {"4.41", "14.5"}


@pytest.mark.parametrize(
    ("raw", "numbers"),
    [
        ("120 police officers through eight workshops", {120}),
        ("the 34 OAS member countries", set()),
        ("two-day training of 20 people", {20}),
        ("doce países, 40 participantes", {40}),
    ],
)
def test_numbers_of_other_things_are_no_numbers_of_people(raw, numbers):
    assert set(numerals.printed(numerals.of_people(raw))) == numbers


def test_a_number_beyond_twenty_that_is_written_out_is_not_legible():
    assert not numerals.is_legible("More than two hundred people")
    assert numerals.is_legible("More than twenty people, 200 in all")
