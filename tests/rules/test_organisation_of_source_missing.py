"""Organisations that the printed words name and the record does not list."""

import pytest

from tests.reading import found, told

RULE = "organisation-of-source-missing"
REGISTRY = """\
organisations:
  oas: {name: {en: Organization of American States}, short: {en: OAS}, kind: intergovernmental}
  cim: {name: {en: Inter-American Commission of Women}, short: {en: CIM}, kind: organ, parent: oas}
  iom: {name: {en: International Organization for Migration}, short: {en: IOM}, kind: intergovernmental}
  iom-bolivia: {name: {en: IOM Mission in Bolivia}, aliases: [IOM-Bolivia], kind: intergovernmental, parent: iom}
  justice: {name: {en: Ministry of Justice of the Kingdom of the Netherlands}, kind: government}
  justice-bolivia: {name: {en: Ministry of Justice of Bolivia}, aliases: [Ministry of Justice], kind: government}
  justice-chile: {name: {en: Ministry of Justice of Chile}, aliases: [ministry of justice], kind: government}
  women: {name: {en: Commission of Women}, kind: ngo}
  raices: {name: {es: Raíces}, kind: ngo}
---
"""


def named(
    words: str, more: str = "organisations: [{organisation: iom, role: organiser}]", backs: str = "organisations"
) -> str:
    return f"""{REGISTRY}activity: a
kind: meeting
title: {{en: M}}
dates: 2005-03-14
sources: [{{at: page L530, raw: "{words}", backs: [{backs}]}}]
{more}
"""


@pytest.mark.parametrize(
    ("words", "printed", "id_"),
    [
        ("and the Ministry of Justice of the Kingdom of the Netherlands are", None, "justice"),
        ("the MINISTRY OF JUSTICE of Bolivia,", "MINISTRY OF JUSTICE of Bolivia", "justice-bolivia"),
        ("the NGO Raices organized", "Raices", "raices"),
        ("the OAS/IOM Project", "OAS", "oas"),
        ("the Organization of American States.", "Organization of American States", "oas"),
    ],
)
def test_a_name_of_the_registry_that_is_not_listed_is_found_at_the_words(words, printed, id_):
    shown = printed or "Ministry of Justice of the Kingdom of the Netherlands"
    message = f"the source names {shown!r}, and {id_} is not among the organisations"
    assert told(RULE, named(words)) == [(f"2.yaml:5:{33 + words.index(shown)}", message)]


@pytest.mark.parametrize(
    "words",
    [
        "the International Organization for Migration held",
        "joined with IOM-Bolivia in a seminar",
        "the oas and Oas of a desert",
        "the Ministry of Justice supported",
        "International Organization",
        "OASIS",
        "IOM",
        "",
        "… ?!",
    ],
)
def test_what_is_listed_or_a_part_of_it_or_no_name_or_that_of_two_is_silent(words):
    assert told(RULE, named(words)) == []


def test_words_that_back_something_else_are_not_read():
    assert told(RULE, named("the OAS", backs="title")) == []
    assert len(told(RULE, named("the OAS", backs="organisations.0"))) == 1


def test_each_organisation_is_found_once():
    assert len(told(RULE, named("the OAS, CIM and the Organization of American States"))) == 1


def test_whoever_reported_it_is_listed():
    assert told(RULE, named("the OAS", more="reported-by: oas")) == []


def test_our_own_role_stands_for_whoever_makes_the_report():
    report = "---\n{report: r, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}\n"
    assert told(RULE, named("the CIM held", more="role: organiser") + report) == []
    assert told(RULE, named("the OAS held", more="role: organiser") + report) == []
    assert len(told(RULE, named("the CIM held", more="role: unknown") + report)) == 1
    assert len(told(RULE, named("the CIM held", more="role: organiser"))) == 1


def test_the_longest_name_counts_and_not_one_within_it():
    records = named("the Inter-American Commission of Women held")
    assert [message for _, message in told(RULE, records)] == [
        "the source names 'Inter-American Commission of Women', and cim is not among the organisations"
    ]


def test_a_name_stands_at_the_end_only_where_it_is_whole():
    assert told(RULE, named("of the Inter-American Commission of")) == []


def test_the_hint_says_what_to_add():
    hints = [each.hint for each in found(named("the OAS")) if each.rule == RULE]
    assert hints == ["add  {organisation: oas, role: …}, or accept this with what the others say"]
