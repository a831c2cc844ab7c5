"""The table of ratios: plain, for terminals and pipes alike, or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from bench.rounds import middle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.rounds import Score

_HEADINGS: Final = ("row", "ratio", "spread", "at most", "cpu", "ours", "peer's", "MB", "MB")


def plain(scores: Sequence[Score]) -> str:
    """A line for each row, and one beside it for the memory where that counts."""
    lines = [_HEADINGS, *(line for score in scores for line in _lines(score))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADINGS))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _lines(score: Score) -> list[tuple[str, ...]]:
    row, ratios = score.row, score.ratios(lambda cost: cost.seconds)
    seconds = [f"{middle(costs, lambda cost: cost.seconds):.3g} s" for costs in (score.ours, score.theirs)]
    memory = [f"{middle(costs, lambda cost: cost.memory) / 1e6:.0f}" for costs in (score.ours, score.theirs)]
    first = (
        row.name,
        f"{score.time:.2f}",
        f"{min(ratios):.2f}-{max(ratios):.2f}",
        _wanted(score, "time", row.limit),
        f"{score.work:.2f}",
        *seconds,
        *memory,
    )
    if row.memory_limit is None:
        return [first]
    of_memory = "  in memory", f"{score.memory:.2f}", "", _wanted(score, "memory", row.memory_limit)
    return [first, (*of_memory, *[""] * 5)]


def _wanted(score: Score, what: str, limit: float | None) -> str:
    """What it may be at most, marked if it is more."""
    return "" if limit is None or not score.counts else f"{limit:g}{'!' if what in score.misses else ' '}"


def legend(scores: Sequence[Score]) -> str:
    """What each row holds against what."""
    width = max(len(score.row.name) for score in scores)
    return "\n".join(f"{score.row.name.ljust(width)}  {score.row.work}  /  {score.row.peer}" for score in scores)


def verdict(scores: Sequence[Score]) -> str:
    missed = [score.row.name for score in scores if score.misses]
    if missed:
        return f"{', '.join(missed)} {'misses' if len(missed) == 1 else 'miss'} what is wanted (marked !)."
    return "Every row reaches what is wanted of it."


def as_json(scores: Sequence[Score]) -> str:
    return json.dumps({"rows": [_entry(score) for score in scores]}, indent=2, ensure_ascii=False)


def _entry(score: Score) -> dict[str, object]:
    row = score.row
    return {
        "name": row.name,
        "work": row.work,
        "peer": row.peer,
        "ratio": round(score.time, 4),
        "ratio_memory": round(score.memory, 4),
        "ratio_processors": round(score.work, 4),
        "at_most": row.limit if score.counts else None,
        "at_most_memory": row.memory_limit if score.counts else None,
        "misses": list(score.misses),
        "rounds": [
            {
                side: {"seconds": round(cost.seconds, 4), "processors": round(cost.work, 4), "bytes": cost.memory}
                for side, cost in (("ours", ours), ("peer", theirs))
            }
            for ours, theirs in zip(score.ours, score.theirs, strict=True)
        ],
    }
