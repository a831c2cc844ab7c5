"""A gallery or programme that bears one day bears the first day of its activity.

One day out of several agrees with the record. Where it is not the first, nor the first of an event, it is worth a
look: it may be the day on which the photographs were taken, or the activity may have begun later.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    sources: [{at: page L523, raw: "Fecha: 14 de abril de 2005", backs: [dates]}]

Fail::

    activity: a
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    sources: [{at: page L523, raw: "Fecha: 15 de abril de 2005", backs: [dates]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import attested, printed_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM224"
SEVERITY = Severity.NOTICE
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        if not activity.dates or (activity.dates.days or 0) < 2:  # noqa: PLR2004
            continue
        firsts = {activity.dates.first, *(event.dates.first for event in activity.events)}
        for each in attested(corpus, activity):
            days = printed_days(each.printed, activity.dates)
            inside = [
                first for first, last in days if first == last and activity.dates.first <= first <= activity.dates.last
            ]
            if each.agrees() and inside and not firsts & set(inside):
                number = (inside[0] - activity.dates.first).days + 1
                yield Finding(
                    activity.where(f"sources.{each.note}.raw", each.printed.words),
                    f"{each.named} is day {number} of {activity.dates}",
                    "record what the day was under `events`, or accept it",
                )
