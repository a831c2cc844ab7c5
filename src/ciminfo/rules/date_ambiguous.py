"""A date printed in figures alone is settled by something else.

`09/11/2006` is 11 September or 9 November. Another source that spells the month, a weekday, the stated duration, the
days of the events, or the order of the list that it stands in can settle which. Where nothing does, the record says
both, `[2006-09-11,2006-11-09]`, and no document claims more than is known.

A source that prints the day first in all its dates in figures, or the month, can say so once for all of them: its
record has the field `figures: day-first` or `figures: month-first`. A date of it that cannot be read so, as
`27/11/2006` in a source with the month first, is told at that field.

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

from itertools import chain
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.record import SourcePaper
from ciminfo.rules.shared.attesting import Attested, Days, attested, print_exactly, printed_days, reasons, spoken
from ciminfo.rules.shared.listed import Lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Figures

CODE = "CIM212"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    lists, prints = Lists(corpus), {each: attested(corpus, activity) for each, activity in corpus.activities.items()}
    told = _told(prints)
    for id_, found in prints.items():
        activity = corpus.activities[id_]
        for each in found if activity.dates and activity.dates.days else ():
            if activity.dates in each.backs and each.printed.is_open:
                yield from _open(corpus, activity, each, lists, told)
    for paper in corpus.of(SourcePaper).values():
        for figures, example in told.get(paper.id, {}).items() if paper.figures else ():
            if figures is not paper.figures:
                yield Finding(
                    paper.where("figures"),
                    f"{paper.id} is recorded as {paper.figures}, and prints {example.named}",
                    "take `figures` out: where a source prints either, something else has to settle each date",
                )


def _told(prints: Mapping[str, tuple[Attested, ...]]) -> dict[str, dict[Figures, Attested]]:
    """For each source what comes first in those of its dates that leave no choice, with the first such date."""
    told: dict[str, dict[Figures, Attested]] = {}
    for each in chain.from_iterable(prints.values()):
        if figures := each.printed.figures:
            told.setdefault(each.source, {}).setdefault(figures, each)
    return told


def _open(
    corpus: Corpus, activity: Activity, print_: Attested, lists: Lists, told: Mapping[str, dict[Figures, Attested]]
) -> Iterator[Finding]:
    recorded = (activity.when.first, activity.when.last)
    readings = printed_days(print_.printed, activity.when)
    days = (recorded, *(each for each in readings if each != recorded))
    if recorded not in readings or len(days) == 1 or print_exactly(corpus, activity, recorded, print_):
        return
    says = [set(reasons(corpus, activity, each, print_)) for each in days]
    borne_out = [own.difference(*(other for other in says if other is not own)) for own in says]
    fits = [lists.fits(activity, each) for each in days]
    is_settled = borne_out[0] or (fits[0] and not any(fits[1:]))
    if (is_settled and not any(borne_out[1:])) or _weekday_is_of_none(print_, days):
        return
    message = f"{print_.named} may be {' or '.join(spoken(each) for each in days)}"
    hint = f"write both, [{','.join(spoken(each) for each in days)}], until another source settles it"
    yield Finding(activity.where("dates"), message + _verdict(days, borne_out, fits), hint + _way_out(print_, told))


def _weekday_is_of_none(print_: Attested, days: tuple[Days, ...]) -> bool:
    """Whether a weekday printed with it fits no reading, which is a slip of another kind."""
    weekday = print_.printed.weekday
    return weekday is not None and all(first.weekday() != weekday for first, _ in days)


def _verdict(days: tuple[Days, ...], borne_out: list[set[str]], fits: list[bool | None]) -> str:
    """What the other witnesses say of the readings, the one recorded first."""
    proven = [index for index, said in enumerate(borne_out) if said]
    if len(proven) == 1:
        return f"; {spoken(days[proven[0]])} is borne out by {' and '.join(sorted(borne_out[proven[0]]))}"
    fitting = [each for each, fit in zip(days, fits, strict=True) if fit]
    if len(fitting) == 1:
        return f"; the order of the list allows {spoken(fitting[0])} alone"
    order = "the order of the list allows both, and " if fitting else ""
    return f": {order}nothing else settles it, so it cannot be resolved"


def _way_out(print_: Attested, told: Mapping[str, dict[Figures, Attested]]) -> str:
    """What the source can be recorded to do, where all its clear dates do the same."""
    clear = told.get(print_.source, {})
    if len(clear) != 1:
        return ""
    ((figures, example),) = clear.items()
    return f"; if {print_.source} writes all dates like {example.printed.words!r}, say  figures: {figures}  there"
