"""The corpus answers by id, by symbol and by report, whatever order the files are read in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.load import load_texts
from ciminfo.model.activity_parts import Venue
from ciminfo.model.citation import Citation
from ciminfo.model.corpus import KINDS, REGISTRIES
from ciminfo.model.interval import Interval
from ciminfo.yamltext import Text
from tests.reading import VOCABULARY, corpus, parts

RECORDS = """
activity: belize
kind: training
title: {en: Training}
---
activity: antigua
kind: meeting
title: {en: Meeting}
---
mandate: fighting
symbol: AG/RES. 2019 (XXXIV-O/04) rev. 1
title: {en: Fighting}
---
result: b-result
report: one
claim: {en: B}
---
result: a-result
report: one
claim: {en: A}
---
contribution: iin
report: two
organ: iin
---
countries: {BZ: {region: central}, ES: {region: europe}, XX: {}, ZZ: {region: nowhere}}
---
regions:
  central: {name: {en: Central America}, within: americas}
  americas: {name: {en: the Americas}}
  europe: {name: {en: Europe}}
  here: {name: {en: Here}, within: there}
  there: {name: {en: There}, within: here}
"""


@given(st.permutations(parts(RECORDS)))
def test_the_corpus_does_not_depend_on_the_order_of_files(files):
    texts = (Text(f"{number}.yaml", part) for number, part in enumerate(files))
    shuffled = load_texts(texts, ("en",), VOCABULARY, home="americas").corpus
    ordered = corpus(RECORDS)
    assert shuffled == ordered
    for kind, records in ordered.records.items():
        assert list(shuffled.records[kind]) == list(records) == sorted(records)


def test_records_stand_by_kind_and_in_the_order_of_their_ids():
    found = corpus(RECORDS)
    assert list(found.activities) == ["antigua", "belize"]
    assert list(found.countries) == ["BZ", "ES", "XX", "ZZ"]
    assert not found.reports
    assert not found.persons
    assert not found.organisations
    assert len(list(found)) == 15


def test_results_and_contributions_are_found_by_their_report():
    found = corpus(RECORDS)
    assert [result.id for result in found.results_by_report["one"]] == ["a-result", "b-result"]
    assert [each.id for each in found.contributions_by_report["two"]] == ["iin"]
    assert "one" not in found.contributions_by_report


def test_a_mandate_is_found_by_its_symbol_without_revisions():
    found = corpus(RECORDS)
    cited = Citation.parse("AG/RES 2019 (XXXIV-O/04), operative paragraph 9")
    by_symbol, by_citation = found.mandate(cited.symbol), found.mandate(cited)
    assert by_symbol is not None
    assert by_symbol is by_citation
    assert found.mandate(Citation.parse("AG/RES. 2019 (XXXV-O/05)")) is None


def test_a_place_lies_at_home_unless_the_registry_says_otherwise():
    found = corpus(RECORDS)
    inside = {code: found.is_at_home(code) for code in ("BZ", "ES", "XX", "ZZ", "QQ")}
    assert inside == {"BZ": True, "ES": False, "XX": True, "ZZ": False, "QQ": True}
    assert [found.is_home(region) for region in ("americas", "central", "europe")] == [True, True, False]


def test_without_a_home_every_place_is_at_home():
    found = replace(corpus(RECORDS), home="")
    assert all(found.is_at_home(code) for code in ("BZ", "ES", "XX", "ZZ", "QQ"))


def test_what_was_submitted_is_found_by_its_report():
    frozen = corpus("frozen: one-submitted\nreport: one\non: 2005-04-27\nrecords: {a: {title: T}}\n").frozen
    assert list(frozen) == ["one"]
    assert frozen["one"].facts == {"a": {"title": "T"}}


def test_the_widest_region_is_found_even_where_regions_lie_in_each_other():
    found = corpus(RECORDS)
    assert found.widest_region("central") == found.widest_region("americas") == "americas"
    assert found.widest_region("nowhere") == "nowhere"
    assert found.widest_region("here") == "there"


def test_registries_list_kinds_that_there_are():
    assert set(REGISTRIES.values()) < set(KINDS)
    assert not set(REGISTRIES) & set(KINDS)


def test_a_report_answers_for_its_period_and_what_the_one_before_it_left():
    reports = corpus("""
        {report: first, period: 2003-05/2004-04, as-of: 2004-04-05}
        ---
        {report: second, period: 2004-07/2005-04, as-of: 2005-04-27, previous: first}
        ---
        {report: third, period: 2005-04/2006-04, as-of: 2006-04-27, previous: second}
        ---
        {report: fourth, period: 2006-05/2007-04, as-of: 2007-04-27, previous: gone}
        """)
    windows = {id_: str(reports.window(report)) for id_, report in reports.reports.items()}
    assert windows == {
        "first": "2003-05-01/2004-04-30",
        "second": "2004-04-06/2005-04-30",
        "third": "2005-04-01/2006-04-30",
        "fourth": "2006-05-01/2007-04-30",
    }


BODIES = """
    organisations:
      oas: {name: {en: Organization of American States}, short: {en: OAS, es: OEA}, kind: intergovernmental}
      cim: {name: {en: Inter-American Commission of Women}, aliases: [The Office], kind: organ, parent: oas}
      coordinator: {name: {en: Coordinator}, aliases: [the office], kind: office, parent: cim}
      iom: {name: {en: Migration}, kind: intergovernmental, parent: ilo}
      ilo: {name: {en: Labor}, kind: intergovernmental, parent: iom}
    """


def test_a_name_leads_to_the_organisation_or_person_that_alone_goes_by_it():
    found = corpus(BODIES)
    assert [found.organisations_by_name.get(name) for name in ("oea", "the office", "coordinator")] == [
        "oas", None, "coordinator",
    ]  # fmt: skip
    persons = corpus("persons: {ana: {name: Ana, aliases: [A.]}, axel: {name: Áxel, aliases: [a.]}}").persons_by_name
    assert persons == {"ana": "ana", "axel": "axel"}


def test_an_organisation_and_its_parts_are_one_body_and_two_parts_of_one_are_not():
    found = corpus(BODIES)
    assert found.are_one_body("oas", "coordinator")
    assert found.are_one_body("coordinator", "oas")
    assert found.are_one_body("gone", "gone")
    assert not found.are_one_body("iom", "oas")
    assert not corpus(BODIES.replace("parent: cim", "parent: oas")).are_one_body("cim", "coordinator")


def test_the_role_in_an_activity_is_that_of_whoever_reports_it():
    found = corpus("""
        {report: first, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}
        ---
        {report: second, period: 2005-05/2006-04, as-of: 2006-04-27, reporter: section}
        ---
        {report: third, period: 2005-05/2006-04, as-of: 2006-04-27}
        ---
        {activity: a, kind: visit, title: {en: A}, dates: 2004-11-11}
        ---
        {activity: b, kind: visit, title: {en: B}, dates: 2004-11-11, reported-in: [second]}
        ---
        {activity: c, kind: visit, title: {en: C}, dates: 1999}
        """)
    reporters = {id_: found.reporters(activity) for id_, activity in found.activities.items()}
    assert reporters == {"a": {"cim"}, "b": {"cim", "section"}, "c": set()}


def test_a_city_is_found_by_any_of_its_names_in_its_country():
    found = corpus("""
        cities: {rome: {name: {en: Rome, es: Roma}, country: IT, aliases: [Città Eterna]}}
        """)
    for name in ("Rome", "ROMA", "Citta eterna"):
        city = found.city(Venue(country="IT", city=name))
        assert city is not None
        assert city.id == "rome"
        assert found.city_key(Venue(country="IT", city=name)) == ("rome", "IT")
    assert found.city(Venue(country="US", city="Rome")) is None
    assert found.city(Venue(country="IT")) is None
    assert found.city_key(Venue(country="US", city="Ítaca")) == ("itaca", "US")


REPORTS = """
{report: r1, period: 2003-07/2004-04, as-of: 2004-04-27}
---
{report: r2, period: 2004-07/2005-04, as-of: 2005-04-27, previous: r1}
---
{report: r3, period: 2005-07/2006-04, as-of: 2006-04-27, previous: r2}
"""


def test_the_reports_before_one_are_told_the_nearest_first_and_a_circle_ends():
    read = corpus(REPORTS)
    assert [[each.id for each in read.before(report)] for report in read.reports.values()] == [[], ["r1"], ["r2", "r1"]]
    circle = corpus(REPORTS.replace("2004-04-27}", "2004-04-27, previous: r3}"))
    assert [each.id for each in circle.before(circle.reports["r2"])] == ["r1", "r3"]


@pytest.mark.parametrize(
    ("when", "answering"),
    [
        ("2004-06", {"r2"}),
        ("2004-04/2004-06", {"r1", "r2"}),
        ("1950/2050", {"r1", "r2", "r3"}),
        ("2002", set()),
        ("unknown", set()),
    ],
)
def test_a_report_answers_for_what_touches_its_window(when, answering):
    assert {each.id for each in corpus(REPORTS).answering_for(Interval.parse(when))} == answering
