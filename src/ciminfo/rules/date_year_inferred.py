"""The year of an activity is printed in one of its sources.

"May 27-28" names no year. Where no source of a record prints one, the year is worked out from the header or the period:
that may be right, and is said with a reason in `accept`, so that nobody takes it for printed. A weekday printed with
the day settles the year.

Pass::

    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2004-05-27/2004-05-28
    sources:
      - {at: report L53, raw: May 27-28, backs: [dates]}
      - {at: page L9, raw: 05/27/2004 - 05/28/2004, backs: [dates]}

Fail::

    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2004-05-27/2004-05-28
    sources: [{at: report L53, raw: May 27-28, backs: [dates]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import Attested, attested, printed_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM213"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        dates = activity.dates
        if dates is None or not dates.is_known or not dates.is_closed:
            continue
        prints = [each for each in attested(corpus, activity) if dates in each.backs]
        unprinted = any(not note.raw and note.is_of("dates") for note in activity.sources)
        if any(each.printed.year_figures or _weekday_fits(each, dates) for each in prints):
            continue
        if prints and not unprinted:
            words = " and ".join(dict.fromkeys(each.named for each in prints))
            years = "/".join(dict.fromkeys(str(day.year) for day in (dates.first, dates.last)))
            yield Finding(
                activity.where("dates"),
                f"no source prints the year of {words}; {years} is inferred",
                "name a source that has the year, or accept it with what it is inferred from",
            )


def _weekday_fits(print_: Attested, dates: Interval) -> bool:
    """Whether the weekday printed with a day is that of the day in the year recorded."""
    days = printed_days(print_.printed, dates)
    return print_.printed.weekday is not None and any(first.weekday() == print_.printed.weekday for first, _ in days)
