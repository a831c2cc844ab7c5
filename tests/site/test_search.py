"""The index as the script of the site reads it: whole, small, and free of what is for colleagues alone."""

from __future__ import annotations

import json

import pytest

from ciminfo import languages
from ciminfo.site.search import GLOBAL, index, spoken
from tests import reading

RECORDS = """\
    organisations:
      iom:
        name: {en: International Organization for Migration, es: Organización Internacional para las Migraciones}
        short: {en: IOM, es: OIM}
        kind: intergovernmental
    ---
    sources:
      page: {title: {en: A Page}, kind: page}
    ---
    activity: seminar
    kind: seminar
    title: {es: "Seminario sobre la niñez </script>"}
    dates: 2005-01
    venue: {country: MX, city: Cancún}
    organisations: [{organisation: iom, role: organiser}]
    documents: [{title: {en: The Handbook}, kind: manual}]
    narrative: {en: Officials met.}
    note: secretremark
    sources: [{at: page L1, raw: "printedword", backs: [dates]}]
    ---
    activity: study
    kind: research
    title: {en: Study}
    dates: 2004
    coverage: {countries: [BZ]}
    narrative: {en: A study of Belize.}
    """


def read(code: str = "en", records: str = RECORDS) -> dict:
    corpus = reading.corpus(records)
    text = index(corpus, corpus.activities.values(), languages.language(code)).decode()
    head = f"globalThis.{GLOBAL} = "
    assert text.startswith(head)
    return json.loads(text.removeprefix(head).removesuffix(";\n"))


def found(told: dict, word: str) -> list[str]:
    """The activities in which a word stands, its distances added up."""
    last, ids = 0, []
    for gap in told["words"].get(word, "").split():
        last += int(gap, 36)
        ids.append(told["ids"][last])
    return ids


def test_titles_are_found_in_every_language_and_texts_in_that_of_the_page():
    told = read()
    assert told["ids"] == ["seminar", "study"]
    assert found(told, "ninez") == found(told, "officials") == found(told, "handbook") == ["seminar"]
    assert found(told, "belize") == found(told, "study") == ["study"]
    assert found(read("es"), "ninez") == ["seminar"]
    assert found(read("es"), "officials") == []


def test_places_dates_and_names_are_found_and_an_organisation_by_its_short_name_in_any_language():
    told = read()
    for word in ("cancun", "mexico", "january", "2005", "migration", "oim", "iom"):
        assert found(told, word) == ["seminar"], word


def test_nothing_is_in_it_that_is_for_colleagues_or_of_the_words_of_sources():
    told = json.dumps(read())
    assert "secretremark" not in told
    assert "printedword" not in told


def test_choices_are_sorted_years_newest_first_and_hold_their_activities():
    filters = read("es")["filters"]
    assert [choice[:3] for choice in filters["year"]] == [["2005", "2005", "0"], ["2004", "2004", "1"]]
    assert [choice[1] for choice in filters["country"]] == ["Belice", "México"]
    assert filters["theme"] == []


def test_the_words_of_the_page_come_with_it():
    terms = read("fr")["terms"]
    assert terms["name.country"] == "Pays"
    assert set(terms) == set(read("en")["terms"])


def test_distances_are_in_base_36_and_lead_back_to_every_activity():
    many = "---\n".join(f"    activity: a{n:03}\n    kind: research\n    title: {{en: Word}}\n" for n in range(90))
    many += "---\n    activity: zz\n    kind: research\n    title: {en: Word Last}\n    dates: 2004\n"
    told = read(records=many)
    assert told["words"]["last"] == "2i"
    assert found(told, "last") == ["zz"]
    assert found(told, "word") == told["ids"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("AG/RES. 2019 (XXXIV-O/04)", ["ag", "res", "2019", "xxxiv", "o", "04"]),
        ("La main-d’œuvre de São Paulo", ["la", "main", "d", "oeuvre", "de", "sao", "paulo"]),
        ("Straße, NIÑEZ", ["strasse", "ninez"]),
        ("…", []),
    ],
)
def test_words_are_compared_without_case_and_accents(text, words):
    assert spoken(text) == words
