"""What activities count, of places and of those who took part, and whether a number agrees with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.result import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

#: How far a number said to be "about" may lie from the records, as a share of them.
_ABOUT: Final = 0.1
#: As many as a message lists.
_LISTED: Final = 5
_ONE: Final = {
    Unit.ACTIVITIES: "activity",
    Unit.COUNTRIES: "country",
    Unit.TERRITORIES: "territory",
    Unit.PLACES: "place",
    Unit.PARTICIPANTS: "participant",
}


def agrees(claimed: int, qualifier: Qualifier, counted: int) -> bool:
    """Whether a number may stand for what was counted, as exactly as it says."""
    if qualifier is Qualifier.AT_LEAST:
        return counted >= claimed
    if qualifier is Qualifier.ABOUT:
        return abs(counted - claimed) <= _ABOUT * counted
    return counted == claimed


def number(value: int, unit: Unit) -> str:
    """`1 territory`, `7 places`."""
    return f"{value} {_ONE[unit] if value == 1 else unit.value}"


def listed(words: Sequence[str]) -> str:
    """The first few, and how many more there are."""
    more = len(words) - _LISTED
    return ", ".join(words[:_LISTED]) + (f" and {more} more" if more > 0 else "")


@dataclass(frozen=True, slots=True)
class Places:
    """Countries and territories by their codes, each in order."""

    countries: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.countries) + len(self.territories)

    def __str__(self) -> str:
        named = ((Unit.COUNTRIES, self.countries), (Unit.TERRITORIES, self.territories))
        return " and ".join(f"{number(len(codes), unit)} ({', '.join(codes)})" for unit, codes in named if codes)


def left_out(found: Places) -> str:
    """The territories that a count of countries leaves out, and what there is."""
    return f"{number(len(found.territories), Unit.TERRITORIES)} that the records list: {found}"


def places(corpus: Corpus, codes: Iterable[str], day: date) -> Places:
    """The codes as what they were on a day."""
    known = corpus.countries
    held = {code: code in known and known[code].is_territory_on(day) for code in sorted(codes)}
    return Places(
        tuple(code for code, is_territory in held.items() if not is_territory),
        tuple(code for code, is_territory in held.items() if is_territory),
    )


def covered(corpus: Corpus, activities: Iterable[Activity], until: date) -> Places:
    """What the activities cover, groups of states expanded, each as what it was when the activity took place."""
    countries, territories = set[str](), set[str]()
    for activity in activities:
        codes = corpus.countries_of(activity).union(activity.places)
        found = places(corpus, codes, min(activity.when.last, until))
        countries.update(found.countries)
        territories.update(found.territories)
    return Places(tuple(sorted(countries - territories)), tuple(sorted(territories)))


@dataclass(frozen=True, slots=True)
class Total:
    """A sum of counts, which is no more exact than the least exact of them."""

    value: int = 0
    qualifier: Qualifier = Qualifier.EXACTLY

    def __add__(self, other: Total) -> Total:
        inexact = {self.qualifier, other.qualifier} - {Qualifier.EXACTLY}
        sharpest = Qualifier.ABOUT if Qualifier.ABOUT in inexact else next(iter(inexact), Qualifier.EXACTLY)
        return Total(self.value + other.value, sharpest)

    def __str__(self) -> str:
        words = {Qualifier.ABOUT: "about ", Qualifier.AT_LEAST: "at least "}
        return f"{words.get(self.qualifier, '')}{self.value}"


def participants(activities: Iterable[Activity]) -> Total:
    """How many took part in the activities, as far as that is counted."""
    counts = (
        Total(each.count, each.qualifier)
        for activity in activities
        for each in activity.participants
        if each.count is not None
    )
    return sum(counts, Total())
