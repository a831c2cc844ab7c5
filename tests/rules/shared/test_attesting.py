"""What sources print of dates, and what can settle a difference between them."""

from datetime import date

import pytest

from ciminfo.rules.shared.attesting import Lists, attested, reasons
from tests.reading import corpus

TRAINING = """
activity: a
kind: training
title: {en: Training}
dates: 2006-08-01/2006-08-11
duration-days: 11
events: [{title: {en: Workshop}, dates: 2006-08-01/2006-08-02}, {title: {en: Rest}, dates: 2006-08-03/2006-08-11}]
sources:
  - {at: page L1, raw: 08/03/2006 - 08/11/2006, backs: [dates]}
  - {at: page L3, raw: "from August 3 to 11", backs: [dates, events.1]}
  - {at: page L5, raw: "Fecha: 1 de agosto de 2006", backs: [dates]}
  - {at: page L7, raw: Training, backs: [title]}
  - {at: page L9, backs: [dates]}
"""


def only(records: str):
    whole = corpus(records)
    return whole, whole.activities["a"]


def test_only_what_backs_a_date_and_prints_one_is_attested():
    whole, activity = only(TRAINING)
    assert [(each.at, each.agrees()) for each in attested(whole, activity)] == [
        ("page L1", False),
        ("page L3", True),
        ("page L5", True),
    ]


def test_a_whole_is_borne_out_by_a_print_its_duration_and_its_events_but_not_by_what_dates_a_part():
    whole, activity = only(TRAINING)
    assert reasons(whole, activity, (date(2006, 8, 1), date(2006, 8, 11))) == [
        "'1 de agosto de 2006' (page L5)",
        "the stated duration, 11 days",
        "the days of its events",
    ]


def test_a_weekday_bears_out_the_print_it_stands_in():
    whole, activity = only("""
    activity: a
    kind: training
    title: {en: Training}
    dates: 2006-08-03
    sources: [{at: page L1, raw: "Tuesday, August 1", backs: [dates]}]
    """)
    (printed,) = attested(whole, activity)
    assert not printed.agrees()
    assert reasons(whole, activity, (date(2006, 8, 1),) * 2, printed) == ["the weekday, for 2006-08-01 is a Tuesday"]
    assert reasons(whole, activity, (date(2006, 8, 3),) * 2, printed) == []


def test_figures_are_read_as_their_source_is_recorded_to_print_them():
    note = "{{at: page L1, raw: {raw}, backs: [dates]}}"
    record = f"{{{{activity: a, kind: visit, title: {{{{en: A}}}}, dates: 2025, sources: [{note}]}}}}"
    page = "{{source: page, title: {{en: Page}}, kind: page{figures}}}"

    def days(raw, figures):
        whole, activity = only(f"{record.format(raw=raw)}\n---\n{page.format(figures=figures)}\n")
        (each,) = attested(whole, activity)
        return [(read.start.month, read.start.day) for read in each.printed.readings]

    assert days("4/3/2025", "") == [(4, 3), (3, 4)]
    assert days("4/3/2025", ", figures: day-first") == [(3, 4)]
    assert days("4/3/2025", ", figures: month-first") == [(4, 3)]
    assert days("25/3/2025", ", figures: month-first") == [(3, 25)]
    assert days("summer of 2025", ", figures: month-first") == [(22, None), (30, None)]


LIST = """
{{source: page, title: {{en: Page}}, kind: web-page, order: {order}}}
---
{{activity: above, kind: seminar, title: {{en: X}}, dates: {above}, sources: [{{at: page L10, backs: [dates]}}]}}
---
{{activity: a, kind: seminar, title: {{en: A}}, dates: 2005-05-08, sources: [{{at: page L20, backs: [dates]}}]}}
---
{{activity: below, kind: seminar, title: {{en: X}}, dates: {below}, sources: [{{at: page L30, backs: [dates]}}]}}
---
{{activity: elsewhere, kind: visit, title: {{en: X}}, dates: 1999-01-01, sources: [{{at: other L21, backs: [dates]}}]}}
---
{{source: other, title: {{en: Other}}, kind: web-page}}
"""


@pytest.mark.parametrize(
    ("order", "above", "below", "fits"),
    [
        ("newest-first", "2005-07-13", "2005-04-28", True),
        ("newest-first", "2005-05-08", "2005-05-08", True),
        ("newest-first", "2005-04-28", "2005-07-13", False),
        ("oldest-first", "2005-04-28", "2005-07-13", True),
        ("oldest-first", "2005", "2005", True),
        ("oldest-first", "2005-06", "2005-07", False),
        ("newest-first", "unknown", "2005-07-13", None),
    ],
)
def test_days_fit_a_list_between_its_neighbours(order, above, below, fits):
    whole, activity = only(LIST.format(order=order, above=above, below=below))
    assert Lists(whole).fits(activity, (date(2005, 5, 8),) * 2) is fits


def test_who_stands_next_is_told_by_date_and_not_by_line():
    whole, activity = only(LIST.format(order="newest-first", above="2005-07-13", below="2005-04-28"))
    (found,) = Lists(whole).neighbours(activity)
    assert (found[0], found[1].id, found[2].id) == ("page", "below", "above")


def test_a_part_of_a_project_has_no_place_of_its_own_in_a_list():
    part = LIST.replace("title: {{en: A}}, dates", "title: {{en: A}}, part-of: above, dates")
    whole, activity = only(part.format(order="newest-first", above="2005-07-13", below="2005-04-28"))
    assert Lists(whole).fits(activity, (date(2005, 5, 8),) * 2) is None
