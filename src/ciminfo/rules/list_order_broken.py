"""An activity stands in a list where its date belongs.

A page that tells its activities newest first says something of each date: it lies between those above and below. A
date that does not is suspect, whatever it says. Day and month exchanged are tried; where neither order fits, nothing
is guessed. The source's own record says that it is such a list: `order: newest-first`.

Pass::

    {source: page, title: {en: Page}, kind: web-page, order: newest-first}
    ---
    {activity: c, kind: seminar, title: {en: C}, dates: 2005-07-13, sources: [{at: page L10, backs: [dates]}]}
    ---
    {activity: b, kind: seminar, title: {en: B}, dates: 2005-05-08, sources: [{at: page L20, backs: [dates]}]}
    ---
    {activity: a, kind: seminar, title: {en: A}, dates: 2005-04-28, sources: [{at: page L30, backs: [dates]}]}

Fail::

    {source: page, title: {en: Page}, kind: web-page, order: newest-first}
    ---
    {activity: c, kind: seminar, title: {en: C}, dates: 2005-07-13, sources: [{at: page L10, backs: [dates]}]}
    ---
    {activity: b, kind: seminar, title: {en: B}, dates: 2005-12-08, sources: [{at: page L20, backs: [dates]}]}
    ---
    {activity: a, kind: seminar, title: {en: A}, dates: 2005-04-28, sources: [{at: page L30, backs: [dates]}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import attested, printed_days, spoken
from ciminfo.rules.shared.listed import Lists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

CODE = "CIM214"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    lists = Lists(corpus)
    for activity in corpus.activities.values():
        dates = activity.dates
        if dates is None or not dates.is_known:
            continue
        for source, earlier, later in lists.neighbours(activity):
            out_of_order = earlier.when.first > dates.last or later.when.last < dates.first
            if out_of_order and earlier.when.first <= later.when.last:
                message = (
                    f"{dates} stands between {earlier.id} ({earlier.when}) and {later.id} ({later.when}) in {source}, "
                    f"whose order it breaks"
                )
                yield Finding(activity.where("dates"), *_verdict(corpus, activity, lists, message))


def _verdict(corpus: Corpus, activity: Activity, lists: Lists, message: str) -> tuple[str, str]:
    """The message with what the other readings of the printed dates say, and the hint."""
    dates = activity.when
    recorded = (dates.first, dates.last)
    others = {
        days
        for each in attested(corpus, activity)
        for days in printed_days(each.printed, dates)
        if each.printed.is_open and days != recorded
    }
    fitting = [spoken(days) for days in sorted(others) if lists.fits(activity, days)]
    if fitting:
        return f"{message}; read as {fitting[0]} it keeps it", f"look for another source, or write {fitting[0]}"
    tried = f"; read as {' or '.join(spoken(days) for days in sorted(others))} it breaks it too" if others else ""
    return f"{message}{tried}: it cannot be resolved", "write `dates: unknown` with a note until another source tells"
