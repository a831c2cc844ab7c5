"""Texts beside their originals, and the words in which a difference is told."""

from ciminfo.rules.shared.translated import translations, translations_of
from tests.reading import corpus

LANGUAGES = ("en", "es", "fr", "pt")

ACTIVITY = """
    activity: a
    kind: training
    title: {es: Curso, en: Course}
    participants: [{population: {en: judges, fr: juges}}]
    narrative: {fr: Un, en: One, pt: Um}
    narrative-in: {r: {en: Only one}}
"""


def pairs(records: str) -> list[tuple[str, str, str]]:
    return [
        (each.other.field, each.original.language, each.other.language)
        for each in translations(corpus(records, LANGUAGES))
    ]


def test_the_first_written_language_is_the_original_of_the_others():
    assert sorted(pairs(ACTIVITY)) == [
        ("narrative", "fr", "en"),
        ("narrative", "fr", "pt"),
        ("participants.0.population", "en", "fr"),
        ("title", "es", "en"),
    ]


def test_what_a_resolution_says_and_is_called_is_left_alone():
    mandate = """
        mandate: m
        symbol: AG/RES. 2019 (XXXIV-O/04)
        title: {en: Title, es: Título}
        adopted: 2004-06-08
        paragraphs:
          "9": {text: {en: To ask, es: Pedir}, summary: {en: A report, es: Un informe}}
    """
    assert pairs(mandate) == [("paragraphs.9.summary", "en", "es")]


def test_names_of_the_registry_are_no_translations():
    assert pairs("regions: {a: {name: {en: Andes, es: Andes}}}") == []


def test_those_of_some_passages_are_found_by_the_original_or_the_translation():
    whole = corpus(ACTIVITY, LANGUAGES)
    numbers = {each.other.language: each.numbers for each in translations(whole) if each.other.field == "narrative"}
    original, portuguese = numbers["pt"]
    assert numbers["en"][0] == original
    assert len(list(translations_of(whole, {original}))) == len(numbers)
    assert [each.other.language for each in translations_of(whole, {portuguese})] == ["pt"]


def told(missing: list[str], added: list[str]) -> list[tuple[str, str]]:
    (pair,) = translations(corpus("{activity: a, kind: training, title: {en: One, fr: Un}}", LANGUAGES))
    return [(each.message, each.place.words) for each in pair.differing(missing, added, "hint")]


def test_a_difference_quotes_both_sides_once_and_stands_at_the_words_here():
    assert told(["One", "One"], ["Un"]) == [("the original (en) has 'One', the text in fr has 'Un'", "Un")]
    assert told(["One"], []) == [("the original (en) has 'One', the text in fr does not", "")]
    assert told([], ["Un"]) == [("the text in fr has 'Un', the original (en) does not", "Un")]
    assert told([], []) == []


def test_many_words_are_counted_and_not_listed():
    ((message, _),) = told(list("abcdef"), [])
    assert message == "the original (en) has 'a', 'b', 'c', 'd' and 2 more, the text in fr does not"
