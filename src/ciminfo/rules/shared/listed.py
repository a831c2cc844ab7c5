"""Sources that list things in the order of their dates: who stands where in them, and which days fit in between."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ciminfo.model.record import Order, SourcePaper

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.rules.shared.attesting import Days


class Lists:
    """The lists among the sources that tell things in the order of their dates, and who stands where in them."""

    def __init__(self, corpus: Corpus) -> None:
        self._orders = {id_: each.order for id_, each in corpus.of(SourcePaper).items() if each.order}
        lines: dict[str, list[tuple[int, str]]] = {source: [] for source in self._orders}
        for activity in corpus.activities.values() if lines else ():
            if activity.dates and activity.dates.is_known:
                for source, line in _first_lines(activity, self._orders):
                    lines[source].append((line, activity.id))
        self._lines = {source: sorted(found) for source, found in lines.items()}
        self._corpus = corpus

    def neighbours(self, activity: Activity) -> Iterator[tuple[str, Activity, Activity]]:
        """For each list that an activity stands in: the next earlier and the next later one, by the dates."""
        for source, line in _first_lines(activity, self._orders):
            others = list(self._around(source, line, activity.id))
            if len(others) == 2:  # noqa: PLR2004  one on each side
                above, below = (self._corpus.activities[id_] for id_ in others)
                newest_first = self._orders[source] is Order.NEWEST_FIRST
                yield (source, below, above) if newest_first else (source, above, below)

    def _around(self, source: str, line: int, id_: str) -> Iterator[str]:
        entries = self._lines[source]
        place = bisect_left(entries, (line, id_))
        if place:
            yield entries[place - 1][1]
        after = place + (place < len(entries) and entries[place][1] == id_)
        if after < len(entries):
            yield entries[after][1]

    def fits(self, activity: Activity, days: Days) -> bool | None:
        """Whether the days stand in order where the activity is listed; None where no list can tell."""
        known = [_between(days, earlier, later) for _, earlier, later in self.neighbours(activity)]
        return all(known) if known else None


def _first_lines(activity: Activity, lists: Container[str]) -> Iterator[tuple[str, int]]:
    """Each list that dates the activity, with the first line on which it does.

    What is part of a project stands in the project's entry, and so has no place of its own in a list.
    """
    first: dict[str, int] = {}
    for note in activity.sources if not activity.part_of else ():
        if note.source in lists and note.line is not None and note.is_of("dates"):
            first[note.source] = min(note.line, first.get(note.source, note.line))
    return iter(first.items())


def _between(days: Days, earlier: Activity, later: Activity) -> bool:
    return earlier.when.first <= days[1] and days[0] <= later.when.last
