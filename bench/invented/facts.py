"""What is true of an invented activity, and what its record says of that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.invented.words import EVENTS, MONTHS, Pair

if TYPE_CHECKING:
    from bench.invented.places import Land
    from bench.invented.scale import Year
    from bench.invented.when import When
    from bench.invented.world import Somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """Who took part: how many, how exactly that is known, and the groups named."""

    count: int = 0
    qualifier: str = "exactly"
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is true of an activity, and what its record says of that."""

    id: str
    kind: str
    title: Pair
    topic: Pair
    #: The year whose report tells it.
    year: Year
    when: When
    dates: str
    land: Land
    city: Pair | None
    lands: tuple[Land, ...]
    role: str
    reported_by: str
    organisations: tuple[tuple[str, str], ...]
    people: tuple[tuple[Somebody, str], ...]
    crowd: Crowd | None
    parts: tuple[tuple[Pair, When], ...]
    duration: int
    figure: tuple[int, str, str] | None
    themes: tuple[str, ...]
    elements: tuple[str, ...]
    #: The year whose report announced it.
    announced: Year | None = None
    postponed: bool = False
    #: The rule of a finding that is accepted here, and the field it stands at.
    accepted: tuple[str, str] = ("", "")
    overridden: bool = False
    fingerprint: str = ""
    languages: tuple[int, ...] = (0, 1)
    has_sources: bool = True

    @property
    def is_event(self) -> bool:
        return self.kind in EVENTS

    @property
    def promised(self) -> tuple[str, Pair]:
        """The month it was announced for, as a record writes it and as a text tells it."""
        month = self.year.opens if self.postponed else self.when.first
        en, es = MONTHS[month.month - 1]
        return f"{month:%Y-%m}", (f"in {en} {month.year}", f"en {es} de {month.year}")
