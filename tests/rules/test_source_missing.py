"""Sources: asked of what a report tells, claims and received."""

import pytest

from tests.reading import found, told

RULE = "source-missing"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ("{activity: a, kind: training, title: {en: T}, dates: 2005-04-14}", "activity a"),
        (
            "{activity: a, kind: visit, title: {en: T}, dates: 2005-04-14, venue: {city: Lima, country: PE}}",
            "visit, Lima",
        ),
        ("{result: r, report: 2004-2005, claim: {en: C.}}", "result r"),
        ("{contribution: c, report: 2004-2005, organ: iin}", "contribution c"),
    ],
)
def test_a_record_without_a_source_is_found_where_it_opens(record, name):
    assert told(RULE, REPORT + record) == [("2.yaml:1:2", f"{name} names no source")]


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ("{activity: a, kind: training, title: {en: T}, dates: 2005-04-14}", "dates"),
        ("{result: r, report: 2004-2005, claim: {en: C.}}", "claim"),
        ("{contribution: c, report: 2004-2005, organ: iin}", "asked"),
        ("{contribution: c, report: 2004-2005, organ: iin, answered: {on: 2005-04-08}}", "answered"),
    ],
)
def test_what_is_to_be_written_backs_a_field_that_the_record_has(record, field):
    (hint,) = [each.hint for each in found(REPORT + record) if each.rule == RULE]
    assert hint == f'write  sources: [{{at: SOURCE PLACE, raw: "as printed", backs: [{field}]}}]'


def test_an_empty_list_is_none():
    activity = "activity: a\nkind: training\ntitle: {en: T}\ndates: 2005-04-14\nsources: []"
    assert told(RULE, REPORT + activity) == [("2.yaml:5:1", "activity a names no source")]


def test_one_source_is_enough():
    activity = "{activity: a, kind: visit, title: {en: T}, dates: 2005-04-14, sources: [{at: report-x L41}]}"
    assert told(RULE, REPORT + activity) == []


def test_what_no_report_tells_is_not_asked():
    assert told(RULE, REPORT + "{activity: a, kind: visit, title: {en: T}, dates: 1999}") == []
    assert told(RULE, REPORT + "{result: r, report: 1999, claim: {en: C.}}") == []
