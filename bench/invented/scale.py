"""How many records of each kind a workspace of some size has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isqrt
from typing import Final

#: The smallest workspace that has one record of each kind.
SMALLEST: Final = 20
_REGISTRIES: Final = 5
_LAST_YEAR: Final = 2024
_MOST_YEARS: Final = 50


@dataclass(frozen=True, slots=True)
class Year:
    """One report's year: its number from 0, and the period it answers for."""

    index: int
    opens: date
    #: The last day of the period and the day the report speaks of.
    closes: date

    @property
    def id(self) -> str:
        return f"{self.opens.year}-{self.closes.year}"


@dataclass(frozen=True, slots=True)
class Scale:
    """How many files of each kind there are, and how many entries the registries list."""

    years: tuple[Year, ...]
    mandates_a_year: int
    sources: int
    activities: int
    results: int
    contributions: int
    organisations: int
    persons: int

    @property
    def files(self) -> int:
        of_years = len(self.years) * (1 + self.mandates_a_year)
        return _REGISTRIES + of_years + self.sources + self.activities + self.results + self.contributions


def scaled(records: int) -> Scale:
    """So many files in all: activities the most; years and registries grow with the root of their number."""
    years = min(_MOST_YEARS, max(1, isqrt(records) * 3 // 10))
    sources = max(5 * years, records * 6 // 100)
    rest = records - _REGISTRIES - years * 4 - sources
    results, contributions = rest * 12 // 100, max(2 * years, rest * 8 // 100)
    first = _LAST_YEAR - years + 1
    return Scale(
        tuple(Year(index, date(first + index, 5, 1), date(first + index + 1, 4, 30)) for index in range(years)),
        3,
        sources,
        rest - results - contributions,
        results,
        contributions,
        9 * isqrt(records),
        5 * isqrt(records),
    )


def shared(total: int, parts: int, index: int) -> int:
    """The share of one of so many parts, so that all of them make up the total."""
    return total * (index + 1) // parts - total * index // parts
