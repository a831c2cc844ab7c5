"""The promise ledger: what a report announced, and what became of it by a given day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import State, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Announcement, Outcome
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval


class Became(StrEnum):
    """What became of something announced."""

    HELD = "held"
    HELD_LATER = "held-later"
    CONTINUING = "continuing"
    PLANNED = "planned"
    POSTPONED = "postponed"
    MERGED = "merged"
    CANCELLED = "cancelled"
    #: One of several activities may be it; the sources do not settle which.
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"

    @property
    def is_settled(self) -> bool:
        return self not in {Became.AMBIGUOUS, Became.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Promise:
    """One announcement of a report beside what became of it."""

    activity: Activity
    #: Which of the activity's announcements it is, from 0.
    index: int
    announcement: Announcement
    became: Became
    #: When it was held, or is now planned; nothing where that is not known.
    dates: Interval | None
    outcome: Outcome | None
    #: The activities that may be it.
    candidates: tuple[Activity, ...]


def promises(corpus: Corpus, report: str, as_of: date = date.max) -> tuple[Promise, ...]:
    """What a report announced, in the order of the dates announced, and what was known of it on a day."""
    found = [
        _promise(corpus, activity, index, announcement, as_of)
        for activity in corpus.activities.values()
        for index, announcement in enumerate(activity.announced)
        if announcement.in_ == report
    ]
    return tuple(sorted(found, key=_order))


def open_promises(corpus: Corpus, reports: Iterable[str], as_of: date) -> tuple[Promise, ...]:
    """What several reports announced and is not settled on a day."""
    each = (promise for report in reports for promise in promises(corpus, report, as_of))
    return tuple(promise for promise in each if not promise.became.is_settled)


def _order(promise: Promise) -> tuple[date, int, str]:
    dates = promise.announcement.dates
    return dates.last, -dates.first.toordinal(), promise.activity.id


def _promise(corpus: Corpus, activity: Activity, index: int, announcement: Announcement, as_of: date) -> Promise:
    outcome = activity.outcome(as_of)
    candidates = tuple(corpus.activities[id_] for id_ in activity.may_be if id_ in corpus.activities)
    became = _became(activity, announcement, outcome, as_of)
    if became is Became.UNKNOWN and candidates:
        became = Became.AMBIGUOUS
    return Promise(activity, index, announcement, became, _dates(activity, became, as_of), outcome, candidates)


def _dates(activity: Activity, became: Became, as_of: date) -> Interval | None:
    """The dates that a reader of that day could know."""
    if became in {Became.HELD, Became.HELD_LATER, Became.CONTINUING}:
        return activity.dates
    if became is Became.PLANNED:
        return activity.dates_as_of(as_of)
    outcome = activity.outcome(as_of) if became is Became.POSTPONED else None
    return outcome.to if outcome else None


def _became(activity: Activity, announcement: Announcement, outcome: Outcome | None, as_of: date) -> Became:
    if outcome and outcome.turned is Turn.MERGED:
        return Became.MERGED
    state = activity.state(as_of)
    if state is State.HELD:
        held = activity.dates
        late = held and held.is_known and announcement.dates.is_known and held.first > announcement.dates.last
        return Became.HELD_LATER if late else Became.HELD
    if state is State.PLANNED and announcement.dates.certainly_before(as_of):
        return Became.UNKNOWN
    return {
        State.ONGOING: Became.CONTINUING,
        State.PLANNED: Became.PLANNED,
        State.POSTPONED: Became.POSTPONED,
        State.CANCELLED: Became.CANCELLED,
    }.get(state, Became.UNKNOWN)
