"""Activities that meet every filter."""

import pytest

from ciminfo import placement
from ciminfo.queries.listing import Filter, listing
from tests.reading import corpus

CITED = 'mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]'
RECORDS = f"""
    {{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}}
    ---
    {{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30}}
    ---
    activity: lima
    kind: seminar
    title: {{en: Seminar in Lima, es: Seminario de capacitación}}
    dates: 2005-06-14
    announced: [{{on: 2005-04-01, dates: 2005-05, in: 2004-2005}}]
    venue: {{city: Lima, country: PE}}
    ---
    activity: belize
    kind: training
    title: {{en: Training}}
    dates: 2005-04-14
    venue: {{city: Belize City, country: BZ}}
    organisations: [{{organisation: iom, role: partner}}]
    themes: [police]
    {CITED}
    ---
    activity: study
    kind: research
    title: {{en: Study}}
    dates: 2004-09
    coverage: {{countries: [PE, BO]}}
    narrative: {{en: "What the Police of *Potosí* say."}}
    themes: [police, law]
    ---
    {{activity: undated, kind: visit, title: {{en: Visit}}}}
    """


@pytest.fixture(scope="module")
def known():
    whole = corpus(RECORDS)
    return whole, [placement.dossier(whole, report) for report in whole.reports.values()]


def ids(known, **wanted: str) -> list[str]:
    return [row["id"] for row in listing(*known, Filter(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["study", "belize", "lima", "undated"]),
        ({"country": "PE"}, ["study", "lima"]),
        ({"country": "QQ"}, []),
        ({"report": "2004-2005"}, ["study", "belize", "lima"]),
        ({"report": "2005-2006"}, ["lima"]),
        ({"organisation": "iom"}, ["belize"]),
        ({"organisation": "io"}, []),
        ({"theme": "police"}, ["study", "belize"]),
        ({"mandate": "AG/RES. 2019"}, ["belize"]),
        ({"mandate": "paragraph 9"}, ["belize"]),
        ({"mandate": "paragraph 10"}, []),
        ({"state": "unknown"}, ["undated"]),
        ({"state": "planned", "report": "2004-2005"}, ["lima"]),
        ({"state": "planned", "report": "2005-2006"}, []),
        ({"words": "potosi"}, ["study"]),
        ({"words": "CAPACITACION"}, ["lima"]),
        ({"words": "seminar"}, ["lima"]),
        ({"words": "[/]"}, []),
        ({"theme": "police", "country": "PE", "words": "say"}, ["study"]),
        ({"theme": "police", "country": "PE", "organisation": "iom"}, []),
    ],
)
def test_an_activity_is_listed_where_it_meets_every_filter(known, wanted, expected):
    assert ids(known, **wanted) == expected


def test_a_row_says_what_when_and_where(known):
    (row,) = listing(*known, Filter(words="lima"))
    assert row == {
        "id": "lima",
        "title": "Seminar in Lima",
        "kind": "seminar",
        "dates": "2005-06-14",
        "state": "held",
        "places": ["PE"],
        "city": "Lima",
        "path": "3.yaml",
    }


def test_through_a_report_an_activity_is_seen_as_of_its_day(known):
    (row,) = listing(*known, Filter(report="2004-2005", words="lima"))
    assert (row["dates"], row["state"]) == ("2005-05", "planned")
