"""What the records have to hold against a number in a text: everything that the number could mean."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.model.record import Term
from ciminfo.model.result import Result, Unit
from ciminfo.rules.shared import numerals
from ciminfo.rules.shared.counting import Places, covered, participants, places
from ciminfo.rules.shared.nesting import parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from ciminfo.languages.reading import Counted
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record


@dataclass(frozen=True, slots=True)
class Countable:
    """The numbers that a text may mean, by what the records count and by what they state."""

    counted: frozenset[int]
    stated: frozenset[int] = frozenset()
    #: Whether a smaller number may mean some of what is counted.
    some: bool = False
    #: The sets of places behind the numbers.
    sets: tuple[Places, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted((self.counted | self.stated) - {0}))


def countable(corpus: Corpus, record: Record, counted: Counted, language: str) -> Countable:
    """What a record, and the activities that it speaks of, have of the thing that a text counts."""
    activities = spoken_of(corpus, record)
    stated = set(_figures(corpus, activities, counted.noun, language))
    if isinstance(record, Result):
        stated |= {count.value for count in record.counts if count.unit is counted.unit}
    answers, asked = corpus.once(_answers), (record.id, counted.unit)
    if asked not in answers:
        answers[asked] = _found(corpus, activities, counted.unit)
    found = answers[asked]
    some = found.some or numerals.is_narrowed(counted, language)
    return Countable(found.counted, frozenset(stated), some, found.sets)


def _answers(_: Corpus) -> dict[tuple[str, Unit | None], Countable]:
    """What a record has of a thing: each language of its texts asks for it again."""
    return {}


def spoken_of(corpus: Corpus, record: Record) -> tuple[Activity, ...]:
    """The activity itself, or those that back a result."""
    ids = record.backed_by if isinstance(record, Result) else (record.id,)
    return tuple(corpus.activities[id_] for id_ in ids if id_ in corpus.activities)


def _figures(corpus: Corpus, activities: Iterable[Activity], noun: str, language: str) -> Iterator[int]:
    """The figures whose unit has the noun in its name: `15 training seminars`."""
    for figure in (figure for activity in activities for figure in activity.figures):
        unit = corpus.of(Term).get(figure.unit)
        names = [text.get(language) for text in (unit.name_, unit.plural) if text] if unit else [figure.unit]
        if noun in " ".join(names).casefold().split():
            yield int(figure.value)


def _found(corpus: Corpus, activities: Sequence[Activity], unit: Unit | None) -> Countable:
    match unit:
        case None:
            return _days(activities)
        case Unit.ACTIVITIES:
            return _activities(corpus, activities)
        case Unit.PARTICIPANTS:
            each = {one.count for activity in activities for one in activity.participants if one.count}
            sums = {participants([activity]).value for activity in activities}
            return Countable(frozenset({*each, *sums, participants(activities).value}))
    return _places(corpus, activities, unit)


def _days(activities: Iterable[Activity]) -> Countable:
    """How long the activities lasted, where that is known to the day, and each of their events."""
    known = [each for each in activities if each.duration_days or (each.dates and each.dates.days)]
    spans = {days for each in known for days in (each.duration_days, each.dates and each.dates.days) if days}
    events = {event.dates.days for each in known for event in each.events if event.dates.days}
    return Countable(frozenset(spans | events), some=bool(events))


def _activities(corpus: Corpus, activities: Sequence[Activity]) -> Countable:
    """The activities, their parts and their events, together and kind by kind; a single one may be a series."""
    inside = {part.id: part for each in activities for part in parts(corpus, each)}
    others = [part for part in inside.values() if part not in activities]
    numbers = {len(each.events) for each in activities}
    for group in (activities, list(inside.values()), [*activities, *others]):
        by_kind = Counter(each.kind for each in group)
        numbers |= {len(group), *by_kind.values(), sum(number for kind, number in by_kind.items() if kind.is_event)}
    is_mixed = len({each.kind for each in (*activities, *others)}) > 1 or any(each.events for each in activities)
    return Countable(frozenset(numbers - {1}), some=is_mixed)


def _places(corpus: Corpus, activities: Sequence[Activity], unit: Unit) -> Countable:
    """What is covered and who took part; nothing where a region is covered whose members are not listed.

    Where a single country is recorded, a text may well speak of two.
    """
    if any(_is_open(corpus, each) for each in activities):
        return Countable(frozenset())
    sets = tuple(_sets(corpus, activities))
    venues = (venue for each in activities for venue in (each.venue, *(event.venue for event in each.events)) if venue)
    cities = {corpus.city_key(venue) for venue in venues if venue.city}
    numbers = {
        Unit.COUNTRIES: {len(each.countries) for each in sets},
        Unit.TERRITORIES: {len(each.territories) for each in sets},
        Unit.PLACES: {len(cities), *(len(each) for each in sets)},
    }[unit]
    took_part_only = not any(each.coverage.countries for each in activities)
    return Countable(frozenset(numbers - {1}), some=took_part_only, sets=sets)


def _is_open(corpus: Corpus, activity: Activity) -> bool:
    """Whether it reaches a region of which nobody can say how many countries are meant."""
    listed = len(activity.coverage.countries) > 1
    return not listed and any(not corpus.states_of(each, activity.when.first) for each in activity.coverage.regions)


def _sets(corpus: Corpus, activities: Sequence[Activity]) -> Iterator[Places]:
    """Every set of places that a number may count: those covered, those that took part, and either region by region."""
    yield covered(corpus, activities, corpus.today)
    for activity in activities:
        day = min(activity.when.last, corpus.today)
        # Much the same is covered, took part and lies in a region.
        yield from (places(corpus, codes, day) for codes in dict.fromkeys(map(frozenset, _codes(corpus, activity))))


def _codes(corpus: Corpus, activity: Activity) -> Iterator[Collection[str]]:
    reached, came = corpus.countries_of(activity).union(activity.places), corpus.took_part(activity)
    yield from (reached, came, *(each.countries for each in activity.participants))
    by_region: dict[str, set[str]] = defaultdict(set)
    for code in reached | came:
        region = corpus.countries[code].region if code in corpus.countries else ""
        for each in {region, corpus.widest_region(region)}:
            by_region[each].add(code)
    yield from by_region.values()
