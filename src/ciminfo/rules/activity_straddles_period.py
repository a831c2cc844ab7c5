"""A reported activity lies wholly in the period, or its text says which part of it does.

Seminars held "throughout the summer" began before a report that opens in July; research goes on for years. A reader
takes all of it for the work of the period unless the text says which part is. The days are counted from the recorded
dates; of what has not ended, up to the as-of date. An activity that several reports tell is spoken of in the first.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: seminars, kind: seminar, title: {en: Seminars}, dates: 2004-07/2004-08}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: seminars, kind: seminar, title: {en: Seminars}, dates: 2004-22}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval

CODE = "CIM219"
SEVERITY = Severity.NOTICE


def check(dossier: Dossier) -> Iterator[Finding]:
    report, window = dossier.report, dossier.corpus.window(dossier.report)
    for activity in dossier.reported:
        dates = dossier.dates(activity)
        if window.first <= dates.first and dates.last <= window.last:
            continue
        days = None if dossier.state(activity).is_ahead else _days(dates, report.as_of)
        explained = report.id in activity.out_of_period or report.id in activity.narrative_in
        if days is None or explained or _was_told_before(dossier, activity):
            continue
        whole = (days[1] - days[0]).days + 1
        inside = (min(days[1], window.last) - max(days[0], window.first)).days + 1
        if 0 < inside < whole:
            about = "about " if "~" in dates.text else ""
            until = "" if dates.is_closed else f" up to {report.as_of}"
            yield Finding(
                activity.where("dates"),
                f"{about}{inside} of the {whole} days of {dates}{until}, {_percent(inside, whole)} %, "
                f"lie in the period of {report.id}",
                _hint(dates),
            )


def _days(dates: Interval, as_of: date) -> tuple[date, date] | None:
    """First and last day, where both can be told without doubt; of what has not ended, to the as-of date."""
    if not dates.is_settled or any(sign in dates.text for sign in "?%X"):
        return None
    stretch = dates.alternatives[0]
    if stretch.start is None:
        return None
    return stretch.first, stretch.last if stretch.end else as_of


def _was_told_before(dossier: Dossier, activity: Activity) -> bool:
    """Whether the report before this one told of it too."""
    corpus, previous = dossier.corpus, dossier.corpus.reports.get(dossier.report.previous)
    if previous is None or not activity.was_done(previous.as_of):
        return False
    if activity.reported_in:
        return previous.id in activity.reported_in
    return activity.when.possibly_meets(corpus.window(previous))


def _percent(inside: int, whole: int) -> int:
    """The share in full per cent, which is neither none nor all."""
    return min(max(round(100 * inside / whole), 1), 99)


def _hint(dates: Interval) -> str:
    if dates.alternatives[0].is_single:
        return "look for its days: it may have been held outside the period"
    return "say under `narrative-in` for this report which part of it lies in the period"
