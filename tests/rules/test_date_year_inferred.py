"""A year that no source prints."""

import pytest

from tests.reading import told

RULE = "date-year-inferred"


def activity(dates: str, *sources: str) -> str:
    listed = "".join(f"  - {{at: page, {source}backs: [dates]}}\n" for source in sources)
    return f"activity: a\nkind: meeting\ntitle: {{en: A}}\ndates: {dates}\nsources:\n{listed}"


def test_a_year_that_nobody_prints_is_said_to_be_inferred():
    assert told(RULE, activity("2004-05-27/2004-05-28", 'raw: "May 27-28, Rome", ')) == [
        ("1.yaml:4:8", "no source prints the year of 'May 27-28' (page); 2004 is inferred")
    ]


@pytest.mark.parametrize(
    "sources",
    [
        ('raw: "May 27-28", ', 'raw: "in 2004", '),
        ('raw: "May 27-28", ', 'raw: "05/27/04", '),
        ('raw: "May 27-28", ', ""),
        ('raw: "at the end of spring", ',),
        ("",),
        ('raw: "Thursday, May 27", ',),
    ],
)
def test_another_source_that_may_have_it_is_enough(sources):
    assert told(RULE, activity("2004-05-27/2004-05-28", *sources)) == []


@pytest.mark.parametrize("dates", ["unknown", "2004-05/.."])
def test_dates_without_both_ends_are_left_alone(dates):
    assert told(RULE, activity(dates, 'raw: "May 27-28", ')) == []


def test_a_weekday_of_another_year_settles_nothing():
    assert len(told(RULE, activity("2005-05-27", 'raw: "Thursday, May 27", '))) == 1
