"""The stated duration is the number of days from first to last.

"Two-day training, 27 to 29 November" cannot be right, unless the days are of different things: then sub-events
say which.

Pass::

    {activity: a, kind: training, title: {en: Training}, dates: 2006-11-28/2006-11-29, duration-days: 2}

Fail::

    {activity: a, kind: training, title: {en: Training}, dates: 2006-11-27/2006-11-29, duration-days: 2}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM202"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        stated, dates = activity.duration_days, activity.dates
        days = dates.days if dates else None
        if stated is None or days is None or days < 1 or stated == days or activity.events:
            continue
        yield Finding(
            activity.where("duration-days"),
            f"{_days(stated)} {'is' if stated == 1 else 'are'} stated, but {dates} is {_days(days)}",
            "mend the one that is wrong, or say under `events` what each day was for",
        )


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"
