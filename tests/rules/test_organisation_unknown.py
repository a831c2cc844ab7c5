"""Unknown organisations: the id that was meant is found by every name the registry knows."""

import pytest

from tests.reading import found, told

RULE = "organisation-unknown"
REGISTRY = """\
organisations:
  iom:
    name: {en: International Organization for Migration, es: Organización Internacional para las Migraciones}
    short: {en: IOM, es: OIM}
    aliases: [International Organization for Migrations]
    kind: intergovernmental
---
"""


def involving(name: str) -> str:
    return f"""{REGISTRY}activity: a
kind: training
title: {{en: T}}
organisations: [{{organisation: {name}, role: partner}}]
"""


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("imo", "did you mean 'iom'?"),
        ("OIM", "write 'iom', which is registered under this name"),
        ("INTERNATIONAL ORGANIZATION FOR MIGRATION", "write 'iom', which is registered under this name"),
        ("Organizacion internacional para las migraciones", "write 'iom', which is registered under this name"),
        ("international-organization-for-migrations", "write 'iom', which is registered under this name"),
        ("International Organisation for Migration", "did you mean 'iom'?"),
        ("unicef", "add it to data/registry/organisations.yaml"),
    ],
)
def test_a_name_that_is_no_id_is_found_and_led_to_one(written, hint):
    assert told(RULE, involving(written)) == [("2.yaml:4:32", f"no organisation {written!r} is registered")]
    assert [each.hint for each in found(involving(written)) if each.rule == RULE] == [hint]


def test_an_id_is_silent():
    assert told(RULE, involving("iom")) == []


@pytest.mark.parametrize(
    ("records", "place"),
    [
        ("{activity: a, kind: visit, title: {en: T}, reported-by: iin}", "1:57"),
        ("{contribution: c, report: r, organ: iin}", "1:37"),
        ("{contribution: c, report: r, state: BZ, asked: {by: [iin]}}", "1:54"),
        ("{report: r, period: 2005, as-of: 2006-01-01, reporter: iin}", "1:56"),
        ("persons: {p: {name: P, posts: [{title: {en: Head}, organisation: iin}]}}", "1:66"),
        ("organisations: {o: {name: {en: O}, kind: organ, parent: iin}}", "1:57"),
        ('{mandate: m, symbol: CP/RES. 908 (1567/06), title: {en: F}, paragraphs: {"1": {obligor: iin}}}', "1:89"),
    ],
)
def test_every_field_that_names_an_organisation_is_looked_at(records, place):
    assert told(RULE, records) == [(f"1.yaml:{place}", "no organisation 'iin' is registered")]


def test_an_organisation_whose_entry_cannot_be_read_is_not_reported_again():
    broken = involving("iom").replace("kind: intergovernmental", "kind: between-governments")
    assert [each.rule for each in found(broken)] == ["value-unknown"]
