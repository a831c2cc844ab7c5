"""Dates of a translation, held against those of its original in four languages."""

import pytest

from tests.reading import told

RULE = "translation-dates-differ"
LANGUAGES = ("en", "es", "fr", "pt")


def found(original: str, language: str, text: str) -> list[tuple[str, str]]:
    narrative = f'  en: "{original}"\n  {language}: "{text}"\n'
    return told(RULE, f"activity: a\nkind: training\ntitle: {{en: A}}\nnarrative:\n{narrative}", LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 14 y el 15 de abril de 2005, tras el 30 de junio de 2004; en mayo y junio de 2006."),
        ("fr", "Les 14 et 15 avril 2005, après le 30 juin 2004 ; en mai et en juin 2006."),
        ("pt", "Em 14 e 15 de abril de 2005, após 30 de junho de 2004; em maio e junho de 2006."),
        ("fr", "Après le 30 juin 2004, les 14 et 15 avril 2005, puis en mai et juin 2006."),
    ],
)
def test_dates_are_the_same_in_each_languages_manner(language, text):
    original = "On April 14 and 15, 2005, after June 30, 2004; in May and June 2006."
    assert found(original, language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "El 14 y el 16 de abril de 2005", "14 y el 16 de abril de 2005"),
        ("fr", "Les 14 et 15 août 2005", "14 et 15 août 2005"),
        ("pt", "Em 14 e 15 de abril de 2006", "14 e 15 de abril de 2006"),
        ("fr", "Du 1er au 15 avril 2005", "1er au 15 avril 2005"),
    ],
)
def test_another_day_month_or_year_is_told_in_the_words_of_both(language, text, words):
    place = f"1.yaml:6:{8 + text.index(words)}"
    message = f"the original (en) has 'April 14 and 15, 2005', the text in {language} has '{words}'"
    assert found("On April 14 and 15, 2005", language, text) == [(place, message)]


def test_a_date_left_out_is_told_at_the_field_and_one_put_in_at_its_words():
    assert found("Held in October 2004.", "pt", "Realizada.") == [
        ("1.yaml:6:7", "the original (en) has 'October 2004', the text in pt does not")
    ]
    assert found("Held.", "pt", "Realizada em outubro de 2004.") == [
        ("1.yaml:6:21", "the text in pt has 'outubro de 2004', the original (en) does not")
    ]


def test_days_of_two_dates_that_have_changed_places_are_found():
    (found_,) = found("From April 14 on and up to May 24", "es", "Desde el 24 de abril y hasta el 14 de mayo")
    assert found_[1] == "the original (en) has 'April 14', 'May 24', the text in es has '24 de abril', '14 de mayo'"


@pytest.mark.parametrize(
    ("original", "language", "text"),
    [
        ("On April 14-16, 2005", "es", "El 14, el 15 y el 16 de abril de 2005"),
        ("On May 3, 5 and 9", "fr", "Le 3 mai, le 5 mai et le 9 mai"),
        ("In the spring of 2005", "fr", "Au printemps 2005"),
        ("In the summer of 2004", "pt", "No verão de 2004"),
        ("In May, 12 out of 20 may attend", "es", "En mayo pueden asistir 12 de 20"),
        ("By AG/RES. 2019 (XXXIV-O/04)", "fr", "Par la résolution AG/RES. 2019 (XXXIV-O/04)"),
        ("For 2,000 persons", "es", "Para 2000 personas"),
        ("In 2004-2005", "pt", "Em 2004/05"),
        ("In the year that was", "fr", "L'année a été bonne"),
    ],
)
def test_what_may_be_meant_otherwise_is_let_pass(original, language, text):
    assert found(original, language, text) == []


def test_another_season_is_found():
    assert found("In the spring of 2005", "pt", "No outono de 2005") == [
        ("1.yaml:6:11", "the original (en) has 'spring of 2005', the text in pt has 'outono de 2005'")
    ]
