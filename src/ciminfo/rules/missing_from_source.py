"""A list that claims to be complete tells every activity of its time.

Some papers list all that was done from one day to another: a web page of activities, a calendar. Their record says so
with `covers`. What other sources tell of that time and the list leaves out is worth a look: the list has a gap, or the
activity was somebody else's, or it never took place.

Only what is dated, and certainly to the time of the list, is compared. One finding names the first five and says how
many more there are.

Pass::

    {source: page, title: {en: Activities}, kind: web-page, covers: 2004/2007}
    ---
    activity: la-paz
    kind: workshop
    title: {en: Workshop}
    dates: 2004-11-11
    sources: [{at: page L575}, {at: report L32}]

Fail::

    {source: page, title: {en: Activities}, kind: web-page, covers: 2004/2007}
    ---
    activity: buenos-aires
    kind: workshop
    title: {en: Workshop}
    dates: 2004-11-11
    sources: [{at: report L35}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.record import SourcePaper
from ciminfo.rules.shared.counting import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

CODE = "CIM317"
SEVERITY = Severity.NOTICE


def check(corpus: Corpus) -> Iterator[Finding]:
    for paper in corpus.of(SourcePaper).values():
        if paper.covers and paper.covers.is_known:
            missing = sorted(_missing(corpus, paper), key=lambda each: each.in_time)
            if missing:
                named = listed([each.id for each in missing])
                yield Finding(
                    paper.where("covers"),
                    f"it covers {paper.covers}, and does not tell {named}, which other sources do",
                    "look for them in it once more; accept this with what became of the search",
                    key="does not tell",
                )


def _missing(corpus: Corpus, paper: SourcePaper) -> Iterator[Activity]:
    """What other sources tell of its time and it does not."""
    for activity in corpus.activities.values():
        told_by = {note.source for note in activity.sources}
        if told_by and paper.id not in told_by and _is_within(activity, paper):
            yield activity


def _is_within(activity: Activity, paper: SourcePaper) -> bool:
    """Whether it certainly falls into the time that the paper covers."""
    dates, time = activity.dates, paper.covers
    return bool(dates and time and time.first <= dates.first and dates.last <= time.last)
