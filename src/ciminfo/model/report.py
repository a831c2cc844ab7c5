"""A report: its period and as-of date, the letter that encloses it, and the outline of its sections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Disposition
from ciminfo.model.record import Day, Record, SectionName, Texts, Unknown

#: What the letter encloses, by the names of the publications; the annexes are counted from it.
ENCLOSED = ("annual_report", "mandate_ledger")


class Basis(StrEnum):
    """Whether something was stated in a source, or worked out from it."""

    STATED = "stated"
    INFERRED = "inferred"
    EDITORIAL = "editorial"


class Address(StrEnum):
    """How a person is addressed."""

    MR = "mr"
    MS = "ms"
    EXCELLENCY = "excellency"
    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """To whom the letter goes: the office, the person who holds it, and the lines below the name."""

    office: Texts
    address: Address = Address.OFFICE
    person: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: a person of the registry and the office held."""

    person: str
    office: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter that encloses the report; what nobody knows is written `unknown`."""

    number: str | Unknown | None = None
    date: Interval | None = None
    addressee: Addressee | Unknown | None = None
    signatory: Signatory | Unknown | None = None
    #: How many annexes the letter says it has.
    annexes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposed:
    """What the compiler says of a mandate's paragraph, or of one element of it, in this report, and why."""

    of: Citation
    element: str = ""
    is_: Disposition
    why: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineEntry:
    """One section of a report: which, under which title, and in which order its groups stand."""

    section: SectionName
    title: Texts | None = None
    #: Text that opens the section, or is the whole of it.
    text: Texts | None = None
    #: Ids in the order wanted: of countries, regions and `several`, or of results; what is not named follows.
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """One mandated report."""

    period: Interval
    as_of: Day
    title: Texts | None = None
    as_of_basis: Basis = Basis.STATED
    #: Whether this outline was issued, or set up afterwards by an editor.
    basis: Basis = Basis.STATED
    reporter: str = ""
    #: The operative paragraphs that order this report.
    answers: tuple[Citation, ...] = ()
    previous: str = ""
    symbol: Symbol | Unknown | None = None
    series: str = ""
    document_date: Interval | None = None
    letter: Letter | None = None
    outline: tuple[OutlineEntry, ...] = ()
    dispositions: tuple[Disposed, ...] = ()
