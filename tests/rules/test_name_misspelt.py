"""Names that a text has nearly as the registry has them: where, in which words, and what is no slip."""

import pytest

from tests.reading import found, told

RULE = "name-misspelt"
REGISTRY = """
organisations:
  iom:
    name: {en: International Organization for Migration, es: Organización Internacional para las Migraciones}
    aliases: [International Migration Bureau]
    kind: intergovernmental
  oas: {name: {en: Organization of American States}, kind: intergovernmental}
  iin: {name: {en: Inter-American Children's Institute}, aliases: [Children's Institute of OAS], kind: organ}
  paho: {name: {en: Pan American Health Organization}, kind: intergovernmental}
  migration: {name: {en: Secretariat for Migration}, kind: government}
  coordinator: {name: {en: anti-TIP Coordinator}, kind: organ}
  council: {name: {en: Permanent Council}, kind: organ}
  government: {name: {en: Government of Mexico}, kind: government}
  police: {name: {en: National Police of Argentina}, kind: government}
  chiefs: {name: {en: National Policy of Argentina and Chile}, kind: ngo}
  head: {name: {es: Secretario General}, kind: office}
  national: {name: {es: Coordinador Nacional}, aliases: [Coordinadores Generales], kind: office}
  andes: {name: {es: Comunidad Andina}, kind: intergovernmental}
  short: {name: {en: Interpol}, kind: intergovernmental}
---
persons:
  albert-ramdin: {name: Albert Ramdin}
  per-tamm: {name: Per Tamm}
  isaias-rodriguez: {name: Isaías Rodríguez}
  fernando-garcia-robles: {name: Fernando García-Robles, aliases: [Fernando Garcia Robles Jr]}
"""


def telling(text: str, language: str = "en") -> str:
    return f"{REGISTRY}---\nactivity: a\nkind: visit\ntitle: {{en: T}}\nnarrative:\n  {language}: >-\n    {text}\n"


def written(message: str) -> str:
    return message.split("'")[1]


def nearly(text: str, language: str = "en") -> list[str]:
    """The names that a text is said to have nearly."""
    return [written(message) for _, message in told(RULE, telling(text, language))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "The Organization of American Status met.",
            "'Organization of American Status' is nearly 'Organization of American States', as oas is registered",
        ),
        (
            "With the Pan American Health Organisation (PAHO)",
            "'Pan American Health Organisation' is nearly 'Pan American Health Organization', as paho is registered",
        ),
        (
            "The Secretariat for Migrations",
            "'Secretariat for Migrations' is nearly 'Secretariat for Migration', as migration is registered",
        ),
        (
            "The Children Institute of OAS",
            "'Children Institute of OAS' is nearly \"Children's Institute of OAS\", as iin is registered",
        ),
        ("Ambassador Alber Ramdin spoke", "'Alber Ramdin' is nearly 'Albert Ramdin', as albert-ramdin is registered"),
        (
            "Attorney General Isais Rodriguez",
            "'Isais Rodriguez' is nearly 'Isaías Rodríguez', as isaias-rodriguez is registered",
        ),
        (
            "The anti-TIP Coordinatior",
            "'anti-TIP Coordinatior' is nearly 'anti-TIP Coordinator', as coordinator is registered",
        ),
        (
            "Mr. Fernando Garcia-Robles",
            "'Fernando Garcia-Robles' is nearly 'Fernando García-Robles', as fernando-garcia-robles is registered",
        ),
    ],
)
def test_a_name_with_one_slip_in_one_word_is_found(text, message):
    assert told(RULE, telling(text)) == [(f"3.yaml:6:{5 + text.index(written(message))}", message)]


def test_the_hint_gives_the_official_name_also_for_an_alias():
    (diagnostic,) = [each for each in found(telling("The International Migraton Bureau")) if each.rule == RULE]
    assert "nearly 'International Migration Bureau'" in diagnostic.message
    assert diagnostic.hint.startswith("write 'International Organization for Migration', or add")


@pytest.mark.parametrize(
    "text",
    [
        "The Organization of American States, the International Migration Bureau, and Albert Ramdin's staff",
        "the Inter-American Children’s Institute, the Permanent Council's Chair",
        "ORGANIZATION OF AMERICAN STATES, FERNANDO GARCIA-ROBLES",
        "Fernando García-Robles and Fernando Garcia Robles Jr",
    ],
)
def test_registered_names_and_aliases_are_silent_in_capitals_and_with_a_genitive(text):
    assert nearly(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "the Governments of Mexico and Canada",
        "Permanent Councils",
        "the status of the organization of american statues",
        "the permanent councel of elders",
        "an International Organization for Statistics",
        "International Organization on Migration",
        "Ambassador Ramdin, Mr. Garcia-Robles, and Interpoll",
        "Organisations of American Status",
        "Pet Tamm",
    ],
)
def test_plurals_other_words_and_two_slips_are_silent(text):
    assert nearly(text) == []


def test_a_french_plural_is_silent():
    bureau = "organisations: {b: {name: {fr: Bureau des alertes}, kind: organ}}\n---\n"
    record = "activity: a\nkind: visit\ntitle: {fr: Les Bureaux des alertes}\n"
    assert told(RULE, bureau + record) == []
    assert told(RULE, bureau + record.replace("Bureaux", "Burau"))


@pytest.mark.parametrize("text", ["la Secretaria General", "las Coordinadoras Generales", "la Coordinadora Nacional"])
def test_an_office_held_by_a_woman_is_silent(text):
    assert nearly(text, "es") == []
    assert nearly("el Secretrio General", "es") == ["Secretrio General"]


def test_a_person_of_another_name_is_found():
    assert nearly("Alberta Ramdin") == ["Alberta Ramdin"]


def test_within_a_whole_name_nothing_is_looked_for():
    assert nearly("The National Policy of Argentina") == ["National Policy of Argentina"]
    assert nearly("The National Policy of Argentina and Chile") == []


def test_names_are_compared_in_the_language_of_the_text():
    assert nearly("la Organización Internacional para las Migracionez", "es")
    assert nearly("a Comunidad Andinna", "pt") == ["Comunidad Andinna"], "it has no other name in Portuguese"
    assert nearly("a Organization of American Status", "pt")
    assert not nearly("International Organization for Migrations", "es")


def test_every_text_is_read_but_a_resolution_s_own():
    assert told(RULE, f"{REGISTRY}---\nactivity: a\nkind: visit\ntitle:\n  en: The Organization of American Status\n")
    mandate = """---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: T}
    paragraphs:
      "9":
        summary: {en: S}
        text: {en: The Organization of American Status}
    """
    assert told(RULE, REGISTRY + mandate.replace("\n    ", "\n")) == []


def test_each_name_is_told_and_a_text_may_have_several():
    assert nearly("Alber Ramdin of the Organization of American Status, and Albert Ramdim") == [
        "Alber Ramdin",
        "Organization of American Status",
        "Albert Ramdim",
    ]
