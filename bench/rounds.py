"""Both sides of a row in turns, some rounds, and how they compare."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from bench.process import Cost, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.row import Ground, Row, Work


@dataclass(frozen=True, slots=True)
class Score:
    """What a row came to: the costs of each round, ours and the peer's."""

    row: Row
    ours: tuple[Cost, ...]
    theirs: tuple[Cost, ...]
    #: Whether the work was of the size that the limits speak of.
    counts: bool

    def ratios(self, of: Callable[[Cost], float]) -> list[float]:
        """Ours by theirs, round by round, so that a slow minute of the machine is slow for both."""
        return [of(one) / max(of(other), 1e-9) for one, other in zip(self.ours, self.theirs, strict=True)]

    @property
    def time(self) -> float:
        return median(self.ratios(lambda cost: cost.seconds))

    @property
    def work(self) -> float:
        return median(self.ratios(lambda cost: cost.work))

    @property
    def memory(self) -> float:
        return median(self.ratios(lambda cost: cost.memory))

    @property
    def misses(self) -> tuple[str, ...]:
        """What is not reached."""
        asked = (("time", self.time, self.row.limit), ("memory", self.memory, self.row.memory_limit))
        return tuple(what for what, is_, limit in asked if self.counts and limit is not None and is_ > limit)


def score(row: Row, ground: Ground, rounds: int, progress: Callable[[str], None]) -> Score:
    """Run a row; a round that is not counted comes first where rounds are short, and fills the system's own caches."""
    progress(f"{row.name}: making ready")
    sides = row.pair(ground)
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for number in range(rounds + 1 if rounds > 1 else 1):
        progress(f"{row.name}: round {number} of {rounds}")
        for side, spent in zip(reversed(sides), reversed(costs), strict=True):
            spent.append(_timed(side))
    ours, theirs = (tuple(each[-rounds:]) for each in costs)
    return Score(row, ours, theirs, ground.size == row.sizes[0])


def _timed(side: Work) -> Cost:
    side.before()
    return run(*side.commands)


def middle(costs: Sequence[Cost], of: Callable[[Cost], float]) -> float:
    return median(of(cost) for cost in costs)
