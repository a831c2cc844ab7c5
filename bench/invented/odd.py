"""What real records have beside the plain ones: no date, no city, a plan that came to nothing; each accepted there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bench.invented.when import When

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from bench.invented.facts import Facts

#: How many of a hundred activities are odd in each way; the rest is plain.
SHARES: Final = {"undated": 7, "early": 3, "cityless": 3, "doubtful": 2, "vanished": 2, "overridden": 4}


def odd(rng: Random, facts: Facts) -> Facts:
    """The facts, made odd in one way where the lot falls on it and the way is open to them."""
    lot = rng.random() * 100
    for name, share in SHARES.items():
        lot -= share
        if lot < 0:
            return WAYS[name](facts)
    return facts


def undated(facts: Facts) -> Facts:
    """The sources do not say when; the report tells it all the same."""
    when = When(date.min, date.max, "unknown")
    accepted = ("date-unknown", "dates")
    plain = replace(facts, announced=None, postponed=False, parts=(), duration=0)
    return replace(plain, when=when, dates="unknown", accepted=accepted)


def early(facts: Facts) -> Facts:
    """The report tells what the year before it should have told."""
    if not facts.year.index or facts.when.precision != "day" or facts.announced:
        return facts
    first = facts.year.opens - timedelta(days=facts.when.days + 9)
    when = When(first, first + (facts.when.last - facts.when.first), "day")
    accepted = ("activity-outside-period", "dates")
    return replace(facts, when=when, dates=when.edtf, parts=(), accepted=accepted)


def cityless(facts: Facts) -> Facts:
    if not facts.is_event or facts.parts:
        return facts
    return replace(facts, city=None, accepted=("city-missing", "venue.city"))


def doubtful(facts: Facts) -> Facts:
    """The sources state a day more than they date."""
    if not facts.duration:
        return facts
    return replace(facts, duration=facts.duration + 1, accepted=("duration-mismatch", "duration-days"))


def vanished(facts: Facts) -> Facts:
    """It was announced, and nothing is known of what became of it."""
    if not facts.announced:
        return facts
    accepted = ("promise-unanswered", "announced.0")
    return replace(facts, dates="", parts=(), duration=0, crowd=None, postponed=False, accepted=accepted)


def overridden(facts: Facts) -> Facts:
    return replace(facts, overridden=True)


WAYS: Final[dict[str, Callable[[Facts], Facts]]] = {
    "undated": undated,
    "early": early,
    "cityless": cityless,
    "doubtful": doubtful,
    "vanished": vanished,
    "overridden": overridden,
}
