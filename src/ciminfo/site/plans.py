"""What is planned for days, and so can stand in a calendar; a plan for a month or a season cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.model.activity_parts import State, Turn

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

_UNCERTAIN: Final = "?"


@dataclass(frozen=True, slots=True)
class Plan:
    """An activity that is planned for days, or was until it was put off or given up."""

    activity: Activity
    #: Planned; postponed without a new day; or cancelled.
    state: State
    first: date
    last: date
    #: Whether the days are marked as uncertain.
    is_uncertain: bool

    @property
    def is_off(self) -> bool:
        """Whether nothing will be on its days."""
        return self.state is not State.PLANNED


def plans(corpus: Corpus) -> tuple[Plan, ...]:
    """What is planned at the end of the day that the corpus calls today, and what was, for days that are not over."""
    found = (_plan(activity, corpus.today) for activity in corpus.activities.values())
    ahead = (plan for plan in found if plan and corpus.today <= plan.last)
    return tuple(sorted(ahead, key=lambda plan: (plan.first, plan.last, plan.activity.id)))


def revisions(activity: Activity, day: date) -> int:
    """How often it was announced anew, put off or given up by the end of a day."""
    announced = sum(each.on <= day for each in activity.announced)
    return max(announced - 1, 0) + sum(each.on.certainly_begun(day) for each in activity.outcomes)


def _plan(activity: Activity, day: date) -> Plan | None:
    state, outcome, dates = activity.state(day), activity.outcome(day), activity.when
    if not (state.is_ahead or state is State.CANCELLED) or (outcome and outcome.turned is Turn.MERGED):
        return None
    if state is State.POSTPONED and outcome and (outcome.to or activity.dates):
        state, dates = State.PLANNED, outcome.to or dates
    if dates.days is None or not date.min < dates.first <= dates.last < date.max:
        return None
    (stretch,) = dates.alternatives
    marks = {moment.mark for moment in (stretch.start, stretch.end) if moment}
    return None if marks - {"", _UNCERTAIN} else Plan(activity, state, dates.first, dates.last, _UNCERTAIN in marks)
