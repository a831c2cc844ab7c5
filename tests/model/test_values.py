"""Values of a record: all of one type, each with the path of the field where it stands."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval, Stretch
from ciminfo.model.mandate import Element
from ciminfo.model.record import Record, Table, Texts, written
from ciminfo.model.values import values_of
from tests.model import test_activity_parts, test_mandate, test_report
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


def every(value, kind, path=""):
    """What a look at every value finds, whatever the types of the fields say."""
    if isinstance(value, kind):
        yield path, value
        return
    if isinstance(value, (Texts, Table)):
        parts = list(value)
    elif isinstance(value, tuple):
        parts = [(str(index), inner) for index, inner in enumerate(value)]
    else:
        names = [each.name for each in fields(value)] if is_dataclass(value) else []
        own = {"id", "origin"} if isinstance(value, Record) else set()
        parts = [(written(name), getattr(value, name)) for name in names if name not in own]
    for name, inner in parts:
        yield from every(inner, kind, f"{path}.{name}" if path else name)


@pytest.mark.parametrize(
    "kind",
    [Interval, Citation, Symbol, Stretch, Texts, Table, str, int, bool, Decimal, date, tuple, StrEnum],
)
def test_the_fields_that_are_passed_over_hold_nothing_of_the_type(kind):
    full = corpus("---\n".join(each.RECORD for each in (test_activity_parts, test_mandate, test_report)))
    found = [list(values_of(record, kind)) for record in full]
    assert found == [list(every(record, kind)) for record in full]
    assert any(found)
