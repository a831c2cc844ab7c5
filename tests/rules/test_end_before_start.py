"""Ranges: which fields are looked at, and that a less exact end may lie behind its start."""

import pytest

from tests.reading import told

RULE = "end-before-start"
OPENING = "activity: a\nkind: training\ntitle: {en: T}\n"


@pytest.mark.parametrize(
    ("records", "place", "dates"),
    [
        (OPENING + "dates: 2005-04-15/2005-04-14", "4:8", "2005-04-15/2005-04-14"),
        (OPENING + "announced: [{on: 2005-04-27, dates: 2005-06/2005-05}]", "4:37", "2005-06/2005-05"),
        (OPENING + "events: [{title: {en: E}, dates: 2005-23/2005-22}]", "4:34", "2005-23/2005-22"),
        (OPENING + "outcomes: [{on: 2005-07/2005-05, turned: postponed}]", "4:17", "2005-07/2005-05"),
        (OPENING + "outcomes: [{on: 2005, turned: postponed, to: 2006/2005}]", "4:46", "2006/2005"),
        ("report: r\nperiod: 2005-04/2004-07\nas-of: 2005-04-27", "2:9", "2005-04/2004-07"),
        (
            "mandate: m\nsymbol: AG/RES. 2019 (XXXIV-O/04)\ntitle: {en: F}\nadopted: 2005/2004",
            "4:10",
            "2005/2004",
        ),
        ("country: BZ\nstatus: [{is: member, dates: 1991/1990}]", "2:30", "1991/1990"),
    ],
)
def test_a_range_that_runs_backwards_is_found_in_every_field(records, place, dates):
    assert told(RULE, records) == [(f"1.yaml:{place}", f"'{dates}' ends before it starts")]


def test_one_alternative_that_runs_backwards_is_enough():
    records = OPENING + 'dates: "[2005-04-15/2005-04-14,2005-05-01]"'
    assert [place for place, _ in told(RULE, records)] == ["1.yaml:4:8"]


@pytest.mark.parametrize(
    "dates",
    ["2005-04-15/2005-04-15", "2005-04-15/2005-04", "2004-24/2005-01", "2005/..", "../2005", "unknown", "2004-12/2005"],
)
def test_a_range_that_can_run_forwards_is_silent(dates):
    assert told(RULE, f"{OPENING}dates: {dates}") == []
