"""What can be said of an activity on a day is derived from what is recorded of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ciminfo.model.activity_parts import Kind, Role, State
from ciminfo.model.record import UNKNOWN, Texts
from tests.reading import corpus

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity

AS_OF = date(2005, 4, 27)


def activity(fields: str = "") -> Activity:
    """One activity with these fields besides what every one must have."""
    return corpus(f"activity: lima\nkind: seminar\ntitle: {{en: Seminar}}\n{fields}").activities["lima"]


def announced(on: str, dates: str) -> str:
    return f"announced: [{{on: {on}, dates: {dates}}}]\n"


def turned(turn: str, on: str) -> str:
    return f"outcomes: [{{turned: {turn}, on: {on}}}]\n"


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ("dates: 2005-04-14/2005-04-15", State.HELD),
        ("dates: 2005-04-27", State.HELD),
        ("dates: 2005-04-26/2005-04-28", State.ONGOING),
        ("dates: 2003-12/..", State.ONGOING),
        ("dates: 2003-12/", State.ONGOING),
        ("dates: ../2005-06", State.ONGOING),
        ("dates: 2005-04-28/2005-04-29", State.PLANNED),
        ("dates: 2005-06", State.PLANNED),
        ("dates: 2005-04", State.UNKNOWN),
        ("dates: 2005", State.UNKNOWN),
        ("dates: 2005-04/2005-06", State.UNKNOWN),
        ("dates: unknown", State.UNKNOWN),
        ('dates: "[2005-04-26, 2005-04-28]"', State.UNKNOWN),
        ("", State.UNKNOWN),
        (announced("2005-04-01", "2005-06"), State.PLANNED),
        (announced("2005-04-01", "2005-04"), State.PLANNED),
        (announced("2005-04-27", "2005-06"), State.PLANNED),
        (announced("2005-04-01", "2005-04-20"), State.UNKNOWN),
        (announced("2005-04-28", "2005-06"), State.UNKNOWN),
        (announced("2005-04-01", "2005-04-28") + "dates: 2005-04-28", State.PLANNED),
        (announced("2005-04-01", "2005-04-20") + "dates: 2005-04-20", State.HELD),
        (turned("cancelled", "2005-04-01") + "dates: 2005-04-20", State.CANCELLED),
        (turned("cancelled", "2005-04-28") + "dates: 2005-04-20", State.HELD),
        (turned("cancelled", "2005-04") + announced("2005-01-01", "2005-06"), State.PLANNED),
        (turned("held", "2005-04-01") + announced("2005-01-01", "2005-06"), State.HELD),
        (turned("held", "2005-04-27") + "dates: 2004?/2005-12", State.HELD),
        (turned("postponed", "2005-04-01") + announced("2005-01-01", "2005-06"), State.POSTPONED),
        (turned("postponed", "2005-04-01") + "dates: 2005-06", State.POSTPONED),
        (turned("postponed", "2005-04-01") + "dates: 2005-04-20", State.HELD),
        (turned("merged", "2005-04-01") + "dates: 2005-06", State.PLANNED),
    ],
)
def test_the_state_on_a_day_follows_from_dates_announcements_and_outcomes(fields, state):
    assert activity(fields).state(AS_OF) is state


def test_the_same_record_is_planned_in_one_report_and_held_in_the_next():
    lima = activity("dates: 2005-04-28/2005-04-29")
    days = (date(2005, 4, 27), date(2005, 4, 28), date(2005, 4, 29))
    assert [lima.state(day) for day in days] == [State.PLANNED, State.ONGOING, State.HELD]


def test_what_has_no_end_written_is_never_over():
    assert [activity(f"dates: 2003-12/{end}").state(date.max) for end in ("..", "", "2004")] == [
        State.ONGOING,
        State.ONGOING,
        State.HELD,
    ]


def test_the_latest_announcement_and_outcome_count_in_whatever_order_they_are_written():
    lima = activity("""
announced: [{on: 2005-03-01, dates: 2005-06}, {on: 2005-01-01, dates: 2005-04}]
outcomes: [{on: 2005-04-20, turned: postponed}, {on: 2005-04-01, turned: cancelled}]
""")
    assert str(lima.dates_as_of(AS_OF)) == "2005-06"
    assert lima.state(AS_OF) is State.POSTPONED
    assert lima.state(date(2005, 4, 19)) is State.CANCELLED
    assert lima.state(date(2005, 3, 31)) is State.PLANNED
    assert str(lima.when) == "2005-06"


def test_a_report_knows_the_dates_that_were_announced_by_its_day():
    lima = activity(announced("2005-01-01", "2005-06") + "dates: 2005-09-01/2005-09-02")
    assert str(lima.dates_as_of(AS_OF)) == "2005-06"
    assert str(lima.dates_as_of(date(2005, 9, 2))) == "2005-09-01/2005-09-02"
    assert str(lima.dates_as_of(date(2004, 12, 31))) == "2005-09-01/2005-09-02"
    nobody_knows = activity(announced("2005-01-01", "2005-04-20") + "dates: 2005")
    assert nobody_knows.state(AS_OF) is State.UNKNOWN
    assert str(nobody_knows.dates_as_of(AS_OF)) == "2005-04-20"


def test_dates_known_today_are_the_own_ones_or_else_announced_or_else_unknown():
    assert str(activity("dates: 2005-04").when) == "2005-04"
    assert str(activity(announced("2005-01-01", "2005-06")).when) == "2005-06"
    assert str(activity().when) == "unknown"
    assert not activity().when.is_known


def test_a_text_told_for_one_report_stands_before_the_general_one():
    lima = activity("narrative: {en: Always.}\nnarrative-in: {2004-2005: {en: That year.}}\n")
    assert lima.told("2004-2005") == Texts({"en": "That year."})
    assert lima.told("2005-2006") == Texts({"en": "Always."})
    assert activity().told("2004-2005") is None


def test_it_concerns_what_it_covers_and_where_nothing_is_named_its_venue():
    venue = "venue: {country: PE, city: Lima}\n"
    assert activity(venue).places == ("PE",)
    assert activity(f"{venue}coverage: {{countries: [BO, EC]}}").places == ("BO", "EC")
    assert activity(f"{venue}coverage: {{regions: [andes]}}").places == ()
    assert activity().places == ()


def test_every_venue_is_named_with_its_field():
    lima = activity("""
venue: {city: Lima, country: PE}
announced: [{on: 2005-04-01, dates: 2005}, {on: 2005-04-02, dates: 2005, venue: {country: EC}}]
events: [{title: {en: E}, dates: 2005, venue: {city: Quito, country: EC}}]
""")
    venues = {field: (venue.city, venue.country) for field, venue in lima.venues()}
    assert venues == {"venue": ("Lima", "PE"), "announced.1.venue": ("", "EC"), "events.0.venue": ("Quito", "EC")}


def test_every_country_code_is_named_with_its_field():
    lima = activity("""
venue: {country: PE}
coverage: {countries: [BO, EC]}
events: [{title: {en: a}, dates: 2005}, {title: {en: b}, dates: 2005, venue: {country: CL}}]
participants: [{count: 3}, {countries: [BR, AR]}]
""")
    fields = dict(lima.country_fields())
    assert fields == {
        "venue.country": "PE",
        "events.1.venue.country": "CL",
        "coverage.countries.0": "BO",
        "coverage.countries.1": "EC",
        "participants.1.countries.0": "BR",
        "participants.1.countries.1": "AR",
    }
    for field, code in fields.items():
        span = lima.where(field).span
        line = lima.origin.source.text.splitlines()[span.line - 1]  # type: ignore[attr-defined]
        assert line[span.column - 1 : span.end_column - 1] == code


def test_an_activity_holds_the_words_of_its_own():
    lima = activity("""
aliases: [Foro de Lima]
duration-days: 2
role: organiser
themes: [training]
reported-by: iin
reported-in: [2004-2005]
out-of-period: {2004-2005: It ended late.}
may-be: [quito]
""")
    assert (lima.kind, lima.title, lima.aliases) == (Kind.SEMINAR, Texts({"en": "Seminar"}), ("Foro de Lima",))
    assert (lima.duration_days, lima.role, lima.themes) == (2, Role.ORGANISER, ("training",))
    assert (lima.reported_by, lima.reported_in) == ("iin", ("2004-2005",))
    assert lima.may_be == ("quito",)
    assert dict(lima.out_of_period) == {"2004-2005": "It ended late."}
    assert activity("role: unknown").role is UNKNOWN
    assert activity().role is None
