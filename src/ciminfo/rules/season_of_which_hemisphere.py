"""A season is written with its hemisphere where the place lies south of the equator, or on both sides of it.

Summer is June to August in Mexico and December to February in Bolivia; a report written in Washington may mean either.
Seasons 21 to 24 (spring, summer, autumn, winter) leave it open, 25 to 28 are those of the north, 29 to 32 those of the
south. A season always needs its year: "in the spring" alone cannot be written as a date, and is `unknown`.

Pass::

    {country: BO, hemisphere: south}
    ---
    {activity: a, kind: seminar, title: {en: Seminar}, dates: 2005-26, coverage: {countries: [BO]}}

Fail::

    {country: BO, hemisphere: south}
    ---
    {activity: a, kind: seminar, title: {en: Seminar}, dates: 2005-22, coverage: {countries: [BO]}}
"""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.country import Hemisphere
from ciminfo.model.interval import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Venue
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM221"
SEVERITY = Severity.WARNING
ALONE = True

#: The seasons of no hemisphere, and what to add for those of the north and of the south.
_OPEN: Final = range(21, 25)
_NORTH, _SOUTH = 4, 8


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for field, dates, places in _dated(activity):
            season = next(_open_seasons(dates), None)
            if season and (where := _not_north(corpus, places)):
                yield Finding(
                    activity.where(field),
                    f"'{dates}' does not say of which hemisphere its season is: {where}",
                    f"write {_months(season, _NORTH)}, or {_months(season, _SOUTH)}, as the source means it",
                )


def _dated(activity: Activity) -> Iterator[tuple[str, Interval, tuple[str, ...]]]:
    """Every date of an activity with the field it stands in, and the places it is a date at."""
    if activity.dates:
        yield "dates", activity.dates, _places(activity, activity.venue)
    for index, announcement in enumerate(activity.announced):
        yield f"announced.{index}.dates", announcement.dates, _places(activity, announcement.venue or activity.venue)
    for index, event in enumerate(activity.events):
        yield f"events.{index}.dates", event.dates, _places(activity, event.venue or activity.venue)
    for index, outcome in enumerate(activity.outcomes):
        if outcome.to:
            yield f"outcomes.{index}.to", outcome.to, _places(activity, activity.venue)


def _places(activity: Activity, venue: Venue | None) -> tuple[str, ...]:
    return (venue.country,) if venue else activity.coverage.countries


def _open_seasons(dates: Interval) -> Iterator[Moment]:
    for each in dates.alternatives:
        yield from (moment for moment in (each.start, each.end) if moment and moment.season in _OPEN)


def _not_north(corpus: Corpus, places: tuple[str, ...]) -> str:
    """Which of the places lie in the south, and which on both sides."""
    sides = {Hemisphere.SOUTH: "south of the equator", Hemisphere.BOTH: "on both sides of the equator"}
    told = []
    for hemisphere, side in sides.items():
        codes = [
            code for code in places if code in corpus.countries and corpus.countries[code].hemisphere is hemisphere
        ]
        if codes:
            told.append(f"{', '.join(codes)} {'lies' if len(codes) == 1 else 'lie'} {side}")
    return " and ".join(told)


def _months(season: Moment, hemisphere: int) -> str:
    """A season of one hemisphere with its months: `2005-30 for December 2005 to February 2006`."""
    settled = Moment(season.year, (season.part or 0) + hemisphere, mark=season.mark)
    first, last = (f"{calendar.month_name[day.month]} {day.year}" for day in (settled.first, settled.last))
    return f"{settled} for {first} to {last}"
