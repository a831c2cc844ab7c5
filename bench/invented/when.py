"""The date of an invented activity: as a record writes it, as a text tells it, and as a source prints it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bench.invented.words import MONTHS, SEASONS

if TYPE_CHECKING:
    from random import Random

    from bench.invented.words import Pair

#: How many of a hundred events take a day, two, three, four.
_DAYS: Final = (1,) * 35 + (2,) * 40 + (3,) * 18 + (4,) * 7


@dataclass(frozen=True, slots=True)
class When:
    """One date: days, a month, a season, years, or nothing that is known."""

    first: date
    last: date
    precision: str

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def edtf(self) -> str:
        first, last = self.first, self.last
        match self.precision:
            case "day":
                return f"{first}" if first == last else f"{first}/{last}"
            case "month":
                return f"{first:%Y-%m}"
            case "season":
                return f"{first:%Y}-{21 + first.month // 3 - 1}"
            case "years":
                return f"{first.year}/{last.year}"
        return "unknown"

    @property
    def words(self) -> Pair:
        """As a sentence tells it, after what was done."""
        first, last = self.first, self.last
        en, es = MONTHS[first.month - 1]
        match self.precision:
            case "day":
                return _days(first, last)
            case "month":
                return f"in {en} {first.year}", f"en {es} de {first.year}"
            case "season":
                named = SEASONS[21 + first.month // 3 - 1]
                return f"in the {named[0]} of {first.year}", f"en el {named[1]} de {first.year}"
            case "years":
                return f"from {first.year} to {last.year}", f"de {first.year} a {last.year}"
        return "on a day that the sources do not give", "en una fecha que las fuentes no indican"

    @property
    def printed(self) -> tuple[str, ...]:
        """The ways in which sources print it."""
        first, last = self.first, self.last
        month = MONTHS[first.month - 1]
        match self.precision:
            case "day":
                return _printed(first, last)
            case "month":
                return f"{first:%m/%Y}", f"in {month[0]} {first.year}"
            case "season":
                return (f"in the {SEASONS[21 + first.month // 3 - 1][0]} of {first.year}",)
            case "years":
                return (f"{first.year} - {last.year}",)
        return ()

    def part(self, number: int, of: int) -> When:
        """One of several parts that follow each other within it."""
        first = self.first + timedelta(days=self.days * number // of)
        last = self.first + timedelta(days=max(self.days * number // of, self.days * (number + 1) // of - 1))
        return When(first, last, "day")


def _days(first: date, last: date) -> Pair:
    (en, es), (en_to, es_to) = MONTHS[first.month - 1], MONTHS[last.month - 1]
    if first == last:
        return f"on {en} {first.day}, {first.year}", f"el {first.day} de {es} de {first.year}"
    if first.month != last.month:
        en_from = f"{en} {first.day}" if first.year == last.year else f"{en} {first.day}, {first.year},"
        es_from = f"{first.day} de {es}" if first.year == last.year else f"{first.day} de {es} de {first.year}"
        return (
            f"from {en_from} to {en_to} {last.day}, {last.year}",
            f"del {es_from} al {last.day} de {es_to} de {last.year}",
        )
    if (last - first).days == 1:
        return (
            f"on {en} {first.day} and {last.day}, {first.year}",
            f"el {first.day} y el {last.day} de {es} de {first.year}",
        )
    return (
        f"from {en} {first.day} to {last.day}, {first.year}",
        f"del {first.day} al {last.day} de {es} de {first.year}",
    )


def _printed(first: date, last: date) -> tuple[str, ...]:
    en, es = MONTHS[first.month - 1]
    caption = f"Fecha: {first.day} de {es} de {first.year}"
    if first == last:
        return f"{first:%m/%d/%Y}", f"On {en} {first.day}, {first.year}", caption
    header = f"{first:%m/%d/%Y} - {last:%m/%d/%Y}"
    if first.month != last.month:
        return header, caption
    return header, f"on {en} {first.day}-{last.day}, {first.year}", caption


def drawn(rng: Random, opening: date, closing: date, *, is_event: bool) -> When:
    """A date that begins in a period and, where it is of days, also ends in it."""
    first = opening + timedelta(days=int(rng.random() * (closing - opening).days))
    if is_event or rng.random() < 0.4:
        length = _DAYS[int(rng.random() * len(_DAYS))] if is_event else 1
        return When(first, min(closing, first + timedelta(days=length - 1)), "day")
    match int(rng.random() * 4):
        case 0 if opening.month == 5:
            start = date(opening.year, 6 if rng.random() < 0.5 else 9, 1)
            return When(start, start + timedelta(days=90), "season")
        case 1:
            return When(date(first.year, 1, 1), date(first.year + 1 + int(rng.random() * 2), 12, 31), "years")
    return When(first.replace(day=1), first.replace(day=28), "month")
