"""What activities are found by, in each language, from records as people write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ciminfo import languages
from ciminfo.site.facets import FACETS, UNDATED, Choice, Facets, facets
from tests import reading

RECORDS = """\
    countries:
      BZ: {iso3: BLZ}
      MX: {iso3: MEX}
    ---
    organisations:
      iom: {name: {en: Organization for Migration, es: Organización para las Migraciones}, kind: intergovernmental}
      bar: {name: {es: Colegio de Abogados}, kind: ngo}
    ---
    terms:
      prevention: {name: {en: prevention, es: prevención}}
    ---
    mandate: ag-res-2019
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting trafficking}
    ---
    activity: seminar
    kind: seminar
    title: {en: Seminar}
    dates: 2004-12/2005-01
    venue: {country: MX, city: Cancún}
    coverage: {countries: [BZ]}
    organisations:
      - {organisation: iom, role: organiser}
      - {organisation: iom, role: funder}
      - {organisation: bar, role: partner}
    participants: [{count: 2, countries: [MX]}]
    themes: [prevention]
    mandates:
      - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 3"}
      - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}
      - {cites: "AG/RES. 1948 (XXXIII-O/03)"}
    """


def seen(records: str = RECORDS, code: str = "en", **changed: object) -> Facets:
    corpus = reading.corpus(records)
    return facets(corpus, replace(corpus.activities["seminar"], **changed), languages.language(code))


def values(choices: tuple[Choice, ...]) -> list[str]:
    return [each.value for each in choices]


def years(dates: str, today: date = date(2010, 5, 1)) -> list[str]:
    corpus = reading.corpus(RECORDS.replace("2004-12/2005-01", dates))
    return values(facets(replace(corpus, today=today), corpus.activities["seminar"], languages.language("en")).year)


def test_every_filter_has_its_values_once():
    assert {name: values(choices) for name, choices in seen()} == {
        "country": ["BZ", "MX"],
        "year": ["2004", "2005"],
        "kind": ["seminar"],
        "theme": ["prevention"],
        "organisation": ["iom", "bar"],
        "mandate": ["AG/RES. 1948 (XXXIII-O/03)", "ag-res-2019"],
    }
    assert tuple(name for name, _ in seen()) == FACETS


def test_values_are_the_same_in_every_language_and_labels_are_in_it():
    told = {code: seen(code=code) for code in languages.names()}
    assert len({tuple(str(values(choices)) for _, choices in each) for each in told.values()}) == 1
    assert [told[code].theme[0].label for code in ("en", "es")] == ["Prevention", "Prevención"]
    assert [each.label for each in told["es"].country] == ["Belice", "México"]
    assert told["en"].mandate[-1].label == "AG/RES. 2019 (XXXIV-O/04)"


def test_a_name_of_another_language_is_tagged():
    assert seen().organisation[1] == Choice("bar", "Colegio de Abogados", "es")
    assert seen(code="es").organisation[1].language == ""


def test_a_country_is_one_on_whose_page_it_stands_not_merely_that_of_its_venue():
    assert values(seen(participants=()).country) == ["BZ"]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("2005-03-07", ["2005"]),
        ("2005-24", ["2005", "2006"]),
        ("200X", [str(year) for year in range(2000, 2010)]),
        ("2008/..", ["2008", "2009", "2010"]),
        ("2008/", ["2008"]),
        ("../2005", ["2005"]),
        ("unknown", [UNDATED]),
    ],
)
def test_it_is_found_in_every_year_that_it_may_have_touched(dates, expected):
    assert years(dates) == expected


def test_what_has_no_end_is_of_its_first_year_where_no_day_is_given():
    assert years("2008/..", date.max) == ["2008"]
