"""A figure that is given again within three months has not changed by more than a tenth, unless a source backs it.

Counts of one thing in one place grow from one paper to the next. A leap within weeks may be true; it may as well be
a slip, or a count of something else. The finding shows the change, and a source that backs the later figure under
`figures` settles it.

Compared are figures of the same unit and population, or the same title where no population is given, in activities
of the same coverage whose days are known.

Pass::

    terms: {cases: {name: {en: case}}}
    ---
    sources: {page: {title: {en: Page}, kind: web-page}}
    ---
    activity: a
    kind: campaign
    title: {en: A}
    dates: 2006-04-19
    figures: [{value: 11832, unit: cases, population: {en: missing persons}}]
    ---
    activity: b
    kind: campaign
    title: {en: B}
    dates: 2006-05-25
    figures: [{value: 13700, unit: cases, population: {en: missing persons}}]
    sources: [{at: page L260, raw: "13,700 cases", backs: [figures]}]

Fail::

    terms: {cases: {name: {en: case}}}
    ---
    activity: a
    kind: campaign
    title: {en: A}
    dates: 2006-04-19
    figures: [{value: 11832, unit: cases, population: {en: missing persons}}]
    ---
    activity: b
    kind: campaign
    title: {en: B}
    dates: 2006-05-25
    figures: [{value: 13700, unit: cases, population: {en: missing persons}}]
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Figure
    from ciminfo.model.corpus import Corpus

CODE = "CIM410"
SEVERITY = Severity.WARNING

_WITHIN_DAYS: Final = 90
#: A change by more than this share of the earlier figure is a leap.
_LEAP: Final = 0.1


@dataclass(frozen=True, slots=True)
class _Given:
    """A figure where it is given, in an activity whose days are known."""

    activity: Activity
    index: int
    figure: Figure

    @property
    def is_sourced(self) -> bool:
        return any(note.is_of(f"figures.{self.index}") for note in self.activity.sources)


def check(corpus: Corpus) -> Iterator[Finding]:
    by_indicator: dict[Hashable, list[_Given]] = defaultdict(list)
    dated = (each for each in corpus.activities.values() if each.figures and each.dates and each.dates.days)
    for activity in sorted(dated, key=lambda each: each.in_time):
        for index, figure in enumerate(activity.figures):
            by_indicator[_indicator(corpus, activity, figure)].append(_Given(activity, index, figure))
    for given in by_indicator.values():
        for earlier, later in pairwise(given):
            yield from _leap(earlier, later)


def _indicator(corpus: Corpus, activity: Activity, figure: Figure) -> Hashable:
    """What is counted, and where."""
    of = figure.population or activity.title
    coverage = corpus.countries_of(activity).union(activity.coverage.regions)
    return figure.unit, figure.per, figure.share_of, " ".join(plain(of.original).split()), coverage


def _leap(earlier: _Given, later: _Given) -> Iterator[Finding]:
    days = (later.activity.when.first - earlier.activity.when.first).days
    before, after = earlier.figure.value, later.figure.value
    if not 0 < days <= _WITHIN_DAYS or before <= 0 or later.is_sourced:
        return
    change = float((after - before) / before)
    if abs(change) > _LEAP:
        yield Finding(
            later.activity.where(f"figures.{later.index}.value"),
            f"{after:,} is {change:+.1%} in {days} days: {earlier.activity.id} has {before:,}",
            "compare it with its source, and name that:  sources: [{at: …, raw: …, backs: [figures]}]",
        )
