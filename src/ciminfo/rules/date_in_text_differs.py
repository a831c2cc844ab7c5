"""A text tells an activity under the dates that are recorded for it.

Where a narrative names days, one of them is a day of the activity, of one of its events, or of when it was announced.
A text that names only other days, one of which is nearly a recorded one (another day of the month, another month or
year), has a slip, or the record has. Days that lie quite elsewhere may be of something else.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    narrative: {en: "The training was held on April 14 and 15, 2005."}

Fail::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    narrative: {en: "The training was held on April 24 and 25, 2005."}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.plain_days import names_plainly
from ciminfo.languages.printed import Printed, printed_dates
from ciminfo.rules.shared.attesting import meets, printed_days, recorded_intervals
from ciminfo.rules.shared.holding import days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM225"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    with_days = days(corpus)
    for activity in corpus.activities.values():
        texts = [each for each in _texts(activity) if each[2] in with_days]
        intervals = [interval for _, interval in recorded_intervals(activity) if interval.is_known] if texts else []
        if not any(interval.days for interval in intervals):
            continue
        recorded = {day for interval in intervals if interval.days for day in (interval.first, interval.last)}
        for field, language, text in texts:
            if any(names_plainly(language, text, day) for day in recorded):
                continue
            named = [each for each in printed_dates(text) if each.readings[0].start.day]
            if any(meets(each, interval) for each in named for interval in intervals):
                continue
            if any(_is_near(each, interval) for each in named for interval in intervals):
                words = ", ".join(dict.fromkeys(each.words for each in named))
                yield Finding(
                    activity.where(field, named[0].words),
                    f"the text names {words}, and no day that is recorded ({intervals[0]})",
                    "mend the text, or record the day it speaks of",
                )


def _is_near(printed: Printed, interval: Interval) -> bool:
    """Whether a printed day has two of day, month and year in common with the first day or the last."""
    return any(
        sum((day.day == end.day, day.month == end.month, day.year == end.year)) == 2  # noqa: PLR2004
        for days in printed_days(printed, interval)
        for day in days
        for end in (interval.first, interval.last)
    )


def _texts(activity: Activity) -> Iterator[tuple[str, str, str]]:
    """Its texts, each with its field and language."""
    for language, text in activity.narrative or ():
        yield f"narrative.{language}", language, text
    for report, texts in activity.narrative_in:
        for language, text in texts:
            yield f"narrative-in.{report}.{language}", language, text
