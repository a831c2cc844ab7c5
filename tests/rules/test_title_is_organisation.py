"""Titles that are names of organisations, whole or in part, and posts that are not."""

import pytest

from tests.reading import found, told

RULE = "title-is-organisation"
REGISTRY = """\
organisations:
  mre:
    name: {en: Ministry of Foreign Affairs of Bolivia, es: Ministerio de Relaciones Exteriores de Bolivia}
    aliases: [Cancillería]
    kind: government
  iom: {name: {en: International Organization for Migration}, short: {en: IOM}, kind: intergovernmental}
  tip-coordinator: {name: {en: Anti-Trafficking in Persons Coordinator}, kind: office}
---
"""


def person(title: str) -> str:
    return f"{REGISTRY}persons: {{david: {{name: David, posts: [{{title: {{en: {title}}}, organisation: mre}}]}}}}"


@pytest.mark.parametrize(
    "title",
    [
        "Ministry of Foreign Affairs of Bolivia",
        "Ministry of Foreign Affairs",
        "Ministry",
        "ministerio de relaciones exteriores",
        "CANCILLERIA",
        "IOM",
        "International Organization",
    ],
)
def test_the_name_of_an_organisation_or_its_beginning_is_found_at_the_title(title):
    message = f"the title {title!r} is the name of an organisation, not of a post"
    assert told(RULE, person(title)) == [("2.yaml:1:41", message)]
    hints = [each.hint for each in found(person(title)) if each.rule == RULE]
    assert hints == ["write the post that the person holds; an organisation that is itself a post has  kind: office"]


@pytest.mark.parametrize(
    "title",
    [
        "Minister of Foreign Affairs",
        "Ministry of Foreign",
        "Official of the Ministry of Foreign Affairs",
        "International",
        "Anti-Trafficking in Persons Coordinator",
        "Anti-Trafficking",
    ],
)
def test_a_post_is_silent(title):
    assert told(RULE, person(title)) == []


def test_titles_of_the_day_are_looked_at_and_any_language_counts():
    activity = f"""{REGISTRY}activity: a
kind: meeting
title: {{en: M}}
people:
  - {{person: david, role: speaker, title: {{en: Minister, es: Ministerio de Relaciones Exteriores}}}}
  - {{person: david, role: speaker}}
"""
    message = "the title 'Ministerio de Relaciones Exteriores' is the name of an organisation, not of a post"
    assert told(RULE, activity) == [("2.yaml:5:36", message)]
