"""Coverage as a script or a terminal wants it."""

from ciminfo.queries.coverage import rows
from tests.reading import dossier

CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
RECORDS = f"""
    mandate: unseen
    symbol: AG/RES. 1948 (XXXIII-O/03)
    title: {{en: Older}}
    adopted: 2003-06-10
    ---
    mandate: seen
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {{en: Fighting}}
    adopted: 2004-06-08
    paragraphs:
      "9":
        summary: {{es: Informar, en: To report}}
        elements:
          done: {{asks: {{en: what was done}}, answered-by: [activity, organ-contribution]}}
          states: {{asks: {{en: what states say}}, answered-by: [state-contribution]}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    answers: ["{CITED}"]
    dispositions:
      - {{of: "{CITED}", element: states, is: not-applicable, why: {{es: Nadie, en: Nobody}}}}
    ---
    activity: a
    kind: training
    title: {{en: T}}
    dates: 2005-01
    mandates: [{{cites: "{CITED}", elements: [done]}}]
    ---
    {{activity: b, kind: training, title: {{en: T}}, dates: 2005-01, mandates: [{{cites: "{CITED}"}}]}}
    ---
    {{contribution: c, report: 2004-2005, organ: iin, answered: {{on: 2005-04-01}}}}
    """


def test_each_paragraph_is_a_row_with_its_elements():
    _, seen = rows(dossier(RECORDS))
    elements = seen.pop("elements")
    assert seen == {
        "mandate": "AG/RES. 2019 (XXXIV-O/04)",
        "title": "Fighting",
        "paragraph": "9",
        "orders_report": True,
        "summary": "Informar",
        "standing": "partly",
        "disposition": "in-progress",
        "why": "",
        "cited_by": ["a", "b"],
    }
    assert elements[0] == {
        "element": "done",
        "asks": "what was done",
        "standing": "answered",
        "disposition": "implemented",
        "why": "",
        "answered_by": ["activity", "organ-contribution"],
        "activities": ["a"],
        "contributions": ["c"],
    }


def test_an_element_without_an_answer_has_its_disposition_and_reason():
    element = rows(dossier(RECORDS))[1]["elements"][1]
    assert (element["standing"], element["disposition"], element["why"]) == ("open", "not-applicable", "Nadie")
    assert element["activities"] == element["contributions"] == []


def test_a_mandate_that_was_not_seen_is_a_row_of_its_own():
    unseen, _ = rows(dossier(RECORDS))
    assert (unseen["mandate"], unseen["paragraph"], unseen["standing"]) == ("AG/RES. 1948 (XXXIII-O/03)", "", "unseen")
    assert unseen["elements"] == []
    assert unseen["summary"] == ""


def test_where_no_mandate_is_recorded_there_is_no_row():
    assert rows(dossier("{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n")) == []
