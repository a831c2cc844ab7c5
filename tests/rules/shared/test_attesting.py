"""What sources print of dates, and what can settle a difference between them."""

from datetime import date

from ciminfo.rules.shared.attesting import attested, reasons
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
