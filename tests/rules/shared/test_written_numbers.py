"""Numbers as languages write them: in figures, in words, and in both together."""

import pytest

from ciminfo.rules.shared.written_numbers import figures, plain_number, stated, written_out


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1,700", "1700"),
        ("1.700.000", "1700000"),
        ("1\u202f700,25", "1700.25"),
        ("54,5", "54.5"),
        ("54.50", "54.50"),
        ("05", "5"),
        ("0", "0"),
    ],
)
def test_a_number_loses_its_groups_and_has_a_point(written, number):
    assert plain_number(written) == number


def test_every_figure_counts_whole_and_in_parts():
    assert figures("35th, 14 300, AG/RES. 2019") == ("14", "14300", "2019", "300", "35")
    assert figures("none") == ()


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "8 of 60 (10%), 2nd, 9:30 p.m., 5 million, B-12", ["8", "60", "10"]),
        ("es", "8 de 60, 2.º, a las 9 horas, 5 millones", ["8", "60"]),
        ("fr", "8 sur 60, 2e, à 9 h 30, 5 mille", ["8", "60"]),
        ("pt", "8 de 60, 2ª, às 9h30, 5 mil", ["8", "60"]),
    ],
)
def test_ordinals_hours_and_multiplied_figures_are_not_stated(language, text, words):
    assert [each[0] for each in stated(language, text)] == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "en",
            "Eight workshops, 1.5 million, two hundred and six, sixty per cent",
            ["Eight", "1.5 million", "two hundred and six", "sixty"],
        ),
        ("es", "veintitrés, treinta y cinco, 12 mil", ["veintitrés", "treinta y cinco", "12 mil"]),
        ("fr", "quatre-vingt-dix, dix-sept, cent pour cent", ["quatre-vingt-dix", "dix-sept", "cent"]),
        ("pt", "vinte e cinco, dezesseis, 1,5 milhão", ["vinte e cinco", "dezesseis", "1,5 milhão"]),
        ("en", 'the book "Six", someone, often', []),
    ],
)
def test_numbers_with_a_word_in_them_are_found_whole(language, text, words):
    assert [each[0] for each in written_out(language, text)] == words
