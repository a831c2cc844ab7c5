"""Unknown persons: found by the spelling that is printed and by the others that occur."""

import pytest

from tests.reading import found, told

RULE = "person-unknown"
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
        ("FERNANDO GARCIA-ROBLES", "did you mean 'fernando-garcia-robles'?"),
        ("García Robles", "did you mean 'fernando-garcia-robles'?"),
        ("luigi-einaudi", "add the person to data/registry/persons.yaml"),
    ],
)
def test_a_name_that_is_no_id_is_found_with_the_one_meant(written, hint):
    assert told(RULE, appearing(written)) == [("2.yaml:4:19", f"no person {written!r} is registered")]
    assert [each.hint for each in found(appearing(written)) if each.rule == RULE] == [hint]


def test_an_id_is_silent():
    assert told(RULE, appearing("fernando-garcia-robles")) == []


def test_the_letter_is_looked_at_and_its_unknowns_are_not():
    opening = "report: r\nperiod: 2005\nas-of: 2006-01-01\n"
    letter = "letter: {addressee: {office: {en: SG}, person: x}, signatory: {person: z, office: {en: ES}}}"
    assert [place for place, _ in told(RULE, opening + letter)] == ["1.yaml:4:48", "1.yaml:4:72"]
    assert told(RULE, opening + "letter: {addressee: unknown, signatory: unknown}") == []
