"""A country's timeline: its own activities, those it shared, research on it, and what was announced for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.document import Figure, Origin, Text
from ciminfo.figures import places
from ciminfo.figures.axis import spanning
from ciminfo.figures.chart import EDGES, chart
from ciminfo.figures.rows import Told, rows
from ciminfo.figures.sheet import counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country_view import CountryView
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval

#: The room of rows that leave the summary its two pages.
_ROOM: Final = 110.0
#: The lists of what was done.
_DONE: Final = ("own", "shared", "research")


def draw(corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language) -> Figure | None:
    """What the summary tells, under its headings; nothing where no date is recorded.

    It comes without a table, for the summary lists each activity with its dates.
    """
    told = tuple(_told(corpus, view, language))
    report = dossier.report if dossier else None
    days = [*(day for each in told for day in _ends(each.dates))]
    if not days:
        return None
    first, last = (report.period.first, report.as_of) if report else (min(days), max(days))
    axis = spanning(first, last, EDGES)
    (shown,) = rows((told,), axis, _ROOM, language)
    return Figure(
        language.term("figures.country-timeline.caption"),
        chart({"": shown}, axis, report.as_of if report else None, language),
        _description(view, language),
        origin=Origin(view.code),
    )


def _told(corpus: Corpus, view: CountryView, language: Language) -> Iterator[Told]:
    for name in _DONE:
        for activity in getattr(view, name):
            yield _one(corpus, name, activity, activity.when, language)
    for promise in view.announced:
        plan = promise.activity.as_announced(promise.announcement)
        yield _one(corpus, "announced", plan, promise.announcement.dates, language)


def _one(corpus: Corpus, name: str, activity: Activity, dates: Interval, language: Language) -> Told:
    group, kind = language.term(f"figures.country-timeline.{name}"), language.term(f"kinds.{activity.kind.value}")
    return Told(Text(group), kind, places.city(corpus, activity.venue, language), dates)


def _ends(dates: Interval) -> Iterator[date]:
    """The first and the last day, as far as there is one."""
    yield from (day for day in (dates.first, dates.last) if date.min < day < date.max)


def _description(view: CountryView, language: Language) -> str:
    numbers = {f"country-timeline.count-{name}": len(getattr(view, name)) for name in (*_DONE, "announced")}
    return language.phrase("figures.country-timeline.description", counts=counts(language, numbers))
