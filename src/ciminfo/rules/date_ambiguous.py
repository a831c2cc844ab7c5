"""A date printed in figures alone is settled by something else.

`09/11/2006` is 11 September or 9 November. Another source that spells the month, a weekday, the stated duration, the
days of the events, or the order of the list that it stands in can settle which. Where nothing does, the record says
both, `[2006-09-11,2006-11-09]`, and no document claims more than is known.

Pass::

    activity: a
    kind: visit
    title: {en: Visit}
    dates: 2006-09-11
    sources: [{at: page L1, raw: 09/11/2006, backs: [dates]}, {at: page L2, raw: "on September 11", backs: [dates]}]

Fail::

    activity: a
    kind: visit
    title: {en: Visit}
    dates: 2006-09-11
    sources: [{at: page L1, raw: 09/11/2006, backs: [dates]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import Attested, Days, Lists, attested, print_exactly, printed_days, reasons, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

CODE = "CIM212"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    lists = Lists(corpus)
    for activity in corpus.activities.values():
        dates = activity.dates
        if dates is None or dates.days is None:
            continue
        recorded = (dates.first, dates.last)
        for each in attested(activity):
            readings = printed_days(each.printed, dates) if each.printed.is_open else []
            others = [days for days in readings if days != recorded]
            if dates in each.backs and recorded in readings and others:
                yield from _open(activity, each, (recorded, *others), lists)


def _open(activity: Activity, print_: Attested, days: tuple[Days, ...], lists: Lists) -> Iterator[Finding]:
    if print_exactly(activity, days[0], print_):
        return
    says = [set(reasons(activity, each, print_)) for each in days]
    borne_out = [bool(own.difference(*(other for other in says if other is not own))) for own in says]
    if borne_out[0] and not any(borne_out[1:]):
        return
    fits = [lists.fits(activity, each) for each in days]
    if fits[0] and not any(fits[1:]) and not any(borne_out[1:]):
        return
    either = " or ".join(spoken(each) for each in days)
    message = f"{print_.named} may be {either}"
    fitting = [each for each, fit in zip(days, fits, strict=True) if fit]
    if len(fitting) == 1:
        message += f"; the order of the list allows {spoken(fitting[0])} alone"
    else:
        order = "the order of the list allows both, and " if fitting else ""
        message += f": {order}nothing else settles it, so it cannot be resolved"
    hint = f"write both, [{','.join(spoken(each) for each in days)}], until another source settles it"
    yield Finding(activity.where("dates"), message, hint)
