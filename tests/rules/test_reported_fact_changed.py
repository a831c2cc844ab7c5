"""Facts that were submitted and read otherwise today."""

import pytest

from tests.reading import told

RULE = "reported-fact-changed"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
ACTIVITY = """activity: a
kind: training
title: {en: Training}
dates: 2005-04-14
venue: {city: Lima, country: PE}
narrative: {en: They learned.}
"""


def changed(records: str, activity: str = ACTIVITY, report: str = "2004-2005") -> list[tuple[str, str]]:
    frozen = f"---\nfrozen: f\nreport: {report}\non: 2005-05-02\nrecords: {records}\n"
    return told(RULE, REPORT + activity + frozen)


@pytest.mark.parametrize(
    ("records", "place", "message"),
    [
        (
            "{a: {dates: 2005-04-13}}",
            "2.yaml:4:8",
            "dates of a was submitted on 2005-05-02 as '2005-04-13' and reads '2005-04-14' today",
        ),
        (
            "{a: {venue.city: Cusco}}",
            "2.yaml:5:15",
            "venue.city of a was submitted on 2005-05-02 as 'Cusco' and reads 'Lima' today",
        ),
        (
            "{a: {venue.place.en: Hall}}",
            "2.yaml:5:1",
            "venue.place.en of a was submitted on 2005-05-02 as 'Hall' and is gone",
        ),
        (
            "{gone: {kind: visit}}",
            "1.yaml:1:2",
            "gone was told in 2004-2005, submitted on 2005-05-02, and no longer is",
        ),
        (
            "{2004-2005: {as-of: 2005-04-26}}",
            "1.yaml:1:53",
            "as-of of 2004-2005 was submitted on 2005-05-02 as '2005-04-26' and reads '2005-04-27' today",
        ),
    ],
)
def test_an_edit_is_found_where_the_fact_stands_today(records, place, message):
    assert changed(records) == [(place, message)]


def test_long_facts_are_cut_and_lines_are_joined():
    ((_, message),) = changed(f'{{a: {{narrative.en: "One\\n{"word " * 30}"}}}}')
    assert "as 'One word word" in message
    assert "…' and reads 'They learned.' today" in message
    assert len(message) < 160


def test_every_edit_is_found():
    assert len(changed("{a: {dates: 2005-04-13, kind: visit, title.en: Training}}")) == 2


@pytest.mark.parametrize("records", ["{a: {dates: 2005-04-14, kind: training}}", "{a: {kind: training}}", "{}"])
def test_facts_that_read_as_submitted_and_facts_added_later_are_silent(records):
    assert changed(records) == []


def test_an_activity_that_the_report_no_longer_tells_is_gone():
    messages = changed("{a: {kind: training}}", ACTIVITY.replace("2005-04-14", "2003-04-14"))
    assert messages == [("2.yaml:1:1", "a was told in 2004-2005, submitted on 2005-05-02, and no longer is")]


def test_what_another_report_submitted_is_not_compared():
    assert changed("{a: {dates: 2005-04-13}}", report="2003-2004") == []
