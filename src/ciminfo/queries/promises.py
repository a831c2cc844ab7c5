"""What a report announced and what became of it, as a script or a terminal wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ciminfo.model.promises import Became, Promise, promises

if TYPE_CHECKING:
    from datetime import date

    from ciminfo.model.corpus import Corpus


def rows(corpus: Corpus, report: str, as_of: date | None) -> list[dict[str, Any]]:
    return [_row(promise) for promise in promises(corpus, report, as_of)]


def _row(promise: Promise) -> dict[str, Any]:
    outcome = promise.outcome
    return {
        "activity": promise.activity.id,
        "title": promise.activity.title.original,
        "announced_on": promise.announcement.on.isoformat(),
        "announced_for": str(promise.announcement.dates),
        "became": promise.became.value,
        "dates": str(promise.dates) if promise.dates else "",
        "days_late": _days_late(promise),
        "why": outcome.why.original if outcome and outcome.why else "",
        "may_be": [candidate.id for candidate in promise.candidates],
    }


def _days_late(promise: Promise) -> int:
    """The days from the last one announced to the first on which it was held; 0 where it was in time."""
    if promise.became is not Became.HELD_LATER or promise.dates is None:
        return 0
    return (promise.dates.first - promise.announcement.dates.last).days
