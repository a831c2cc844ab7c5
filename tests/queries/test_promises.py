"""Promises as a script or a terminal wants them."""

from datetime import date

from ciminfo.queries.promises import rows
from tests.reading import corpus

RECORDS = """
    activity: forum
    kind: meeting
    title: {en: Forum}
    dates: 2005-09
    ---
    activity: seminar
    kind: seminar
    title: {es: Seminario, en: Seminar}
    announced: [{on: 2005-04-27, dates: 2005-06, in: 2004-2005}]
    may-be: [forum]
    ---
    activity: training
    kind: training
    title: {en: Training}
    announced: [{on: 2005-04-27, dates: 2005-05, in: 2004-2005}]
    outcomes: [{on: 2005-05-20, turned: postponed, to: 2005-07, why: {en: Protest.}}]
    dates: 2005-07-13/2005-07-15
    """


def test_each_announcement_is_a_row_with_what_became_of_it():
    later, ambiguous = rows(corpus(RECORDS), "2004-2005", date(2006, 4, 30))
    assert later == {
        "activity": "training",
        "title": "Training",
        "announced_on": "2005-04-27",
        "announced_for": "2005-05",
        "became": "held-later",
        "dates": "2005-07-13/2005-07-15",
        "days_late": 43,
        "why": "Protest.",
        "may_be": [],
    }
    assert (ambiguous["title"], ambiguous["became"], ambiguous["dates"]) == ("Seminario", "ambiguous", "")
    assert ambiguous["may_be"] == ["forum"]


def test_only_what_was_known_on_the_day_is_told():
    training, seminar = rows(corpus(RECORDS), "2004-2005", date(2005, 5, 1))
    assert [(each["became"], each["dates"], each["why"]) for each in (training, seminar)] == [
        ("planned", "2005-05", ""),
        ("planned", "2005-06", ""),
    ]


def test_a_report_that_announced_nothing_has_no_rows():
    assert rows(corpus(RECORDS), "2005-2006", date.max) == []
