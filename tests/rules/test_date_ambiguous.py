"""Figures alone: what settles them, and what is said where nothing does."""

import pytest

from tests.reading import told

RULE = "date-ambiguous"
UNSETTLED = "nothing else settles it, so it cannot be resolved"
PAGE = "{source: page, title: {en: Page}, kind: web-page, order: newest-first}"


def activity(dates: str, raw: str, more: str = "", id_: str = "a", line: int = 20) -> str:
    return (
        f"activity: {id_}\nkind: visit\ntitle: {{en: {id_}}}\ndates: {dates}\n"
        f'sources:\n  - {{at: page L{line}, raw: "{raw}", backs: [dates]}}\n{more}'
    )


def test_where_nothing_settles_it_both_days_are_named_and_nothing_is_guessed():
    assert told(RULE, activity("2006-09-11", "09/11/2006")) == [
        (
            "1.yaml:4:8",
            f"'09/11/2006' (page L20) may be 2006-09-11 or 2006-11-09: {UNSETTLED}",
        )
    ]


@pytest.mark.parametrize(
    "more",
    [
        '  - {at: page L21, raw: "on September 11", backs: [dates]}\n',
        '  - {at: page L21, raw: "Fecha: 11 de septiembre de 2006", backs: [dates]}\n',
        "events: [{title: {en: E}, dates: 2006-09-11}]\n",
    ],
)
def test_another_source_or_the_events_settle_it(more):
    assert told(RULE, activity("2006-09-11", "09/11/2006", more)) == []


def test_the_stated_duration_settles_a_range():
    record = activity("2007-12-05/2007-12-06", "12/05/2007 - 12/06/2007")
    assert len(told(RULE, record)) == 1
    assert told(RULE, record + "duration-days: 2\n") == []


@pytest.mark.parametrize("dates", ['"[2006-09-11,2006-11-09]"', "unknown", "2006"])
def test_a_record_that_leaves_it_open_is_silent(dates):
    assert told(RULE, activity(dates, "09/11/2006")) == []


def between(above: str, below: str) -> str:
    return "\n---\n".join(
        [
            activity("2006-09-11", "09/11/2006"),
            activity(above, "x", id_="above", line=10),
            activity(below, "x", id_="below", line=30),
            PAGE,
        ]
    )


def test_the_order_of_a_list_settles_it_or_says_that_it_allows_both():
    assert told(RULE, between("2006-10-01", "2006-08-03")) == []
    ((_, both),) = told(RULE, between("2006-11-27", "2006-08-03"))
    assert both.endswith(": the order of the list allows both, and nothing else settles it, so it cannot be resolved")
    ((_, other),) = told(RULE, between("2006-11-27", "2006-10-01"))
    assert other.endswith("; the order of the list allows 2006-11-09 alone")
