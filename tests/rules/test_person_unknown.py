"""Unknown persons: found by the spelling that is printed and by the others that occur."""

import pytest

from tests.reading import found, told

RULE = "person-unknown"
ADDING = "add an entry below `persons:` in data/registry/persons.yaml:  some-id: {name: First Last}"
REGISTRY = """\
persons:
  fernando-garcia-robles: {name: Fernando García-Robles, aliases: [Garcia Robles]}
---
"""


def appearing(person: str) -> str:
    return f"""{REGISTRY}activity: a
kind: meeting
title: {{en: M}}
people: [{{person: {person}, role: speaker}}]
"""


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("fernando-garcia-roble", "did you mean 'fernando-garcia-robles'?"),
        ("FERNANDO GARCIA-ROBLES", "write fernando-garcia-robles"),
        ("García Robles", "write fernando-garcia-robles"),
        ("luigi-einaudi", ADDING),
    ],
)
def test_a_name_that_is_no_id_is_found_with_the_one_meant(written, hint):
    is_name = hint.startswith("write")
    said = f"{written!r} is a name, where an id is meant" if is_name else f"no person {written!r} is registered"
    assert told(RULE, appearing(written)) == [("2.yaml:4:19", said)]
    assert [each.hint for each in found(appearing(written)) if each.rule == RULE] == [hint]


@pytest.mark.parametrize(
    ("written", "fix"),
    [("García Robles", "fernando-garcia-robles"), ("fernando-garcia-roble", ""), ("luigi-einaudi", "")],
)
def test_only_a_name_as_it_is_registered_is_mended(written, fix):
    assert [each.fix for each in found(appearing(written)) if each.rule == RULE] == [fix]


def test_a_name_that_two_bear_is_not_mended():
    two = appearing("Garcia Robles").replace(
        "\n---", "\n  ana-garcia: {name: Ana García, aliases: [García Robles]}\n---"
    )
    said = [(each.hint, each.fix) for each in found(two) if each.rule == RULE]
    assert said == [("write ana-garcia or fernando-garcia-robles", "")]


def test_an_id_is_silent():
    assert told(RULE, appearing("fernando-garcia-robles")) == []


def test_the_letter_is_looked_at_and_its_unknowns_are_not():
    opening = "report: r\nperiod: 2005\nas-of: 2006-01-01\n"
    letter = "letter: {addressee: {office: {en: SG}, person: x}, signatory: {person: z, office: {en: ES}}}"
    assert [place for place, _ in told(RULE, opening + letter)] == ["1.yaml:4:48", "1.yaml:4:72"]
    assert told(RULE, opening + "letter: {addressee: unknown, signatory: unknown}") == []
