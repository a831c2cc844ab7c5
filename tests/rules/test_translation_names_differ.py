"""Symbols, acronyms, persons, countries and titles of a translation, held against its original."""

import pytest

from tests.reading import told

RULE = "translation-names-differ"
LANGUAGES = ("en", "es", "fr", "pt")

REGISTRY = """
organisations:
  iom:
    name: {en: International Organization for Migration, fr: Organisation internationale pour les migrations}
    short: {en: IOM, es: OIM, fr: OIM, pt: OIM}
    kind: intergovernmental
  oas:
    name: {en: Organization of American States, pt: Organização dos Estados Americanos}
    short: {en: OAS, es: OEA, fr: OEA, pt: OEA}
    kind: intergovernmental
---
persons: {ramdin: {name: Albert Ramdin}}
---
countries: {JP: {}, BO: {}, VE: {}}
---
"""


def found(original: str, language: str, text: str) -> list[tuple[str, str]]:
    narrative = f"  en: '{original}'\n  {language}: '{text}'\n"
    activity = f"activity: a\nkind: training\ntitle: {{en: A}}\nnarrative:\n{narrative}"
    return told(RULE, REGISTRY + activity, LANGUAGES)


SAME = [
    ("OAS and IOM in Japan with Albert Ramdin", "fr", "L’OEA et l’OIM au Japon avec M. Ramdin"),
    ("OAS/IOM with Japanese experts", "pt", "A OEA e a OIM com especialistas do Japão"),
    ("By CP/doc. 4081/06", "es", "Por el documento CP/doc.4081/06"),
    ('The study "In Modern Bondage"', "pt", "O estudo *In Modern Bondage*"),
    ("The study In Modern Bondage", "es", 'El estudio "In Modern Bondage"'),
    ('The meeting "Sharing Best Practices"', "fr", 'La réunion "Partager les bonnes pratiques"'),
    ('The campaign "Silence, We Listen"', "pt", 'A campanha "Silêncio, escutemos"'),
    ('The study "A Nation’s Risk"', "es", "El estudio A Nation''s Risk"),
    ('The study "A Nation at Risk"', "es", "El estudio A NATION AT\nRISK"),
    ("Venezuelan police", "fr", "la police vénézuélienne"),
    ("The Organization", "pt", "A OEA"),
]


@pytest.mark.parametrize(("original", "language", "text"), SAME)
def test_what_has_its_counterpart_is_let_pass(original, language, text):
    assert found(original, language, text) == []


@pytest.mark.parametrize(
    ("original", "language", "text", "place", "message"),
    [
        ("By CP/doc. 4081/06.", "fr", "Par CP/doc. 4018/06.", "4.yaml:6:12",
         "the original (en) has 'CP/doc. 4081/06', the text in fr has 'CP/doc. 4018/06'"),
        ("Letter OEA/2.2/27/05", "pt", "Nota", "4.yaml:6:7",
         "the original (en) has 'OEA/2.2/27/05', the text in pt does not"),
        ("With OAS and IOM", "es", "Con la OEA", "4.yaml:6:7",
         "the original (en) has 'IOM', the text in es does not"),
        ("With OAS", "fr", "Avec l’OEA et l’OIM", "4.yaml:6:24",
         "the text in fr has 'OIM', the original (en) does not"),
        ("Albert Ramdin opened it", "fr", "Elle s’est ouverte", "4.yaml:6:7",
         "the original (en) has 'Albert Ramdin', the text in fr does not"),
        ("In Japan and Bolivia", "pt", "No Japão e na Venezuela", "4.yaml:6:22",
         "the original (en) has 'Bolivia', the text in pt has 'Venezuela'"),
        ('The study "In Modern Bondage"', "es", "El estudio", "4.yaml:6:7",
         "the original (en) has 'In Modern Bondage', the text in es does not"),
        ("The study", "es", 'El estudio "In Modern Bondage"', "4.yaml:6:20",
         "the text in es has 'In Modern Bondage', the original (en) does not"),
    ],
)  # fmt: skip
def test_what_is_named_in_one_alone_is_told_at_its_words_or_the_field(original, language, text, place, message):
    assert found(original, language, text) == [(place, message)]
