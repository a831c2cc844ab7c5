"""A weekday printed with a date is the weekday of that date.

A weekday is the cheapest proof of a date: where it does not fit, one of the two is wrong. Held against the calendar
are the words of the sources and the texts of the records themselves. Figures that may be one day or another have to
fit in one of their readings.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2006-08-01
    narrative: {en: "It opened on Tuesday, August 1, 2006."}

Fail::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2006-08-01
    narrative: {en: "It opened on Monday, August 1, 2006."}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.printed import Printed, printed_dates, readings_within
from ciminfo.languages.searching import names_weekday
from ciminfo.rules.shared.holding import weekdays

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM217"
SEVERITY = Severity.WARNING
ALONE = True

#: A weekday stands with the figures of a day.
_FIGURE: Final = re.compile(r"\d")


def check(corpus: Corpus) -> Iterator[Finding]:
    with_weekdays = weekdays(corpus)
    for activity in corpus.activities.values():
        for field, text in _texts(activity, with_weekdays):
            for printed in printed_dates(text):
                if message := _mismatch(printed, activity.when):
                    yield Finding(activity.where(field, printed.words), message, "mend the weekday or the date")


def _mismatch(printed: Printed, when: Interval) -> str:
    if printed.weekday is None or not when.is_known or not when.is_closed:
        return ""
    days = list(dict.fromkeys(first for _, (first, _) in readings_within(printed, when.first, when.last)))
    if not days or any(day.weekday() == printed.weekday for day in days):
        return ""
    possible = days if printed.is_open else days[:1]
    return f"{printed.words!r}: {', and '.join(f'{day} is a {day:%A}' for day in possible)}"


def _texts(activity: Activity, with_weekdays: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """The words of its sources and its own texts that may name a weekday, each with its field."""
    for index, note in enumerate(activity.sources):
        if _FIGURE.search(note.raw) and names_weekday(note.raw):
            yield f"sources.{index}.raw", note.raw
    for language, text in activity.narrative or ():
        if text in with_weekdays:
            yield f"narrative.{language}", text
    for report, texts in activity.narrative_in:
        for language, text in texts:
            if text in with_weekdays:
                yield f"narrative-in.{report}.{language}", text
