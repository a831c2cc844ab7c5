"""Ranges are found wherever a record holds one."""

from ciminfo.rules.shared.ranges import ranges
from tests.reading import corpus

RECORDS = """\
activity: a
kind: seminar
title: {en: A}
dates: 2005-04-14/2005-04-15
announced: [{on: 2005-01-10, dates: "[2005-03, 2005-04/2005-05]"}]
events: [{title: {en: Opening}, dates: 2005-04-14}]
---
{report: r, period: 2004-07/2005-04, as-of: 2005-04-27}
"""


def test_each_is_told_with_its_record_and_field_and_single_dates_are_left_out():
    found = {(record.id, field): str(interval) for record, field, interval in ranges(corpus(RECORDS))}
    assert found == {
        ("a", "dates"): "2005-04-14/2005-04-15",
        ("a", "announced.0.dates"): "[2005-03, 2005-04/2005-05]",
        ("r", "period"): "2004-07/2005-04",
    }
