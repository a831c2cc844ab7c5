"""The parts of an activity, from a record that writes every field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ciminfo.model.activity_parts import (
    Announcement,
    Appearance,
    Coverage,
    Event,
    Figure,
    Involvement,
    Kind,
    Money,
    Outcome,
    Override,
    Paper,
    Participants,
    Qualifier,
    Role,
    State,
    Turn,
    Venue,
)
from ciminfo.model.interval import Interval
from ciminfo.model.record import Texts
from tests.reading import corpus

RECORD = """
activity: lima-seminar
kind: seminar
title: {en: Seminar}
venue: {city: Lima, country: PE, place: {es: Hotel Bolívar}}
coverage: {countries: [PE, BO], regions: [andes]}
announced: [{on: 2005-01-10, dates: 2005-04, in: 2004-2005}]
outcomes:
  - {on: 2005-03, turned: postponed, to: 2005-05, into: quito-seminar, why: {en: A strike.}}
events: [{title: {en: Opening}, dates: 2005-05-02, venue: {country: PE}}]
organisations: [{organisation: cim, role: co-organiser, note: {en: an expert}, amount: {value: 1500.50, currency: USD}}]
people: [{person: someone, role: speaker, title: {en: Judge}}]
participants:
  - {count: 60, qualifier: at-least, population: {en: officials}, groups: [police], countries: [PE]}
figures: [{value: "54.5", unit: percent, qualifier: about, population: {en: officials}, per: year}]
documents: [{title: {en: Minutes}, kind: report, language: es, status: promised}]
mandates: [{cites: "AG/RES 2019 (XXXIV-O/04) op. 9", elements: [training], text: 0123abcd}]
placement: [{in: 2004-2005, section: background, why: It came first.}]
"""


def test_where_and_for_whom_it_takes_place():
    lima = corpus(RECORD).activities["lima-seminar"]
    assert lima.venue == Venue(country="PE", city="Lima", place=Texts({"es": "Hotel Bolívar"}))
    assert lima.coverage == Coverage(countries=("PE", "BO"), regions=("andes",))
    opening = Event(title=Texts({"en": "Opening"}), dates=Interval.parse("2005-05-02"), venue=Venue(country="PE"))
    assert lima.events == (opening,)


def test_what_was_announced_and_what_became_of_it():
    lima = corpus(RECORD).activities["lima-seminar"]
    assert lima.announced == (Announcement(on=date(2005, 1, 10), dates=Interval.parse("2005-04"), in_="2004-2005"),)
    assert lima.outcomes == (
        Outcome(
            on=Interval.parse("2005-03"),
            turned=Turn.POSTPONED,
            to=Interval.parse("2005-05"),
            into="quito-seminar",
            why=Texts({"en": "A strike."}),
        ),
    )


def test_who_was_in_it_and_as_what():
    lima = corpus(RECORD).activities["lima-seminar"]
    sum_ = Money(value=Decimal("1500.50"), currency="USD")
    expert, judge = Texts({"en": "an expert"}), Texts({"en": "Judge"})
    assert lima.organisations == (Involvement(organisation="cim", role=Role.CO_ORGANISER, note=expert, amount=sum_),)
    assert lima.people == (Appearance(person="someone", role=Role.SPEAKER, title=judge),)
    assert lima.participants == (
        Participants(
            count=60,
            qualifier=Qualifier.AT_LEAST,
            population=Texts({"en": "officials"}),
            groups=("police",),
            countries=("PE",),
        ),
    )


def test_what_it_reached_produced_and_answers():
    lima = corpus(RECORD).activities["lima-seminar"]
    officials = Texts({"en": "officials"})
    assert lima.figures == (
        Figure(value=Decimal("54.5"), unit="percent", qualifier=Qualifier.ABOUT, population=officials, per="year"),
    )
    assert lima.documents == (Paper(title=Texts({"en": "Minutes"}), kind="report", language="es", status="promised"),)
    assert str(lima.mandates[0].cites) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
    assert (lima.mandates[0].elements, lima.mandates[0].text) == (("training",), "0123abcd")
    assert lima.placement == (Override(in_="2004-2005", section="background", why="It came first."),)


def test_a_count_is_exact_and_a_document_listed_where_nothing_else_is_said():
    assert Participants(count=60).qualifier is Qualifier.EXACTLY
    assert Figure(value=Decimal(1), unit="studies").qualifier is Qualifier.EXACTLY
    assert Paper(title=Texts({"en": "a"}), kind="report").status == "listed"


def test_people_come_together_for_events_and_not_for_the_other_kinds():
    assert {kind.value for kind in Kind if kind.is_event} == {
        "conference", "meeting", "presentation", "seminar", "training", "workshop",
    }  # fmt: skip


def test_what_is_planned_or_postponed_is_still_ahead():
    assert {state for state in State if state.is_ahead} == {State.PLANNED, State.POSTPONED}
