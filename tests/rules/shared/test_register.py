"""Organisations, persons and countries that a text calls by name, and which of them another text lacks."""

import pytest

from ciminfo.rules.shared.register import Register
from tests.reading import corpus

REGISTRY = """
    organisations:
      cim:
        name: {en: Inter-American Commission of Women, es: Comisión Interamericana de Mujeres, fr: Commission interaméricaine des femmes}
        short: {en: CIM, es: CIM, fr: CIM, pt: CIM}
        kind: organ
      iom:
        name: {en: International Organization for Migration, es: Organización Internacional para las Migraciones}
        short: {en: IOM, es: OIM, fr: OIM, pt: OIM}
        kind: intergovernmental
      eu:
        name: {en: European Union, fr: Union européenne}
        short: {en: EU, fr: UE}
        kind: intergovernmental
      police:
        name: {fr: Police nationale}
        short: {fr: PNH}
        kind: government
    ---
    persons:
      ramdin: {name: Albert Ramdin, aliases: [Albert R. Ramdin]}
    ---
    countries:
      JP: {}
      BO: {aliases: [Plurinational State of Bolivia]}
      DE: {}
      GB: {}
      MX: {aliases: [United Mexican States]}
      US: {aliases: [U.S., US, United States of America]}
      BS: {aliases: [Commonwealth of The Bahamas]}
      DM: {aliases: [Commonwealth of Dominica]}
"""  # noqa: E501


@pytest.fixture(scope="module")
def register() -> Register:
    return Register(corpus(REGISTRY))


def lost(register: Register, one: tuple[str, str], other: tuple[str, str]) -> list[str]:
    """What one text has and the other lacks."""
    here, there = register.called(*one), register.called(*other)
    ways = (register.lost_acronyms, register.lost_persons, register.lost_countries)
    return [words for way in ways for words in way(here, there)]


SAME = [
    ("en", "with IOM", "es", "con la OIM"),
    ("en", "OAS/CIM/IOM", "fr", "OEA/CIM/OIM"),
    ("en", "with IOM", "es", "con la Organización Internacional para las Migraciones"),
    ("en", "a CIM specialist", "fr", "un spécialiste de la Commission"),
    ("fr", "la PNH", "pt", "a PNH"),
    ("fr", "10 000 dollars EU", "en", "10,000 dollars"),
    ("en", "Albert Ramdin spoke", "fr", "M. Ramdin a pris la parole"),
    ("en", "officials of Japan", "fr", "des fonctionnaires japonais"),
    ("fr", "l'Allemagne", "en", "the German police"),
    ("en", "the United Kingdom", "fr", "la police britannique"),
    ("en", "Bolivian officials", "pt", "funcionários da Bolívia"),
    ("en", "in Mexico City", "pt", "na Cidade do México"),
    ("en", "the U.S. Embassy", "es", "la Embajada de los Estados Unidos"),
    ("en", "US$10,000", "fr", "10 000 dollars"),
    ("en", 'the book "Bolivia and IOM", by Albert Ramdin', "es", "el libro de Ramdin"),
]


@pytest.mark.parametrize(("one", "text", "other", "translated"), SAME)
def test_what_means_the_same_is_not_lost(register, one, text, other, translated):
    assert lost(register, (one, text), (other, translated)) == []
    assert lost(register, (other, translated), (one, text)) == []


@pytest.mark.parametrize(
    ("one", "text", "other", "translated", "words"),
    [
        ("en", "with IOM and CIM", "es", "con la CIM", ["IOM"]),
        ("en", "with IOM", "es", "en la Organización de los Estados", []),
        ("fr", "avec l'UE", "en", "with IOM", ["UE"]),
        ("en", "Albert Ramdin spoke", "fr", "le Secrétaire général a parlé", ["Albert Ramdin"]),
        ("en", "in Japan and Bolivia", "fr", "au Japon", ["Bolivia"]),
        ("pt", "no Japão", "en", "in Bolivia", ["Japão"]),
        ("es", "en Alemania", "fr", "au Japon", ["Alemania"]),
        ("en", "the United Kingdom", "fr", "au Japon", []),
        ("en", "in the Bahamas", "fr", "le Commonwealth", ["Bahamas"]),
    ],
)
def test_what_is_nowhere_is_lost(register, one, text, other, translated, words):
    assert lost(register, (one, text), (other, translated)) == words


def test_the_whole_name_of_one_body_is_not_the_first_word_of_another(register):
    text = "the International Organization for Migration and CIM"
    assert lost(register, ("en", text), ("en", "the International Organization for Migration")) == ["CIM"]
