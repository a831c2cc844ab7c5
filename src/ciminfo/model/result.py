"""A result: one claim of a report, counted or marked qualitative, with the activities that back it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.record import Record, Texts


class Unit(StrEnum):
    """What a result counts. States and territories are counted apart; places are both together."""

    ACTIVITIES = "activities"
    COUNTRIES = "countries"
    TERRITORIES = "territories"
    PLACES = "places"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number claimed, and what it counts."""

    value: int
    unit: Unit
    qualifier: Qualifier = Qualifier.EXACTLY
    #: The activities it counts, where not all that back the result.
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """One claim of a report."""

    report: str
    claim: Texts
    #: The claim holds without a number.
    qualitative: bool = False
    counts: tuple[Count, ...] = ()
    backed_by: tuple[str, ...] = ()
