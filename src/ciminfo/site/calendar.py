"""What is planned as a calendar (iCalendar, RFC 5545), each plan under a number by which it is known again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ciminfo.document import plain
from ciminfo.model.interval import Interval
from ciminfo.sections import words
from ciminfo.site import addresses
from ciminfo.site.days import midnight, updated
from ciminfo.site.harmless import line
from ciminfo.site.identity import absolute, number
from ciminfo.site.plans import plans, revisions
from ciminfo.site.told import told_plainly

if TYPE_CHECKING:
    from datetime import date

    from icalendar import Event, Journal, vText

    from ciminfo.languages import Language
    from ciminfo.model.corpus import Corpus
    from ciminfo.site.plans import Plan

#: What most programs read the name of a calendar by; `NAME` came later (RFC 7986).
_NAME_BEFORE: Final = "x-wr-calname"


def planned(corpus: Corpus, language: Language, base: str) -> bytes:
    """What is planned on the day that the corpus calls today.

    A calendar may not be empty: where nothing is planned for a day, it holds a note that says so.
    """
    from icalendar import Calendar

    today = language.date(Interval.parse(str(corpus.today)))
    calendar = Calendar()
    calendar.add("prodid", f"-//ciminfo//{language.code.upper()}")
    calendar.add("version", "2.0")
    for name in ("name", _NAME_BEFORE):
        calendar.add(name, _said(language.term("site.calendar.title"), language))
    calendar.add("description", _said(language.phrase("site.calendar.about", date=today), language))
    found = plans(corpus)
    for each in found:
        calendar.add_component(_event(corpus, each, language, base))
    if not found:
        calendar.add_component(_nothing(corpus.today, language, base))
    return bytes(calendar.to_ical())


def _event(corpus: Corpus, plan: Plan, language: Language, base: str) -> Event:
    """A plan over whole days, which ends on the day after its last; it keeps nobody's time."""
    from icalendar import Event

    activity, event = plan.activity, Event()
    title = words.title(activity.title, language).text
    shown = language.phrase(f"site.calendar.{plan.state.value}", title=title) if plan.is_off else title
    event.add("uid", str(number(base, f"activities/{activity.id}")))
    event.add("dtstamp", midnight(updated(corpus, activity, corpus.today, language)))
    event.add("sequence", revisions(activity, corpus.today))
    event.add("dtstart", plan.first)
    event.add("dtend", plan.last + timedelta(days=1))
    event.add("status", "CANCELLED" if plan.is_off else "TENTATIVE" if plan.is_uncertain else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("summary", _said(line(shown), language))
    event.add("description", _said("\n\n".join(told_plainly(corpus, activity, language)), language))
    if where := plain(words.where(corpus, activity, language)):
        event.add("location", _said(line(where), language))
    event.add("categories", [line(language.term(f"kinds.{activity.kind.value}"))])
    if base:
        event.add("url", absolute(base, addresses.activity(language.code, activity.id)))
    return event


def _nothing(day: date, language: Language, base: str) -> Journal:
    from icalendar import Journal

    note = Journal()
    note.add("uid", str(number(base, addresses.calendar(language.code))))
    note.add("dtstamp", midnight(day))
    note.add("dtstart", day)
    said = language.phrase("site.calendar.nothing", date=language.date(Interval.parse(str(day))))
    note.add("summary", _said(said, language))
    return note


def _said(words_: str, language: Language) -> vText:
    from icalendar import vText

    return vText(words_, params={"LANGUAGE": language.code})
