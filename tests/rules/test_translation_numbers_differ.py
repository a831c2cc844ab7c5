"""Numbers of a translation, held against those of its original in four languages."""

import pytest

from tests.reading import told

RULE = "translation-numbers-differ"
LANGUAGES = ("en", "es", "fr", "pt")


def activity(*texts: tuple[str, str]) -> str:
    narrative = "".join(f'  {code}: "{text}"\n' for code, text in texts)
    return f"activity: a\nkind: training\ntitle: {{en: A}}\nnarrative:\n{narrative}"


def found(original: str, language: str, text: str) -> list[tuple[str, str]]:
    return told(RULE, activity(("en", original), (language, text)), LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ocho instructores hablaron ante 1.700 personas, el 54,5 % mujeres, el 3 de mayo."),
        ("fr", "Huit formateurs ont parlé à 1\u00a0700 personnes, dont 54,5\u00a0% de femmes, le 3 mai."),
        ("pt", "Oito instrutores falaram a 1700 pessoas, 54,5% mulheres, em 3 de maio."),
    ],
)
def test_numbers_are_the_same_in_each_languages_manner(language, text):
    assert found("Eight trainers spoke to 1,700 persons, 54.5% of them women, on May 3.", language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "Ocho talleres, 70 jueces", "70"),
        ("fr", "Huit ateliers, 70 juges", "70"),
        ("pt", "Oito oficinas, 61 juízes", "61"),
    ],
)
def test_another_number_is_told_with_the_one_it_stands_for(language, text, words):
    place = f"1.yaml:6:{8 + text.index(words)}"
    message = f"the original (en) has '60', the text in {language} has '{words}'"
    assert found("Eight workshops, 60 judges", language, text) == [(place, message)]


def test_a_number_in_words_is_found_as_well():
    assert found("In six countries", "fr", "Dans sept pays") == [
        ("1.yaml:6:13", "the original (en) has 'six', the text in fr has 'sept'")
    ]


def test_a_number_left_out_is_told_at_the_field_and_one_put_in_at_its_words():
    assert found("For 60 judges", "pt", "Para juízes") == [
        ("1.yaml:6:7", "the original (en) has '60', the text in pt does not")
    ]
    assert found("For judges", "pt", "Para 60 juízes") == [
        ("1.yaml:6:13", "the text in pt has '60', the original (en) does not")
    ]


@pytest.mark.parametrize(
    ("original", "language", "text"),
    [
        ("On the one hand, both ministers", "es", "Por una parte, los dos ministros"),
        ("A one-day course for two of them", "fr", "Un cours d'une journée pour deux d'entre eux"),
        ("One of the experts, among others", "es", "Uno de los expertos, entre otros"),
        ("A three-year plan", "pt", "Um plano trienal"),
        ("The 35th regular session", "fr", "La trente-cinquième session ordinaire"),
        ("Thirty-four states", "pt", "34 Estados"),
        ("In 2004-2005, on May 3", "fr", "En 2004-2005, le 3 mai"),
        ("By AG/RES. 2019 (XXXIV-O/04), paragraph 9", "pt", "Pela AG/RES. 2019 (XXXIV-O/04), parágrafo 9"),
        ("The book 'Six'", "es", "El libro 'Seis'"),
    ],
)
def test_articles_idioms_ordinals_dates_and_symbols_are_no_numbers(original, language, text):
    assert found(original, language, text) == []


def test_titles_populations_and_claims_are_read_and_quoted_paragraphs_are_not():
    record = "activity: a\nkind: training\ntitle: {en: Six Seminars, fr: Sept séminaires}\n"
    people = "participants: [{population: {en: 20 judges, pt: 30 juízes}}]\n"
    assert [place for place, _ in told(RULE, record + people, LANGUAGES)] == ["1.yaml:3:31", "1.yaml:4:49"]
    mandate = "mandate: m\nsymbol: AG/RES. 1 (I-O/71)\ntitle: {en: T}\nadopted: 1971\nparagraphs:\n"
    assert told(RULE, mandate + '  "9": {text: {en: six, fr: sept}}\n', LANGUAGES) == []
