"""Whether a report tells of an activity at all: the first reason that applies decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import State

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.interval import Interval
    from ciminfo.model.report import Report


@dataclass(frozen=True, slots=True)
class Claim:
    """Whether it holds, by which rule, and in words that finish "it is told because" or "is not told because"."""

    holds: bool
    rule: str
    reason: str


def claim(report: Report, window: Interval, activity: Activity, backs_a_result: bool) -> Claim:
    """Decide whether the report tells of the activity; the window is the days it answers for."""
    override = next((each for each in activity.placement if each.in_ == report.id), None)
    if override:
        return Claim(True, "named", f"its record places it in {report.id}")
    if report.id in activity.reported_in:
        return Claim(True, "named", f"its record names {report.id}")
    if backs_a_result:
        return Claim(True, "result", f"a result of {report.id} rests on it")
    if activity.reported_in:
        return Claim(False, "named", f"its record names only {', '.join(activity.reported_in)}")
    return _by_date(report, window, activity)


def _by_date(report: Report, window: Interval, activity: Activity) -> Claim:
    state = activity.state(report.as_of)
    promised = activity.announcement(report.as_of)
    dates = activity.dates_as_of(report.as_of)
    if state.is_ahead and promised:
        return Claim(True, "announced", f"it was announced by {report.as_of} for {promised.dates}")
    if state in {State.HELD, State.ONGOING} and dates.possibly_meets(report.period):
        return Claim(True, "period", f"its dates {dates} meet the period {report.period}")
    if state in {State.HELD, State.ONGOING} and window.first <= dates.first <= window.last:
        return Claim(True, "window", f"it was held on {dates}, after the day the report before this one spoke of")
    if state is State.UNKNOWN and not promised and dates.possibly_meets(report.period) and dates.first <= report.as_of:
        return Claim(True, "period", f"its dates {dates} may lie in the period {report.period}")
    return _left_out(report, state, dates)


def _left_out(report: Report, state: State, dates: Interval) -> Claim:
    """Why its dates do not bring it into the report."""
    if state is State.PLANNED:
        return Claim(False, "later", f"it begins after {report.as_of} and had not been announced by then")
    if state is State.CANCELLED:
        return Claim(False, "cancelled", f"it was cancelled by {report.as_of}")
    if not dates.is_known:
        return Claim(False, "undated", "its dates are not known and no report is named")
    if dates.possibly_meets(report.period):
        settled = f"but it is not settled that it had begun by {report.as_of}"
        return Claim(False, "unsettled", f"its dates {dates} meet the period {report.period}, {settled}")
    return Claim(False, "period", f"its dates {dates} lie outside the period {report.period}")
