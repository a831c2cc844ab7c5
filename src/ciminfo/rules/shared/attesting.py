"""What the sources print of an activity's dates, held against what is recorded, and what can settle a difference.

Five things act as tie-breakers: another source, the weekday printed with a date, the order of a list, the stated
duration, and the days of the sub-events.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from ciminfo.languages.printed import Printed, printed_dates, readings_within
from ciminfo.model.record import SourcePaper
from ciminfo.rules.shared.backing import backs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.languages.printed import Reading
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval, Stretch
    from ciminfo.model.record import Figures

Days: TypeAlias = tuple[date, date]
#: A date without its year is tried in so many years from the first one recorded.
_YEARS = 10
#: More dates than this no sources print of one activity; each of them is held against all others.
_MOST = 100


@dataclass(frozen=True, slots=True)
class Attested:
    """A date that a source prints for an activity, with the place it stands in and the intervals it backs."""

    at: str
    printed: Printed
    backs: tuple[Interval, ...]
    #: The index of its note among the record's sources.
    note: int

    @property
    def source(self) -> str:
        return self.at.split()[0]

    @property
    def named(self) -> str:
        return f"{self.printed.words!r} ({self.at})"

    def agrees(self) -> bool:
        """Whether one of its readings lies in what it backs, or holds it."""
        return any(agree(self.printed, interval) for interval in self.backs)


def attested(corpus: Corpus, activity: Activity) -> tuple[Attested, ...]:
    """Every date that the sources of an activity print for it, in the order of the sources.

    Where a source is recorded to print the day first, or the month, its figures are read so.
    """
    return corpus.once(_attested).get(activity.id, ())


def _attested(corpus: Corpus) -> Mapping[str, tuple[Attested, ...]]:
    """What is attested of each activity of which anything is; five rules ask for it."""
    figures = {id_: paper.figures for id_, paper in corpus.of(SourcePaper).items() if paper.figures}
    found = {id_: tuple(islice(_prints(activity, figures), _MOST)) for id_, activity in corpus.activities.items()}
    return {id_: prints for id_, prints in found.items() if prints}


def _prints(activity: Activity, figures: Mapping[str, Figures]) -> Iterator[Attested]:
    intervals = list(recorded_intervals(activity))
    for index, note in enumerate(activity.sources):
        backed = tuple(interval for field, interval in intervals if backs(note.backs, field)) if note.raw else ()
        for printed in printed_dates(note.raw) if backed else ():
            figure = figures.get(note.source) if figures else None
            yield Attested(note.at, printed.read_as(figure) if figure else printed, backed, index)


def agree(printed: Printed, interval: Interval) -> bool:
    """Whether a printed date can be the interval, as exactly as both say it; what is unknown agrees with everything.

    One day or month may be any of the interval's; from one to another must be its first and last.
    """
    return not interval.is_known or any(
        _same(read, days, each) for read, days in _days(printed, interval) for each in interval.alternatives
    )


def _same(read: Reading, days: Days, stretch: Stretch) -> bool:
    is_one = stretch.is_single and stretch.start and not stretch.start.day
    if read.start == read.end or is_one:
        return days[0] <= stretch.last and stretch.first <= days[1]
    if read.start.day:
        return days == (stretch.first, stretch.last)
    if read.start.month:
        return [(day.year, day.month) for day in days] == [(d.year, d.month) for d in (stretch.first, stretch.last)]
    return [day.year for day in days] == [stretch.first.year, stretch.last.year]


def _days(printed: Printed, interval: Interval) -> Iterator[tuple[Reading, Days]]:
    first = interval.first if interval.first > date.min else interval.last
    last = min(interval.last, date(min(first.year + _YEARS, date.max.year), 12, 31))
    return readings_within(printed, first, last)


def printed_days(printed: Printed, interval: Interval) -> list[Days]:
    """The days of each reading in the years of an interval, each once."""
    return list(dict.fromkeys(days for _, days in _days(printed, interval)))


def meets(printed: Printed, interval: Interval) -> bool:
    """Whether a printed date touches an interval, in any of its readings."""
    return any(days[0] <= interval.last and interval.first <= days[1] for _, days in _days(printed, interval))


def recorded_intervals(activity: Activity) -> Iterator[tuple[str, Interval]]:
    """Every date that is recorded of an activity, with its field."""
    if activity.dates:
        yield "dates", activity.dates
    for index, announcement in enumerate(activity.announced):
        yield f"announced.{index}.dates", announcement.dates
    for index, event in enumerate(activity.events):
        yield f"events.{index}.dates", event.dates
    for index, outcome in enumerate(activity.outcomes):
        yield f"outcomes.{index}.on", outcome.on


def reasons(corpus: Corpus, activity: Activity, days: Days, without: Attested | None = None) -> list[str]:
    """What bears out that an activity took place on those days, in words; `without` is what is in question."""
    found = [
        each.named
        for each in attested(corpus, activity)
        if each != without and not (each.printed.is_open or _is_of_a_part(activity, each)) and _says(each.printed, days)
    ]
    if without and without.printed.weekday is not None and days[0].weekday() == without.printed.weekday:
        found.append(f"the weekday, for {days[0]} is a {days[0]:%A}")
    length = (days[1] - days[0]).days + 1
    if activity.duration_days == length > 1:
        found.append(f"the stated duration, {length} days")
    if activity.events and _envelope(activity) == days:
        found.append("the days of its events")
    return found


def print_exactly(corpus: Corpus, activity: Activity, days: Days, without: Attested) -> bool:
    """Whether another print, not open itself, gives just these days."""
    return any(
        days in [read for _, read in readings_within(each.printed, *days)]
        for each in attested(corpus, activity)
        if each != without and not each.printed.is_open
    )


def _is_of_a_part(activity: Activity, print_: Attested) -> bool:
    """Whether a print gives the days of one event, and so says nothing of the whole."""
    return any(event.dates in print_.backs and agree(print_.printed, event.dates) for event in activity.events)


def _says(printed: Printed, days: Days) -> bool:
    """Whether a printed date names one of the days, or goes from the first of them to the last."""
    if not printed.readings[0].start.day:
        return False
    return any(
        days[0] <= first == last <= days[1] or (first, last) == days
        for _, (first, last) in readings_within(printed, *days)
    )


def _envelope(activity: Activity) -> Days:
    return min(event.dates.first for event in activity.events), max(event.dates.last for event in activity.events)


def spoken(days: Days) -> str:
    """Days as a record writes them."""
    return str(days[0]) if days[0] == days[1] else f"{days[0]}/{days[1]}"
