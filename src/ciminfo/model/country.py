"""Countries, territories and regions, with the status of each at a date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Texts

if TYPE_CHECKING:
    from datetime import date


#: The name of the group of all member states on a day.
MEMBER_STATES = "member-states"


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
