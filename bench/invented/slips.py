"""Slips of the pen: each makes a record say another thing than its text and its sources, so that a rule can find it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.invented.facts import Facts


def slipped(number: int, facts: Facts) -> Facts:
    """The facts with one slip in them, each kind in its turn; the text is told from those without it."""
    first = number % len(SLIPS)
    for slip in (*SLIPS[first:], *SLIPS[:first]):
        if (changed := slip(facts)) != facts:
            return changed
    return facts


def other_count(facts: Facts) -> Facts:
    """Three more took part than the text counts."""
    if not facts.crowd or not facts.crowd.count:
        return facts
    return replace(facts, crowd=replace(facts.crowd, count=facts.crowd.count + 3))


def fewer_countries(facts: Facts) -> Facts:
    return replace(facts, lands=facts.lands[:-1]) if len(facts.lands) > 1 else facts


def other_duration(facts: Facts) -> Facts:
    return replace(facts, duration=facts.duration + 1) if facts.duration and not facts.accepted[0] else facts


def turned_dates(facts: Facts) -> Facts:
    """The later date is written first."""
    if facts.when.precision != "day" or facts.when.days == 1 or facts.parts or facts.announced or not facts.dates:
        return facts
    return replace(facts, dates=f"{facts.when.last}/{facts.when.first}", duration=0)


def misspelt_organisation(facts: Facts) -> Facts:
    *others, (last, role) = facts.organisations
    return replace(facts, organisations=(*others, (f"{last[:-2]}{last[-1]}", role)))


def misspelt_kind(facts: Facts) -> Facts:
    """A word that the reader does not know."""
    return replace(facts, kind=f"{facts.kind}{facts.kind[-1]}")


def no_city(facts: Facts) -> Facts:
    return replace(facts, city=None) if facts.is_event and facts.dates else facts


def no_spanish(facts: Facts) -> Facts:
    return replace(facts, languages=(0,)) if facts.dates else facts


def no_sources(facts: Facts) -> Facts:
    return replace(facts, has_sources=False)


def stale_citation(facts: Facts) -> Facts:
    """The citation bears the fingerprint of an older text."""
    return replace(facts, fingerprint="0f1e2d3c")


def unknown_element(facts: Facts) -> Facts:
    return replace(facts, elements=(*facts.elements, "work-in-the-state"))


#: One that not every record is open to is followed by one that every record is.
SLIPS: Final[tuple[Callable[[Facts], Facts], ...]] = (
    other_count,
    no_sources,
    fewer_countries,
    stale_citation,
    other_duration,
    misspelt_organisation,
    turned_dates,
    misspelt_kind,
    no_city,
    unknown_element,
    no_spanish,
)
