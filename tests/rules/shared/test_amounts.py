"""Numbers in the manner of each language, and which of them another text lacks."""

import pytest

from ciminfo.rules.shared.amounts import amounts, differing


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "1,700 victims, 54.5%, US$10,000, 8-person", {"1700", "54.5", "10000", "8"}),
        ("es", "1.700 víctimas, 54,5 %, 10 000 dólares", {"1700", "54.5", "10000"}),
        ("fr", "1\u00a0700 victimes, 54,5\u00a0%, 10\u202f000 dollars, 1'200", {"1700", "54.5", "10000", "1200"}),
        ("pt", "1.700 vítimas, 54,5%, US$ 10.000,25, 1700", {"1700", "54.5", "10000.25"}),
        ("en", "the 35th session, at 9:30 a.m., in COVID-19, 1 person", set()),
        ("fr", "la 35e session, à 9 h 30, le 1er atelier", set()),
        ("es", "el 35.º período, a las 14 horas", set()),
        ("pt", "a 35ª sessão, às 14h30", set()),
        ("en", "AG/RES. 2019 (XXXIV-O/04), on May 3, 2005, “50 Years of Work”, paragraph 9", {"9"}),
    ],
)
def test_figures_are_read_as_the_language_groups_them(language, text, numbers):
    assert amounts(language, text).in_figures.keys() == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "one of eight workshops, a two-day course, someone", {"8", "2"}),
        ("es", "una de las ocho reuniones, dieciséis personas, once", {"8", "16", "11"}),
        ("fr", "une réunion, dix-sept ateliers, deux experts", {"17", "2"}),
        ("pt", "uma oficina, dezesseis pessoas, duas reuniões, três", {"16", "2", "3"}),
        ("fr", "soixante pour cent, vingt-cinq pays et trois autres", {"3"}),
    ],
)
def test_words_are_read_up_to_twenty(language, text, numbers):
    assert amounts(language, text).in_words.keys() == numbers


def test_numbers_beyond_twenty_in_words_are_counted_and_not_read():
    assert amounts("es", "treinta y cinco personas y doscientas mujeres").unread == 2
    assert amounts("fr", "soixante-dix personnes, 60 pour cent").unread == 1
    assert amounts("en", "60 per cent").unread == 0


SAME = [
    ("en", "eight workshops", "es", "8 talleres"),
    ("en", "1,700 women", "fr", "1 700 femmes"),
    ("en", "1,700 women", "pt", "1700 mulheres"),
    ("en", "1.5 million", "es", "1,5 millones"),
    ("en", "12 thousand", "fr", "12 000"),
    ("en", "1,500,000 persons", "pt", "1,5 milhão de pessoas"),
    ("en", "thirty-four states", "es", "34 Estados"),
    ("en", "34 states", "fr", "trente-quatre États"),
    ("en", "both countries", "fr", "les deux pays"),
    ("en", "a decade, a dozen, a fortnight", "fr", "dix ans, douze, quinze jours"),
    ("en", "a five-year plan", "es", "un plan quinquenal"),
    ("en", "On the one hand", "es", "Por una parte"),
    ("en", "1 expert, one of the experts", "pt", "um especialista"),
    ("en", "60 percent", "fr", "60 pour cent"),
    ("en", "at 2 p.m.", "fr", "à 14 h"),
    ("en", "2000 participants", "es", "2.000 participantes"),
    ("en", "on May 3, 5 and 9", "es", "el 3, el 5 y el 9 de mayo"),
    ("en", "the 35th session", "es", "el trigésimo quinto período"),
    ("en", "two million", "es", "2 millones"),
    ("en", "0 million", "es", "dos millones"),
    ("en", "60 of the 60", "fr", "60 sur 60"),
    ("en", "in the 1990s", "fr", "dans les années 1990"),
]


@pytest.mark.parametrize(("one", "text", "other", "translated"), SAME)
def test_what_is_said_in_another_manner_does_not_differ(one, text, other, translated):
    original, translation = amounts(one, text), amounts(other, translated)
    assert [tuple(each) for each in differing(original, translation)] == [(), ()]
    assert [tuple(each) for each in differing(translation, original)] == [(), ()]


@pytest.mark.parametrize(
    ("text", "language", "translated", "lost", "new"),
    [
        ("60 participants", "es", "70 participantes", ["60"], ["70"]),
        ("eight workshops", "fr", "neuf ateliers", ["eight"], ["neuf"]),
        ("eight workshops", "pt", "oficinas", ["eight"], []),
        ("workshops", "pt", "três oficinas", [], ["três"]),
        ("two workshops", "es", "doce talleres", ["two"], ["doce"]),
        ("two-day workshop", "fr", "atelier de trois jours", ["two"], ["trois"]),
        ("two workshops for 60", "es", "dos talleres para 66", ["60"], ["66"]),
        ("1,700 women", "fr", "1 070 femmes", ["1,700"], ["1 070"]),
        ("54.5%", "es", "54,4 %", ["54.5"], ["54,4"]),
        ("2 million", "es", "3 millones", ["2 million"], ["3 millones"]),
        ("34 of eight states", "fr", "trente-quatre de neuf États", ["eight"], ["neuf"]),
        ("twelve days, both days", "es", "días", [], []),
    ],
)
def test_what_differs_is_told_in_the_words_of_both(text, language, translated, lost, new):
    found = differing(amounts("en", text), amounts(language, translated))
    assert [list(each) for each in found] == [lost, new]
