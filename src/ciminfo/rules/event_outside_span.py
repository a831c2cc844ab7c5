"""A sub-event lies within the dates of its activity.

An activity lasts from its first event to its last. Where one of them lies outside, either a date has a slip or the
activity began earlier, or ended later, than its record says. A date that is less exact than a day lies outside only
where no day that it can mean lies inside.

Pass::

    activity: seminars
    kind: training
    title: {en: Seminars}
    dates: 2006-08-01/2006-08-11
    events: [{title: {en: Workshop}, dates: 2006-08-01/2006-08-02}]

Fail::

    activity: seminars
    kind: training
    title: {en: Seminars}
    dates: 2006-08-03/2006-08-11
    events: [{title: {en: Workshop}, dates: 2006-08-01/2006-08-02}]
"""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM205"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        if activity.dates is None or not activity.dates.is_known:
            continue
        first, last = activity.dates.first, activity.dates.last
        for index, event in enumerate(activity.events):
            if event.dates.is_known and not any(
                each.latest_start >= first and each.earliest_end <= last for each in event.dates.alternatives
            ):
                yield Finding(
                    activity.where(f"events.{index}.dates"),
                    f"{event.title.original!r} on {event.dates} lies outside its activity's dates, {activity.dates}",
                    _hint(event.dates),
                )


def _hint(dates: Interval) -> str:
    """A weekday in the sources can tell which of two dates is right."""
    if dates.days is None:
        return "compare both with the sources"
    return f"{dates.first} was a {calendar.day_name[dates.first.weekday()]}; compare that with the sources"
