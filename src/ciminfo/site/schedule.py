"""When an event is, and whether that was changed, in the words of schema.org.

A month or a year is a date of ISO 8601 too, of less precision, and stays one. What ISO 8601 cannot say is left out: a
season, an uncertain or approximate date, alternatives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import State, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.interval import Interval, Moment


def schedule(activity: Activity, day: date) -> dict[str, object]:
    """Status and dates of an event as of a day; nothing where nobody knows whether it is or was.

    There is no word for what has been held: a scheduled event whose date is past counts as that.
    """
    state, outcome = activity.state(day), activity.outcome(day)
    if state is State.UNKNOWN or (outcome and outcome.turned is Turn.MERGED and state is State.PLANNED):
        return {}
    now = _now(activity, day)
    former = tuple(_former(activity, now, day))
    status = "EventRescheduled" if former else "EventScheduled"
    if state is State.CANCELLED:
        status, now, former = "EventCancelled", activity.when, ()
    elif state is State.POSTPONED and not now:
        status = "EventPostponed"
    starts = dict.fromkeys(start for dates in former if (start := ends(dates)[0]))
    return {"eventStatus": f"https://schema.org/{status}", **spanned(now), **_some("previousStartDate", list(starts))}


def spanned(dates: Interval | None, first: str = "startDate", last: str = "endDate") -> dict[str, object]:
    """The beginning and the end, under their names, as far as they are certain."""
    start, end = ends(dates) if dates else ("", "")
    return {**_some(first, start), **_some(last, end)}


def ends(dates: Interval) -> tuple[str, str]:
    """The beginning and the end in ISO 8601, each empty where that cannot say it."""
    if not dates.is_settled:
        return "", ""
    (stretch,) = dates.alternatives
    return _iso(stretch.start), _iso(stretch.end)


def _iso(moment: Moment | None) -> str:
    """`2005-07-13`, `2005-07` or `2005`."""
    if moment is None or moment.mark or moment.season or "X" in moment.year:
        return ""
    return str(moment)


def _now(activity: Activity, day: date) -> Interval | None:
    """When it was or is to be, as far as that is known: what was announced is no proof of when it was held."""
    state, outcome = activity.state(day), activity.outcome(day)
    if state is State.POSTPONED:
        return (outcome.to if outcome else None) or activity.dates
    return activity.when if state is State.PLANNED else activity.dates


def _former(activity: Activity, now: Interval | None, day: date) -> Iterator[Interval]:
    """The dates once announced by which it would certainly have begun at another time."""
    for each in sorted(activity.announced, key=lambda each: each.on):
        if each.on <= day and each.dates.is_settled and (now is None or _begin_apart(each.dates, now)):
            yield each.dates


def _begin_apart(one: Interval, other: Interval) -> bool:
    if not (one.is_settled and other.is_settled):
        return False
    (mine,), (theirs,) = one.alternatives, other.alternatives
    return mine.latest_start < theirs.first or theirs.latest_start < mine.first


def _some(name: str, value: object) -> dict[str, object]:
    return {name: value} if value else {}
