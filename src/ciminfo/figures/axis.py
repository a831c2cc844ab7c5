"""Time on a sheet: days from left to right, marked off by months, or by years where it is long."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.document.drawing import Box, Dot, Line, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document.drawing import Shape
    from ciminfo.model.interval import Interval, Stretch

#: How far a mark reaches over the edge where there is more of it.
_OVER: Final = 5.0
#: The thickness of a bar, the radius of a dot, and the least length of dashes.
_THICK, _RADIUS, _LEAST = 5.0, 2.6, 7.0
#: As many days are told by months; beyond as many years nothing is told.
_MONTHS: Final = 24 * 31
_YEARS: Final = 30


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from the first to the last, between a left and a right edge."""

    first: date
    last: date
    left: float
    right: float

    @property
    def is_in_months(self) -> bool:
        return (self.last - self.first).days <= _MONTHS

    def at(self, day: date) -> float:
        """Where a day begins; over the edge where it lies beyond."""
        if not self.first <= day <= self.last:
            return self.left - _OVER if day < self.first else self.right + _OVER
        return self.left + (day - self.first).days * self._day

    def after(self, day: date) -> float:
        """Where a day is over."""
        return self.at(day) + (self._day if self.first <= day <= self.last else 0)

    @property
    def _day(self) -> float:
        return (self.right - self.left) / ((self.last - self.first).days + 1)

    def steps(self) -> tuple[date, ...]:
        """The first days of the months or years."""
        years, months = range(self.first.year, self.last.year + 1), range(1, 13) if self.is_in_months else (1,)
        days = (date(year, month, 1) for year in years for month in months)
        return tuple(day for day in days if self.first <= day <= self.last)

    def holds(self, dates: Interval) -> bool:
        """Whether some of the time lies between the edges."""
        return dates.is_known and dates.first <= self.last and self.first <= dates.last

    def reach(self, dates: Interval) -> tuple[float, float]:
        """From where to where its mark lies; it has a least length, so that it can be seen."""
        left, right = self.at(dates.first), self.after(dates.last)
        short = max(0.0, _LEAST - right + left) / 2
        return left - short, right + short

    def are_apart(self, one: Interval, other: Interval) -> bool:
        """Whether the marks of both can be told apart on one lane."""
        (left, right), (start, end) = self.reach(one), self.reach(other)
        return right + 1 <= start or end + 1 <= left

    def marks(self, dates: Interval, y: float) -> Iterator[Shape]:
        """A dot for a few days, a bar for more; dashes over the time in which it lies where no more is known."""
        stretch = dates.alternatives[0]
        is_exact = dates.is_settled and all(
            each and each.day and not each.mark for each in (stretch.start, stretch.end)
        )
        left, right = self.at(dates.first), self.after(dates.last)
        if not is_exact:
            start, end = self.reach(dates)
            yield Line(start, y, end, y, 1.5, dashed=True)
            left, right = self._sure(stretch) if dates.is_settled else (left, left)
        if right - left > 2 * _RADIUS:
            yield Box(left, y - _THICK / 2, right - left, _THICK, Tone.DARK)
        elif is_exact:
            yield Dot((left + right) / 2, y, _RADIUS)

    def _sure(self, stretch: Stretch) -> tuple[float, float]:
        """The time that it surely takes up, as far as the axis shows it."""
        first, last = max(stretch.latest_start, self.first), min(stretch.earliest_end, self.last)
        return (self.at(first), self.after(last)) if first <= last else (self.left, self.left)


def spanning(first: date, last: date, edges: tuple[float, float]) -> Axis:
    """An axis of whole months from the one of the first day to that of the last; of whole years where it is long."""
    first = max(min(first, last), date(max(last.year - _YEARS, 1), 1, 1))
    months = Axis(first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1]), *edges)
    return months if months.is_in_months else Axis(date(first.year, 1, 1), date(last.year, 12, 31), *edges)
