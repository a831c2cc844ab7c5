"""The activities of a workspace, one after another: drawn, made odd, given an id of their own, and some with a slip."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bench.invented import lots, odd, slips
from bench.invented.scale import shared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.invented.facts import Facts
    from bench.invented.scale import Scale, Year
    from bench.invented.world import World


@dataclass(slots=True)
class Drawing:
    """One run: the lots, who can take part, and what has been drawn so far."""

    rng: Random
    world: World
    scale: Scale
    #: The share of activities with a slip in them.
    findings: float
    named: Counter[str] = field(default_factory=Counter)
    drawn: int = 0
    slipped: int = 0

    def activities(self, year: Year) -> Iterator[tuple[Facts, Facts]]:
        """What is true of each activity of a year, and what its record says."""
        before: Facts | None = None
        for _ in range(shared(self.scale.activities, len(self.scale.years), year.index)):
            true = self._next(year, before)
            if true.is_event and true.city and true.when.precision == "day" and true.when.first >= year.opens:
                before = true
            yield true, self._written(true)

    def _next(self, year: Year, before: Facts | None) -> Facts:
        near = before if self.rng.random() < lots.BESIDE else None
        true = odd.odd(self.rng, lots.drawn(self.rng, self.world, self.scale.years, year, near))
        self.named[true.id] += 1
        times = self.named[true.id]
        return replace(true, id=f"{true.id}-{times}") if times > 1 else true

    def _written(self, true: Facts) -> Facts:
        """As many slips as the share asks for, evenly spread and each kind as often as the others."""
        self.drawn += 1
        if int(self.drawn * self.findings) == self.slipped:
            return true
        self.slipped += 1
        return slips.slipped(self.slipped, true)
