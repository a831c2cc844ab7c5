"""Countries by any of their names."""

from pathlib import Path

import pytest

from ciminfo import languages
from ciminfo.load import Vocabulary, load
from ciminfo.queries.countries import UnknownCountryError, find
from ciminfo.sections import names as sections
from ciminfo.workspace import open_at
from tests.reading import corpus

REGISTRY = corpus("""
    countries:
      AW: {aliases: [Isla feliz, BO]}
      BO: {iso3: BOL, name: {en: Bolivia, fr: Bolivie}}
      HT: {iso3: HTI, aliases: [Ayiti]}
      BZ: {}
      US: {iso3: USA, aliases: [Estados Unidos de América]}
    """)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bolivia", "BO"),
        ("bolívia", "BO"),
        ("Bolivie", "BO"),
        ("BOL", "BO"),
        ("bo", "BO"),
        ("  Bolivia ", "BO"),
        ("Haïti", "HT"),
        ("haiti", "HT"),
        ("HAITÍ", "HT"),
        ("ayiti", "HT"),
        ("Belice", "BZ"),
        ("États-Unis", "US"),
        ("estados unidos de america", "US"),
        ("isla feliz", "AW"),
    ],
)
def test_a_country_is_found_by_its_names_and_codes_with_or_without_accents_and_case(name, code):
    assert find(REGISTRY, name) == code


def test_a_code_goes_before_a_name_that_reads_the_same():
    assert find(REGISTRY, "BO") == "BO"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Bolivya", "did you mean 'Bolivia'?"),
        ("Hayti", "did you mean 'Haiti'?"),
        ("Étas-Unis", "did you mean 'États-Unis'?"),
        ("Atlantis under the sea", "countries are listed in data/registry/countries.yaml"),
        ("", "countries are listed in data/registry/countries.yaml"),
        ("  ", "countries are listed in data/registry/countries.yaml"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_as_it_is_written(name, hint):
    with pytest.raises(UnknownCountryError) as caught:
        find(REGISTRY, name)
    assert str(caught.value) == f"no country in the registry is called {name!r}"
    assert caught.value.hint == hint


def test_without_a_registry_no_country_is_found():
    with pytest.raises(UnknownCountryError):
        find(corpus("terms: {a: {name: {en: A}}}\n"), "Bolivia")


@pytest.fixture(scope="module")
def own():
    root = Path(__file__).parents[2]
    return load(open_at(root), Vocabulary(sections(), languages.names())).corpus


@pytest.mark.parametrize("spoken", languages.names())
def test_every_registered_country_is_found_by_its_name_in_every_language(own, spoken):
    language = languages.language(spoken)
    called = {code: language.country(code, country) for code, country in own.countries.items()}
    assert {code: find(own, name) for code, name in called.items()} == {code: code for code in called}
    assert len(called) > 40


def test_every_registered_country_is_found_by_its_codes(own):
    codes = {written: code for code, each in own.countries.items() for written in (code, each.iso3) if written}
    assert {written: find(own, written.lower()) for written in codes} == codes
