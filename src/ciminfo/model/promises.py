"""The promise ledger: what a report announced, and what became of it by a given day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from ciminfo.model.activity_parts import State, Turn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Announcement, Outcome
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval
    from ciminfo.model.report import Report

#: An activity, and one of its announcements with its number, from 0.
Announced: TypeAlias = "tuple[Activity, int, Announcement]"


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

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to come of it."""
        return self in {Became.HELD, Became.HELD_LATER, Became.MERGED, Became.CANCELLED}


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


def promises(corpus: Corpus, report: str, as_of: date | None = None) -> tuple[Promise, ...]:
    """What a report announced, in the order of the dates announced, and what was known of it on a day, else today."""
    found = [_promise(corpus, *each, as_of or corpus.today) for each in corpus.once(announcements).get(report, ())]
    return tuple(sorted(found, key=_order))


def announcements(corpus: Corpus) -> Mapping[str, Sequence[Announced]]:
    """All that was announced, by the report that did."""
    found: dict[str, list[Announced]] = {}
    for activity in corpus.activities.values():
        for index, announcement in enumerate(activity.announced):
            found.setdefault(announced_by(corpus, announcement), []).append((activity, index, announcement))
    return found


def follow_up(corpus: Corpus, report: Report) -> tuple[Promise, ...]:
    """What the reports before this one announced and it has to answer, with what was known on its as-of date.

    That is all that the one before announced, and of the older ones what was not yet closed on its day.
    """
    previous = corpus.reports.get(report.previous)
    found: list[Promise] = []
    for earlier in corpus.before(report):
        closed = set[tuple[str, int]]()
        if previous and earlier is not previous:
            known = promises(corpus, earlier.id, previous.as_of)
            closed = {(each.activity.id, each.index) for each in known if each.became.is_closed}
        promised = promises(corpus, earlier.id, report.as_of)
        found += [each for each in promised if (each.activity.id, each.index) not in closed]
    return tuple(found)


def announced_by(corpus: Corpus, announcement: Announcement) -> str:
    """The report that made an announcement: the one it names, else the first that speaks of a later day."""
    if announcement.in_:
        return announcement.in_
    later = (each for each in corpus.once(_by_day) if announcement.on <= each.as_of)
    return next((each.id for each in later if corpus.window(each).first <= announcement.on), "")


def _by_day(corpus: Corpus) -> list[Report]:
    return sorted(corpus.reports.values(), key=lambda each: each.as_of)


def _order(promise: Promise) -> tuple[date, int, str]:
    dates = promise.announcement.dates
    return dates.last, -dates.first.toordinal(), promise.activity.id


def _promise(corpus: Corpus, activity: Activity, index: int, announcement: Announcement, as_of: date) -> Promise:
    outcome = activity.outcome(as_of)
    named = (corpus.activities[id_] for id_ in activity.may_be if id_ in corpus.activities)
    candidates = tuple(each for each in named if each.dates and each.dates.certainly_begun(as_of))
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
    vague = not announcement.dates.is_known and announcement.on < as_of
    if state is State.PLANNED and (vague or announcement.dates.certainly_before(as_of)):
        return Became.UNKNOWN
    return {
        State.ONGOING: Became.CONTINUING,
        State.PLANNED: Became.PLANNED,
        State.POSTPONED: Became.POSTPONED,
        State.CANCELLED: Became.CANCELLED,
    }.get(state, Became.UNKNOWN)
