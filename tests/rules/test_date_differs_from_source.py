"""Recorded dates against printed ones: the kind of difference, and what bears out which."""

import pytest

from tests.reading import told

RULE = "date-differs-from-source"


def activity(dates: str, *prints: str, more: str = "") -> str:
    sources = "".join(f'  - {{at: page L{line}, raw: "{raw}", backs: [dates]}}\n' for line, raw in enumerate(prints, 1))
    return f"activity: a\nkind: seminar\ntitle: {{en: A}}\ndates: {dates}\n{more}sources:\n{sources}"


@pytest.mark.parametrize(
    ("dates", "raw"),
    [
        ("2006-06-09", "06/09/2006"),
        ("2006-09-06", "06/09/2006"),
        ("2006-06-09", "June 9"),
        ("2006-06-09", "June 2006"),
        ("2006-06-09", "summer of 2006"),
        ("2006-06-09/2006-06-10", "June 10, 2006"),
        ("2006-06-09/2006-06-10", "June 9-10"),
        ("2006", "June 9-10, 2006"),
        ("2004/2006", "2004 - 2006"),
        ("2004/2006", "2005"),
        ("1999/..", "began in 1999"),
        ("unknown", "12/08/2005"),
        ('"[2006-09-11,2006-11-09]"', "09/11/2006"),
    ],
)
def test_a_print_that_can_be_the_date_is_silent(dates, raw):
    assert told(RULE, activity(dates, raw)) == []


@pytest.mark.parametrize(
    ("dates", "raw", "message"),
    [
        ("2006-06-09", "Jan. 9, 2006", "'Jan. 9, 2006' (page L1) is the same day of another month than 2006-06-09"),
        ("2006-06-09", "June 9, 2007", "'June 9, 2007' (page L1) is the same day of another year than 2006-06-09"),
        ("2006-06-09", "June 19", "'June 19' (page L1) is another day than 2006-06-09"),
        ("2006-06-09", "6 Sept 2006", "'6 Sept 2006' (page L1) is day and month exchanged against 2006-06-09"),
        ("2004/2006", "2004 y 2005", "'2004 y 2005' (page L1) is not what is recorded, 2004/2006"),
        ("2006-06-09/2006-06-11", "June 9-10", "'June 9-10' (page L1) is not what is recorded, 2006-06-09/2006-06-11"),
    ],
)
def test_the_kind_of_difference_is_said_and_that_one_print_settles_nothing(dates, raw, message):
    ((place, said),) = told(RULE, activity(dates, raw))
    assert place == "1.yaml:6:25"
    assert said == f"{message}: nothing else tells which is right, so it cannot be resolved"


def test_another_source_bears_out_the_record():
    ((_, said),) = told(RULE, activity("2006-06-09", "06/09/2006", "held June 9, 2006", "Fecha: 9 de enero de 2006"))
    assert said.endswith("than 2006-06-09, which is borne out by 'June 9, 2006' (page L2)")


def test_another_source_bears_out_the_print():
    said = told(RULE, activity("2006-03-06", "On March 1, 2006", "Fecha: 1 de marzo de 2006"))
    assert [message.partition("; ")[2] for _, message in said] == [
        "the print is borne out by '1 de marzo de 2006' (page L2)",
        "the print is borne out by 'March 1, 2006' (page L1)",
    ]


def test_the_weekday_bears_out_its_print_against_the_stated_duration():
    record = activity("2006-08-03/2006-08-11", "Tuesday, August 1", more="duration-days: 9\n")
    ((_, said),) = told(RULE, record)
    assert said.endswith(
        "it cannot be resolved (the weekday, for 2006-08-01 is a Tuesday for the print, "
        "the stated duration, 9 days for the record)"
    )


def test_a_print_of_an_event_is_held_against_the_event():
    events = "events: [{title: {en: E}, dates: 2006-08-03/2006-08-04}]\n"
    record = activity("2006-08-01/2006-08-11", more=events) + (
        '  - {at: page L9, raw: "August 3 and 4", backs: [events.0]}\n'
        '  - {at: page L9, raw: "August 3 and 5", backs: [events.0]}\n'
    )
    assert [place for place, _ in told(RULE, record)] == ["1.yaml:8:25"]
