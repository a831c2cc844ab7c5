"""A launch comes before everything else of its activity, and a closing after it.

A project whose programme is older than its launch, or whose last training follows its closing, has a slip in one of
the dates; or the ceremony was not what its name says. Compared are the activity's other events, the activities that
are a part of it and, for a launch, its dated documents: a final report may well be printed after the closing. Dates
count as far as they are certain: a training held "in 2004" may have followed a launch of December 2004.

Pass::

    activity: project
    kind: project
    title: {en: Project}
    events:
      - {title: {en: Launch}, dates: 2004-06-01, kind: launch}
      - {title: {en: Training}, dates: 2004-11}

Fail::

    activity: project
    kind: project
    title: {en: Project}
    events:
      - {title: {en: Launch}, dates: 2004-12-01, kind: launch}
      - {title: {en: Training}, dates: 2004-11}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import EventKind, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM220"
SEVERITY = Severity.WARNING

#: As many as a message lists.
_LISTED: Final = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for index, event in enumerate(activity.events):
            if event.kind is None:
                continue
            opens = event.kind is EventKind.LAUNCH
            goes_beyond = _begins_before if opens else _ends_after
            others = _others(corpus, activity, index, with_documents=opens)
            beyond = [f"{name} ({dates})" for name, dates in others if goes_beyond(dates, event.dates)]
            if beyond:
                order = "comes after" if opens else "comes before the end of"
                yield Finding(
                    activity.where(f"events.{index}.dates"),
                    f"the {event.kind.value}, {event.title.original!r} on {event.dates}, {order} {_listed(beyond)}",
                    "compare the dates with the sources; what only bears the name needs no `kind`",
                )


def _others(corpus: Corpus, activity: Activity, index: int, *, with_documents: bool) -> Iterator[tuple[str, Interval]]:
    """What else belongs to the activity and has a date: its name, and when."""
    for other, event in enumerate(activity.events):
        if other != index:
            yield repr(event.title.original), event.dates
    for part in corpus.parts.get(activity.id, ()):
        if part.dates and part.state(corpus.today) is not State.CANCELLED:
            yield part.id, part.dates
    for document in activity.documents if with_documents else ():
        if document.dated:
            yield repr(document.title.original), document.dated


def _begins_before(dates: Interval, other: Interval) -> bool:
    return dates.is_known and all(each.latest_start < other.first for each in dates.alternatives)


def _ends_after(dates: Interval, other: Interval) -> bool:
    return dates.is_known and all(each.earliest_end > other.last for each in dates.alternatives)


def _listed(names: list[str]) -> str:
    more = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {more} more" if more > 0 else "")
