"""Words with a slip: told by the words that others use, and what is only like one."""

import pytest

from tests.reading import told

RULE = "word-misspelt"


def titles(*texts: str, more: str = "", language: str = "en") -> str:
    """One activity for each title, the first of them in file 1."""
    records = [f"activity: a{n}\nkind: visit\ntitle:\n  {language}: {text!r}\n" for n, text in enumerate(texts)]
    return "---\n".join([*records, *([more] if more else [])])


def slips(*texts: str, more: str = "", language: str = "en") -> list[str]:
    """The words that are said to have a slip, in all titles."""
    return [message.split("'")[1] for _, message in told(RULE, titles(*texts, more=more, language=language))]


def test_a_slip_of_a_word_that_names_a_kind_is_found_where_it_stands():
    assert told(RULE, titles("Anti-TIP Traning Seminar in Belize City")) == [
        ("1.yaml:4:17", "'Traning' is one slip away from 'Training', which is registered")
    ]


def test_a_slip_of_a_word_that_many_texts_have_is_found():
    many = ["Announcements"] * 3
    assert told(RULE, titles("Annoucements of 2005", *many)) == [
        ("1.yaml:4:8", "'Annoucements' is one slip away from 'Announcements', which stands in 3 texts")
    ]
    assert slips("Annoucements", "Annoucements", *many) == []
    assert slips("Annoucements", "Annoucements", *many, "Announcements") == ["Annoucements", "Annoucements"]
    assert slips("Annoucements", "Annoucements", "Annoucements", *many * 3) == []


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ("organisations: {o: {name: {en: Coordinator}, kind: organ}}\n", "The anti-TIP Coordinatior"),
        ("regions: {r: {name: {en: Caribbean}}}\n", "In the Carribbean"),
        ("terms: {t: {name: {en: announcements}}}\n", "Public Service Annoucements"),
        ("persons: {p: {name: Albert Sarmiento}}\n", "With Sarmientto"),
        ("activity: c\nkind: visit\ntitle: {en: T}\nvenue: {city: Gatineau, country: CA}\n", "Police of Gattineau"),
        ("terms: {t: {name: {en: workers}, plural: {en: protection}}}\n", "The protecction of victims"),
    ],
)
def test_a_slip_of_a_word_in_a_name_or_a_city_is_found(more, text):
    assert len(slips(text, more=more)) == 1
    assert slips(text) == []


def test_a_word_within_a_name_that_is_misspelt_is_told_once_as_the_name():
    registry = "organisations: {o: {name: {en: Statistics Commission}, kind: organ}}\n"
    assert slips("The Statistics Comission met", more=registry) == []
    assert len(told("name-misspelt", titles("The Statistics Comission met", more=registry))) == 1
    assert slips("A comission of others met", more=registry) == ["comission"]


def test_a_genitive_is_no_part_of_the_word():
    assert slips("The traning's end") == slips("The traning’s end") == ["traning"]


@pytest.mark.parametrize("text", ["Seminario de capactiación", "La capacitacción", "Capacitción"])
def test_letters_left_out_put_in_and_exchanged_are_slips(text):
    assert len(slips(text, language="es")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Trainings",  # the end is another
        "Trailing",  # a letter is changed
        "Braining",  # so is the first
        "Raining",  # the first is gone
        "Trainig",  # so near the end it may be another ending
        "Semnar",  # too short
        "Trning of 2005",  # two letters are missing
        "Training, TRAINING, training's",
    ],
)
def test_inflections_changed_letters_and_short_words_are_silent(text):
    assert slips(text) == []


def test_pairs_of_words_that_are_both_right_are_silent():
    many = ["Funding through contracts"] * 4
    assert slips("Founding, thorough, contacts", *many) == []


def test_words_of_the_registry_of_another_language_or_of_a_city_are_no_slips():
    more = "organisations: {o: {name: {en: TIP Coordinator, fr: Bureau Coordinatior}, kind: organ}}\n"
    assert slips("The Coordinatior", more=more) == []
    alias = "organisations: {o: {name: {en: TIP Coordinator}, aliases: [Coordinatior], kind: organ}}\n"
    assert slips("The Coordinatior", more=alias) == []
    city = "activity: c\nkind: visit\ntitle: {en: T}\nvenue: {city: Traning, country: PE}\n"
    assert slips("Traning", more=city) == []
    assert slips("The seminario", *["Les séminaires, seminario"] * 3, language="fr") == []


def test_names_in_the_registry_are_taken_as_they_are():
    assert told(RULE, "organisations: {o: {name: {en: Traning Bureau}, kind: organ}}") == []


def test_a_resolution_s_own_text_is_not_mended():
    paragraph = '{{"9": {{{}: {{en: The traning of officials}}}}}}'
    mandate = "{{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {{en: T}}, paragraphs: {}}}"
    assert told(RULE, mandate.format(paragraph.format("text"))) == []
    assert len(told(RULE, mandate.format(paragraph.format("summary")))) == 1
