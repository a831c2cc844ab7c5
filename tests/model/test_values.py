"""Values of a record: all of one type, each with the path of the field where it stands."""

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Element
from ciminfo.model.values import values_of
from tests.reading import corpus

RECORDS = """
    activity: lima-seminar
    kind: seminar
    title: {en: Seminar}
    dates: 2005-04-28
    events: [{title: {en: E}, dates: 2005-04-29}]
    outcomes: [{on: 2005-05, turned: postponed, to: 2005-06}]
    mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}]
    ---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: F}
    paragraphs: {"9": {elements: {states: {asks: {en: news}, answered-by: [report]}}}}
"""
ACTIVITY, MANDATE = corpus(RECORDS)


def test_every_value_of_the_type_is_told_under_its_field():
    assert {field: str(each) for field, each in values_of(ACTIVITY, Interval)} == {
        "dates": "2005-04-28",
        "events.0.dates": "2005-04-29",
        "outcomes.0.on": "2005-05",
        "outcomes.0.to": "2005-06",
    }


def test_what_is_found_is_not_searched_further():
    assert [field for field, _ in values_of(ACTIVITY, Citation)] == ["mandates.0.cites"]
    assert [field for field, _ in values_of(ACTIVITY, Symbol)] == ["mandates.0.cites.symbol"]


def test_tables_are_searched_by_their_names():
    assert [field for field, _ in values_of(MANDATE, Element)] == ["paragraphs.9.elements.states"]


def test_each_field_has_a_place_in_the_text():
    for record in (ACTIVITY, MANDATE):
        for field, _ in values_of(record, str):
            assert record.where(field).span.path in {"1.yaml", "2.yaml"}


def test_the_id_of_a_record_is_none_of_its_values():
    assert "lima-seminar" not in [value for _, value in values_of(ACTIVITY, str)]
