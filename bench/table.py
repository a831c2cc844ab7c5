"""The cost of every rule as a table: plain where it is piped, 80 columns wide in a terminal; or as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.timing import Stage, Timing

#: Four times the records may cost so many times as much: four is linear, sixteen is quadratic, and eight is what
#: every report costs that looks at every activity, for there are twice as many reports.
GROWS_AT: Final = 6.0
#: What takes less than this many milliseconds is not measured well enough to speak of its growth.
_SHORT: Final = 5.0
#: What is dear is shown in bold, and a share or multiple of next to nothing not at all.
_DEAR, _LITTLE = 0.05, 0.01
_HEADINGS: Final = ("code", "rule", "scope", "ms", "warm", "µs/rec", "share", "×yaml", "growth")
#: The first columns hold words, the others figures.
_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One step or rule: what it costs on the larger workspace, and how that compares."""

    timing: Timing
    records: int
    #: Its part of the whole run.
    share: float
    #: As a multiple of reading the same files with PyYAML alone.
    times_plain: float
    #: What it costs here against what it cost on a quarter of the records.
    growth: float

    @property
    def ms(self) -> float:
        return self.timing.alone * 1000

    @property
    def grows(self) -> bool:
        """Whether it grows faster than the records, and takes long enough for that to be measured."""
        return self.growth > GROWS_AT and self.ms > _SHORT

    def cells(self) -> tuple[str, ...]:
        timing = self.timing
        return (
            timing.code,
            timing.name,
            timing.scope,
            _figures(self.ms),
            _figures(timing.warm * 1000),
            _figures(self.ms * 1000 / self.records),
            f"{self.share:.1%}" if self.share >= _LITTLE / 10 else "",
            f"{self.times_plain:.2f}" if self.times_plain >= _LITTLE else "",
            f"{self.growth:.1f}{'!' if self.grows else ' '}",
        )

    def entry(self) -> dict[str, object]:
        timing = self.timing
        return {
            "code": timing.code,
            "name": timing.name,
            "scope": timing.scope,
            "seconds": round(timing.alone, 6),
            "seconds_before": round(timing.before, 6),
            "warm_seconds": round(timing.warm, 6),
            "share": round(self.share, 5),
            "times_plain_yaml": round(self.times_plain, 5),
            "growth": round(self.growth, 2),
            "grows": self.grows,
            "findings": timing.findings,
        }


def rows(timings: Iterable[Timing], large: Stage) -> list[Row]:
    """One row a timing, the dearest first."""
    found = sorted(timings, key=lambda each: (-each.alone, each.code))
    whole = sum(each.alone for each in found)
    return [
        Row(each, large.records, each.alone / whole, each.alone / large.plain, each.alone / max(each.before, 1e-9))
        for each in found
    ]


def head(small: Stage, large: Stage) -> str:
    return (
        f"{large.records:,} records, growth against {small.records:,}; "
        f"PyYAML alone takes {large.plain:.2f} s to read them"
    )


def verdict(found: list[Row]) -> str:
    """The last line: which of them grow faster than the records."""
    growing = [row.timing.code for row in found if row.grows]
    if not growing:
        return "Nothing grows faster than the records."
    return f"{', '.join(growing)} {'grows' if len(growing) == 1 else 'grow'} faster than the records (marked !)."


def as_json(small: Stage, large: Stage, found: list[Row]) -> str:
    content = {
        "records": large.records,
        "records_before": small.records,
        "plain_yaml_seconds": round(large.plain, 4),
        "rows": [row.entry() for row in found],
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def plain(found: list[Row]) -> str:
    """Columns parted by spaces, as wide as their longest word."""
    lines, widths = [_HEADINGS, *(row.cells() for row in found)], _widths(found)
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < _WORDS else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def pretty(found: list[Row]) -> None:
    """The same in a terminal, where only names are cut: the dear ones in bold, those that grow too fast in red."""
    from rich.console import Console
    from rich.table import Table

    console, widths = Console(), _widths(found)
    # Each column is parted from the next by one space; the names have what room the others leave.
    widths[1] = min(widths[1], console.width - sum(widths) + widths[1] - len(widths))
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim")
    for column, (heading, width) in enumerate(zip(_HEADINGS, widths, strict=True)):
        justify: Literal["left", "right"] = "left" if column < _WORDS else "right"
        table.add_column(heading, justify=justify, no_wrap=True, width=width)
    for row in found:
        style = "bold red" if row.grows else "bold" if row.share > _DEAR else ""
        table.add_row(*row.cells(), style=style)
    console.print(table)


def _widths(found: list[Row]) -> list[int]:
    lines = [_HEADINGS, *(row.cells() for row in found)]
    return [max(len(line[column]) for line in lines) for column in range(len(_HEADINGS))]


def _figures(number: float) -> str:
    """Three figures, or the whole number."""
    return f"{number:.0f}" if number >= 100 else f"{number:.1f}" if number >= 1 else f"{number:.2f}"
