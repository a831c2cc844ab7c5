"""The calendar of plans, read back by its own library and by vobject, which knows nothing of that one."""

from datetime import date

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as some

from ciminfo import languages
from ciminfo.site.calendar import planned
from tests.site.seen import PLAN, hostile, our_own, seen

ENGLISH = languages.language("en")
BASE = "https://example.org/cim/"


def read(corpus, code="en", base=BASE):
    """The calendar as the other library reads it, which raises where something it must have lacks."""
    written = planned(corpus, languages.language(code), base)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    calendar = vobject.readOne(written.decode())
    calendar.validate(raiseException=True)
    return calendar


def events(corpus, **options):
    return list(read(corpus, **options).contents.get("vevent", ()))


def test_a_plan_is_a_whole_day_event_that_ends_on_the_day_after_its_last():
    (event,) = events(seen(PLAN))
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 10, 1), date(2026, 10, 3))
    assert event.dtstart.params["VALUE"] == ["DATE"]
    assert (event.status.value, event.transp.value, event.sequence.value) == ("CONFIRMED", "TRANSPARENT", "0")
    assert event.dtstamp.value.isoformat() == "2026-06-01T00:00:00+00:00"


def test_a_plan_has_words_in_the_language_of_the_calendar_and_leads_to_its_page():
    (event,) = events(seen(PLAN))
    assert (event.summary.value, event.location.value) == ("Seminar in Lima", "Lima, Peru")
    assert event.description.value == "The seminar will be held in Lima."
    assert event.summary.params["LANGUAGE"] == ["en"]
    assert event.categories.value == ["Seminar"]
    assert event.url.value == f"{BASE}en/activities/lima-seminar.html"
    assert "url" not in events(seen(PLAN), base="")[0].contents


def test_a_plan_is_known_again_in_every_language_and_after_every_change():
    moved = PLAN.replace("[{on: 2026-06-01", "[{on: 2026-05-01, dates: 2026-09-01}, {on: 2026-06-01")
    found = [events(seen(records, published=("en", "es")), code=code)[0]
             for records in (PLAN, moved) for code in ("en", "es")]  # fmt: skip
    assert len({event.uid.value for event in found}) == 1
    assert [event.sequence.value for event in found] == ["0", "0", "1", "1"]
    assert events(seen(PLAN), base="")[0].uid.value != found[0].uid.value


@pytest.mark.parametrize(
    ("became", "status", "summary"),
    [
        ("", "CONFIRMED", "Seminar in Lima"),
        ("outcomes: [{on: 2026-06-15, turned: cancelled}]", "CANCELLED", "Cancelled: Seminar in Lima"),
        ("outcomes: [{on: 2026-06-15, turned: postponed}]", "CANCELLED", "Postponed: Seminar in Lima"),
        ("outcomes: [{on: 2026-06-15, turned: postponed, to: 2026-11-02?}]", "TENTATIVE", "Seminar in Lima"),
    ],
)
def test_what_became_of_a_plan_is_said(became, status, summary):
    (event,) = events(seen(PLAN.replace("dates: 2026-10-01/2026-10-02\n", f"{became}\n")))
    assert (event.status.value, event.summary.value) == (status, summary)
    assert event.sequence.value == ("1" if became else "0")


def test_where_nothing_is_planned_for_a_day_a_note_says_so():
    calendar = read(our_own(), "es")
    assert "vevent" not in calendar.contents
    (note,) = calendar.contents["vjournal"]
    assert note.dtstart.value == date(2007, 12, 31)
    assert "31 de diciembre de 2007" in note.summary.value


@pytest.mark.parametrize("code", languages.names())
def test_the_calendar_is_the_same_in_every_build_and_its_own_library_finds_no_fault(code):
    for corpus in (our_own(), seen(PLAN, published=languages.names())):
        written = planned(corpus, languages.language(code), BASE)
        assert written == planned(corpus, languages.language(code), BASE)
        parsed = icalendar.Calendar.from_ical(written)
        assert [error for component in parsed.walk() for error in component.errors] == []
        assert (
            str(parsed["x-wr-calname"]) == str(parsed["name"]) == languages.language(code).term("site.calendar.title")
        )
        assert {"prodid", "version"} <= {name.lower() for name in parsed}


def skeleton(written: bytes) -> list[str]:
    """What each line of a calendar begins with, lines that go on below left out."""
    lines = (line for line in written.decode().split("\r\n") if not line.startswith(" "))
    return [line.replace(";", ":").partition(":")[0] for line in lines]


@given(
    some.text(min_size=1)
    | some.sampled_from(["a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "\rATTACH:x", ";X=1:y,z\\n", "\u2028X:", "\x00\u202e"])
)
def test_no_text_leaves_the_line_that_it_stands_in(text):
    written = planned(hostile(text), ENGLISH, BASE)
    assert skeleton(written) == skeleton(planned(hostile("x"), ENGLISH, BASE))
    assert "\u202e" not in written.decode()
    (event,) = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert event.errors == []
    (again,) = vobject.readOne(written.decode()).contents["vevent"]
    assert again.summary.value == str(event["summary"])
