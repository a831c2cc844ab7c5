"""Countries, territories, regions and cities, with the status of a country at a date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


#: The name of the group of all member states on a day.
MEMBER_STATES = "member-states"
#: Stands in a row of tiles where no country lies.
NO_TILE = "--"


class Status(StrEnum):
    """What a place is to the Organization."""

    MEMBER = "member"
    EXCLUDED = "excluded"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    DISPUTED = "disputed"
    OBSERVER = "observer"
    TERRITORY = "territory"
    NONE = "none"

    @property
    def is_of_member(self) -> bool:
        """Whether it is that of a member state, though it may be kept from taking part."""
        return self in {Status.MEMBER, Status.EXCLUDED, Status.SUSPENDED, Status.DISPUTED}


class Hemisphere(StrEnum):
    """On which side of the equator a country lies, and so which months its seasons have."""

    NORTH = "north"
    SOUTH = "south"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPeriod:
    """A status and when it held."""

    is_: Status
    #: From when until when.
    dates: Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(Record):
    """A country or territory, by its two-letter code (ISO 3166-1, or 3166-3 for one that is no more)."""

    #: Its three-letter code: `BLZ`.
    iso3: str = ""
    #: The id of the region it lies in.
    region: str = ""
    hemisphere: Hemisphere | None = None
    #: Names that differ from the ones in general use, per language.
    name_: Texts | None = None
    #: Other names that sources use for it.
    aliases: tuple[str, ...] = ()
    status: tuple[StatusPeriod, ...] = ()
    #: The state a territory belongs to.
    belongs_to: str = ""

    def status_on(self, day: date) -> Status:
        """Its status on a day; `none` where nothing is recorded."""
        held = [each for each in self.status if each.dates.is_known and each.dates.first <= day <= each.dates.last]
        return max(held, key=lambda each: each.dates.first).is_ if held else Status.NONE

    @property
    def was_ever_member(self) -> bool:
        """Whether it was a member state at any time, or is one."""
        return any(each.is_.is_of_member for each in self.status)

    def is_territory_on(self, day: date) -> bool:
        return self.status_on(day) is Status.TERRITORY


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Record):
    """A region: its name, the larger one it lies in, and its members where it is a fixed list."""

    #: Its name as a report prints it.
    name_: Texts
    #: The id of the larger region it lies in.
    within: str = ""
    #: The codes of its countries, where it is a fixed group of them.
    members: tuple[str, ...] = ()
    #: Where countries lie to each other: rows of their codes from north to south, `--` where none lies.
    tiles: tuple[tuple[str, ...], ...] = ()

    def country_fields(self) -> Iterator[tuple[str, str]]:
        """Every country code it names, with the field where it is written."""
        yield from ((f"members.{index}", code) for index, code in enumerate(self.members))
        for index, row in enumerate(self.tiles):
            yield from ((f"tiles.{index}.{inner}", code) for inner, code in enumerate(row) if code != NO_TILE)


@dataclass(frozen=True, slots=True, kw_only=True)
class City(Record):
    """A city that is not called the same in every language."""

    #: Its name as a report prints it.
    name_: Texts
    #: The code of the country or territory it lies in.
    country: str
    #: Other names that records and sources use for it.
    aliases: tuple[str, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        return (*(text for _, text in self.name_), *self.aliases)

    def country_fields(self) -> Iterator[tuple[str, str]]:
        """The country code it names, with the field where it is written."""
        yield "country", self.country
