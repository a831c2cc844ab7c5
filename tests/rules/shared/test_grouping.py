"""Groups of states in texts: in every language, by registered names, and only our own member states."""

import pytest

from ciminfo.model.activity_parts import Qualifier
from ciminfo.rules.shared.grouping import Groups
from tests.reading import corpus

GROUPS = Groups(corpus("""\
countries: {BZ: {}, JM: {}}
---
regions:
  americas: {name: {en: Americas, es: Américas, fr: Amériques, pt: Américas}}
  caribbean: {name: {en: Caribbean}, within: americas}
  english-speaking-caribbean:
    name: {en: English-speaking Caribbean, es: Caribe de habla inglesa}
    within: caribbean
    members: [BZ, JM]
  spanish-speaking-americas:
    name:
      en: Spanish-speaking countries of the Americas
      es: Países de habla hispana de las Américas
      fr: Pays hispanophones des Amériques
      pt: Países de língua espanhola das Américas
    within: americas
    members: [BZ, JM]
---
organisations:
  oas: {name: {en: Organization of American States}, short: {en: OAS, es: OEA}, kind: intergovernmental}
  cim: {name: {en: Commission}, kind: organ, parent: oas}
  eu: {name: {en: European Union, es: Unión Europea}, short: {en: EU}, kind: intergovernmental}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}
"""))  # fmt: skip


def found(language, text):
    return [(each.value, each.group) for each in GROUPS.mentioned(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "representatives of the 34 OAS member countries studied issues", 34),
        ("en", "The 34 active member states met.", 34),
        ("en", "All 34 member states of the Organization of American States met.", 34),
        ("en", "The twelve member states met in Caracas.", 12),
        ("es", "representantes de los 34 Estados Miembros de la OEA", 34),
        ("fr", "les 34 États membres", 34),
        ("pt", "os 34 Estados membros", 34),
    ],
)
def test_member_states_are_found_behind_their_number(language, text, value):
    assert found(language, text) == [(value, "member-states")]


@pytest.mark.parametrize(
    "text",
    [
        "the 27 EU member states",
        "the 27 member states of the European Union",
        "the 193 UN member states",
        "the member states, 34 in all",
        "34 delegations, and the member states",
    ],
)
def test_member_states_of_others_and_those_without_a_number_are_not_ours_to_count(text):
    assert found("en", text) == []


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "the 13 English-speaking Caribbean countries", "english-speaking-caribbean"),
        ("en", "13 countries of the English-speaking Caribbean", "english-speaking-caribbean"),
        ("es", "los 13 países del Caribe de habla inglesa", "english-speaking-caribbean"),
        ("en", "13 Spanish-speaking countries", "spanish-speaking-americas"),
        ("es", "13 países de habla hispana", "spanish-speaking-americas"),
        ("fr", "les 13 pays hispanophones", "spanish-speaking-americas"),
        ("pt", "13 países de língua espanhola", "spanish-speaking-americas"),
    ],
)
def test_a_region_is_found_by_its_name_in_the_language_of_the_text(language, text, group):
    assert found(language, text) == [(13, group)]


def test_a_region_without_members_and_one_without_a_name_in_the_language_are_not_looked_for():
    assert found("en", "13 Caribbean countries") == []
    assert found("fr", "13 pays anglophones") == []


def test_the_qualifier_before_the_number_is_read():
    (mention,) = GROUPS.mentioned("en", "More than 30 member states signed.")
    assert (mention.qualifier, mention.words) == (Qualifier.AT_LEAST, "More than 30 member states")


def test_only_texts_with_a_number_and_the_name_of_a_group_are_read():
    records = """
        activity: a
        kind: training
        title: {en: The 34 Member States, es: Uno de los Estados miembros}
        narrative: {en: The member states met., es: 21 Estados se reunieron.}
    """
    assert [each.text for each in Groups(corpus(records, ("en", "es"))).passages()] == [
        "The 34 Member States",
        "Uno de los Estados miembros",
    ]
