"""A result: one claim of a report, counted or marked qualitative, with the activities that back it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.activity_parts import Kind, Qualifier
from ciminfo.model.record import Record, Texts


class Unit(StrEnum):
    """What a result counts. States and territories are counted apart; places are both together."""

    ACTIVITIES = "activities"
    COUNTRIES = "countries"
    TERRITORIES = "territories"
    PLACES = "places"
    PARTICIPANTS = "participants"


class Stage(StrEnum):
    """How far something had come in the period, as a claim says it."""

    INITIATED = "initiated"
    CONTINUED = "continued"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """That a claim names an organisation as its funder: of everything behind the claim, or of some of it."""

    #: The id of the organisation.
    organisation: str
    #: The activities it paid for, where not all that back the result.
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number claimed, and what it counts."""

    #: The number claimed.
    value: int
    unit: Unit
    qualifier: Qualifier = Qualifier.EXACTLY
    #: The activities it counts, where not all that back the result.
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """One claim of a report."""

    #: The id of the report that makes the claim.
    report: str
    #: The claim as the report prints it.
    claim: Texts
    #: The claim holds without a number.
    qualitative: bool = False
    #: What kind of thing is claimed to have been done.
    kind: Kind | None = None
    #: How far it is claimed to have come.
    stage: Stage | None = None
    counts: tuple[Count, ...] = ()
    #: Those whom the claim names as funders.
    funders: tuple[Credit, ...] = ()
    #: The ids of the activities that the claim rests on.
    backed_by: tuple[str, ...] = ()
