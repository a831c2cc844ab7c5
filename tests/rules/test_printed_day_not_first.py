"""One printed day out of several."""

import pytest

from tests.reading import told

RULE = "printed-day-not-first"


def activity(raw: str, dates: str = "2005-04-14/2005-04-15", more: str = "") -> str:
    source = f'sources: [{{at: page, raw: "{raw}", backs: [dates]}}]\n'
    return f"activity: a\nkind: training\ntitle: {{en: A}}\ndates: {dates}\n{source}{more}"


def test_a_later_day_is_counted_from_the_first():
    assert told(RULE, activity("Fecha: 15 de abril de 2005")) == [
        ("1.yaml:5:35", "'15 de abril de 2005' (page) is day 2 of 2005-04-14/2005-04-15")
    ]


@pytest.mark.parametrize("raw", ["del 3 al 5/3/2025", "5/3/2025 y 3/3/2025", "2/3/2025", "6/3/2025"])
def test_a_reading_outside_the_dates_is_none_of_their_days(raw):
    said = told(RULE, activity(raw, "2025-03-03/2025-03-05"))
    assert [message for _, message in said] == (
        ["'5/3/2025' (page) is day 3 of 2025-03-03/2025-03-05"] if raw[0] == "5" else []
    )


@pytest.mark.parametrize("raw", ["14 de abril de 2005", "April 14-15, 2005", "April 2005", "16 de abril de 2005"])
def test_the_first_day_the_whole_and_what_lies_outside_are_silent(raw):
    assert told(RULE, activity(raw)) == []


def test_the_first_day_of_an_event_is_no_slip():
    assert told(RULE, activity("15 de abril de 2005", more="events: [{title: {en: E}, dates: 2005-04-15}]\n")) == []


def test_one_day_has_no_second():
    assert told(RULE, activity("April 14", dates="2005-04-14")) == []
