"""The year of an activity is printed in one of its sources with all four figures.

'06 is read as 2006, the century of every other date at hand. Where no source prints the year in full, that reading
is worth a look.

Pass::

    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2006-03-31
    sources: [{at: page L1, raw: 03/31/06, backs: [dates]}, {at: page L2, raw: "March 31, 2006", backs: [dates]}]

Fail::

    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2006-03-31
    sources: [{at: page L1, raw: 03/31/06, backs: [dates]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import attested

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM216"
SEVERITY = Severity.NOTICE
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        prints = [each for each in attested(corpus, activity) if activity.dates in each.backs]
        figures = max((each.printed.year_figures for each in prints), default=0)
        unprinted = any(not note.raw and note.is_of("dates") for note in activity.sources)
        if figures == 2 and not unprinted:  # noqa: PLR2004
            first = next(each for each in prints if each.printed.year_figures)
            yield Finding(
                activity.where("dates"),
                f"{first.named} gives two figures of the year, and no source gives all four",
                "accept it where the century is beyond doubt",
            )
