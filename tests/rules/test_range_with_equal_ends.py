"""Ranges that end as they start: found in every field that holds a date, with the one date to write."""

import pytest

from tests.reading import found, told

RULE = "range-with-equal-ends"
OPENING = "activity: a\nkind: meeting\ntitle: {en: M}\n"


@pytest.mark.parametrize(
    ("dates", "once"),
    [
        ("2007-03-23/2007-03-23", "2007-03-23"),
        ("2007-03/2007-03", "2007-03"),
        ("2004-22/2004-22", "2004-22"),
        ("2004~/2004~", "2004~"),
        ("[2006-09-11/2006-09-11,2006-11-09]", "[2006-09-11,2006-11-09]"),
        (
            "[2006-09-11, 2006-11-09/2006-11-09, 2006-12-01/2006-12-02]",
            "[2006-09-11, 2006-11-09, 2006-12-01/2006-12-02]",
        ),
    ],
)
def test_a_range_from_a_date_to_itself_is_found_with_the_date_written_once(dates, once):
    records = f'{OPENING}dates: "{dates}"'
    (finding,) = [each for each in found(records) if each.rule == RULE]
    assert (finding.message, finding.hint, finding.fix) == (
        f"'{dates}' is a range that ends as it starts",
        f"write {once}",
        once,
    )
    assert told(RULE, f'{OPENING}dates: "{once}"') == []


@pytest.mark.parametrize(
    ("records", "place"),
    [
        (OPENING + "announced: [{on: 2005-04-27, dates: 2005/2005}]", "4:37"),
        (OPENING + "outcomes: [{on: 2005, turned: postponed, to: 2006/2006}]", "4:46"),
        (OPENING + "documents: [{title: {en: D}, kind: report, dated: 2005/2005}]", "4:51"),
        ("report: r\nperiod: 2005/2005\nas-of: 2005-12-31", "2:9"),
        ("persons:\n  p: {name: P, posts: [{title: {en: T}, dates: 2005/2005}]}", "2:48"),
        ("contribution: c\nreport: r\nasked: {on: 2005/2005}", "3:13"),
    ],
)
def test_it_is_found_in_every_field(records, place):
    assert [where for where, _ in told(RULE, records)] == [f"1.yaml:{place}"]


@pytest.mark.parametrize(
    "dates",
    ["2007-03-23", "2007-03-23/2007-03-24", "2007-03/2007-03-23", "2007-03-23/2007-03-23?", "2007/..", "unknown"],
)
def test_a_range_whose_ends_differ_in_anything_is_silent(dates):
    assert told(RULE, f"{OPENING}dates: {dates}") == []
