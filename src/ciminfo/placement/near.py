"""The activities that a report may tell of: those near its days, and those that name it or back its results."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.report import Report

#: The activities that a report may tell of, in the order of the corpus, by what leads to them: a year, or its id.
_Index: TypeAlias = "Mapping[int | str, Mapping[str, int]]"


def near(corpus: Corpus, report: Report) -> list[Activity]:
    """The activities that the report may tell of, in the order of the corpus; of all others no claim holds."""
    index = corpus.once(_index)
    numbers = {
        id_: number for key in (report.id, *_years(corpus, report)) for id_, number in index.get(key, {}).items()
    }
    return [corpus.activities[id_] for id_ in sorted(numbers, key=numbers.__getitem__)]


def _index(corpus: Corpus) -> _Index:
    """By what leads to them. No claim may be missed here; where more are found than hold, that costs only time."""
    asked = {year for report in corpus.reports.values() for year in _years(corpus, report)}
    first, last = min(asked, default=0), max(asked, default=0)
    index: defaultdict[int | str, dict[str, int]] = defaultdict(dict)
    for number, activity in enumerate(corpus.activities.values()):
        for begin, end in _spells(activity):
            for year in range(max(begin.year, first), min(end.year, last) + 1):
                index[year][activity.id] = number
        for report in (*activity.reported_in, *(each.in_ for each in activity.placement)):
            index[report][activity.id] = number
    numbers = {id_: number for number, id_ in enumerate(corpus.activities)}
    for report, results in corpus.results_by_report.items():
        backing = (id_ for result in results for id_ in result.backed_by if id_ in numbers)
        index[report] |= {id_: numbers[id_] for id_ in backing}
    return index


def _years(corpus: Corpus, report: Report) -> range:
    """The years that its days touch: the window, and the day it speaks of."""
    window = corpus.window(report)
    return range(min(window.first, report.as_of).year, max(window.last, report.as_of).year + 1)


def _spells(activity: Activity) -> Iterator[tuple[date, date]]:
    """The days that it may have taken, and those on which it was to come: a report of others has nothing to tell."""
    if activity.dates and activity.dates.is_known:
        yield activity.dates.first, activity.dates.last
    for announced in activity.announced:
        if announced.dates.is_known:
            yield announced.dates.first, announced.dates.last
        # Put off, or for a day that nobody knows, it is to come until it is said what became of it.
        yield announced.on, date.max if activity.outcomes else announced.dates.last
