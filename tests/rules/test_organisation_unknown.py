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
        ("OIM", "write iom"),
        ("INTERNATIONAL ORGANIZATION FOR MIGRATION", "write iom"),
        ("Organizacion internacional para las migraciones", "write iom"),
        ("international-organization-for-migrations", "write iom"),
        ("International Organisation for Migration", "did you mean 'iom'?"),
        ("unicef", "register it:  ciminfo new organisation"),
    ],
)
def test_a_name_that_is_no_id_is_found_and_led_to_one(written, hint):
    is_name = hint == "write iom"
    said = f"{written!r} is a name, where an id is meant" if is_name else f"no organisation {written!r} is registered"
    assert told(RULE, involving(written)) == [("2.yaml:4:32", said)]
    assert [each.hint for each in found(involving(written)) if each.rule == RULE] == [hint]


@pytest.mark.parametrize(
    ("written", "fix"),
    [("oim", "iom"), ("Iom", "iom"), ("International Organization for Migrations", "iom"), ("imo", ""), ("unicef", "")],
)
def test_a_name_that_one_organisation_alone_bears_is_mended_to_its_id(written, fix):
    assert [each.fix for each in found(involving(written)) if each.rule == RULE] == [fix]


def test_a_name_that_two_bear_is_led_to_both_and_not_mended():
    ministries = """\
        organisations:
          ministry-of-peru: {name: {en: Ministry of Peru}, aliases: [Foreign Ministry], kind: government}
          ministry-of-chile: {name: {en: Ministry of Chile}, aliases: [Foreign ministry], kind: government}
        ---
        organisation: iom
        name: {en: IOM}
        kind: intergovernmental
        parent: FOREIGN MINISTRY
        """
    said = [(each.hint, each.fix) for each in found(ministries) if each.rule == RULE]
    assert said == [("write ministry-of-chile or ministry-of-peru", "")]


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
