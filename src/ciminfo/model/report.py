"""A report: its period and as-of date, the letter that encloses it, and the outline of its sections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Disposition
from ciminfo.model.record import Day, LanguageCode, Record, SectionName, Texts, Unknown

#: What the letter encloses, by the names of the publications; the annexes are counted from it.
ENCLOSED = ("annual_report", "mandate_ledger")
#: The section that is nothing but figures.
AT_A_GLANCE = "at-a-glance"


class Basis(StrEnum):
    """Whether something was stated in a source, or worked out from it."""

    #: A source says so.
    STATED = "stated"
    #: It follows from what sources say.
    INFERRED = "inferred"
    #: An editor set it up.
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

    #: The office that the letter goes to.
    office: Texts
    address: Address = Address.OFFICE
    #: The id of the person who holds the office.
    person: str = ""
    #: The lines below the name: organisation, place; each as one text for all languages, or as one for each.
    lines: tuple[Texts | str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: a person of the registry and the office held."""

    #: The id of the person who signs.
    person: str
    #: The office under the signature.
    office: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter that encloses the report; what nobody knows is written `unknown`."""

    #: The number of the letter.
    number: str | Unknown | None = None
    #: The date of the letter.
    date: Interval | None = None
    #: To whom it goes.
    addressee: Addressee | Unknown | None = None
    #: Who signs it.
    signatory: Signatory | Unknown | None = None
    #: How many annexes the letter says it has.
    annexes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposed:
    """What the compiler says of a mandate's paragraph, or of one element of it, in this report, and why."""

    #: The resolution and its operative paragraph.
    of: Citation
    #: The id of the element, where it is not the whole paragraph.
    element: str = ""
    #: What became of it.
    is_: Disposition
    #: Why that is said of it, as the report prints it.
    why: Texts


class FigureKind(StrEnum):
    """A figure that a section can open with."""

    #: The countries as tiles of one size, each with the number of its activities.
    TILE_MAP = "tile-map"
    #: The results: what each counts, and how many activities it rests on.
    RESULTS = "results"
    #: What the mandates ask for, and whether it is answered.
    COVERAGE = "coverage"
    #: The activities by their dates, and the plans apart.
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineEntry:
    """One section of a report: which, under which title, and in which order its groups stand."""

    #: Which section it is.
    section: SectionName
    #: Its heading, where it is not to be the usual one.
    title: Texts | None = None
    #: Text that opens the section, or is the whole of it.
    text: Texts | None = None
    #: Ids in the order wanted: of countries, regions and `several`, or of results; what is not named follows.
    order: tuple[str, ...] = ()
    #: The figures that the section opens with, in this order; at a glance, all there are where none is named.
    figures: tuple[FigureKind, ...] = ()

    @property
    def shown(self) -> tuple[FigureKind, ...]:
        """The figures that it opens with."""
        return self.figures or (tuple(FigureKind) if self.section == AT_A_GLANCE else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """One mandated report."""

    #: The time that it reports on.
    period: Interval
    #: The day up to which the facts are told.
    as_of: Day
    #: Its title, as on the cover.
    title: Texts | None = None
    #: Whether a source states that day, or it was worked out.
    as_of_basis: Basis = Basis.STATED
    #: Whether this outline was issued, or set up afterwards by an editor.
    basis: Basis = Basis.STATED
    #: The id of the organisation that reports.
    reporter: str = ""
    #: The operative paragraphs that order this report.
    answers: tuple[Citation, ...] = ()
    #: The id of the report before it.
    previous: str = ""
    #: The symbol under which it is issued.
    symbol: Symbol | Unknown | None = None
    #: The series of documents it belongs to, such as `OEA/Ser.G`.
    series: str = ""
    #: The date that the document bears.
    document_date: Interval | None = None
    #: The language it was written in, where that is not the first that the workspace publishes in.
    original: LanguageCode | None = None
    letter: Letter | None = None
    outline: tuple[OutlineEntry, ...] = ()
    dispositions: tuple[Disposed, ...] = ()

    @property
    def ordered_by(self) -> tuple[tuple[Citation, ...], ...]:
        """The operative paragraphs that order it, those of one paper together."""
        papers: dict[str, list[Citation]] = {}
        for each in self.answers:
            papers.setdefault(each.symbol.without_suffixes, []).append(each)
        return tuple(map(tuple, papers.values()))

    def shows(self, kind: FigureKind) -> bool:
        """Whether its outline asks for a figure; then the ledger and the summaries through it show theirs too."""
        return any(kind in entry.shown for entry in self.outline)
