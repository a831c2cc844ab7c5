"""The mandate ledger: every paragraph in force in a report's period, and what answers each thing it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from ciminfo.model.citation import Citation
from ciminfo.model.mandate import Disposition, Evidence, Mandate, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.model.activity import Activity
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.mandate import Element
    from ciminfo.model.report import Disposed

#: An activity that cites a paragraph, and the elements of it that it names.
_Told: TypeAlias = "tuple[Activity, tuple[str, ...]]"


class Standing(StrEnum):
    """Whether what was asked for is answered."""

    ANSWERED = "answered"
    PARTLY = "partly"
    OPEN = "open"
    #: The paragraph's elements are not recorded, so nobody can tell.
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Answered:
    """One element of a paragraph with what answers it."""

    name: str
    element: Element
    activities: tuple[Activity, ...]
    contributions: tuple[Contribution, ...]
    disposed: Disposed | None

    @property
    def standing(self) -> Standing:
        """The report itself is evidence that a report was made; anything else has to be named."""
        by_report = Evidence.REPORT in self.element.answered_by
        return Standing.ANSWERED if self.activities or self.contributions or by_report else Standing.OPEN

    @property
    def disposition(self) -> Disposition:
        """What the compiler wrote; else what follows from the evidence."""
        if self.disposed:
            return self.disposed.is_
        return Disposition.IMPLEMENTED if self.standing is Standing.ANSWERED else Disposition.NO_INDICATION


@dataclass(frozen=True, slots=True)
class Covered:
    """One operative paragraph with its elements, and the activities that cite it.

    A mandate of which no paragraph has been seen has one entry without a number.
    """

    mandate: Mandate
    number: str
    paragraph: Paragraph
    elements: tuple[Answered, ...]
    citing: tuple[Activity, ...]
    disposed: Disposed | None
    #: Whether the report is ordered by this paragraph.
    orders_report: bool

    @property
    def cited(self) -> Citation:
        return Citation(self.mandate.symbol, self.number)

    @property
    def standing(self) -> Standing:
        answered = [each.standing is Standing.ANSWERED for each in self.elements]
        if not answered:
            return Standing.UNSEEN
        return Standing.ANSWERED if all(answered) else Standing.PARTLY if any(answered) else Standing.OPEN

    @property
    def disposition(self) -> Disposition:
        if self.disposed:
            return self.disposed.is_
        return {
            Standing.ANSWERED: Disposition.IMPLEMENTED,
            Standing.PARTLY: Disposition.IN_PROGRESS,
            Standing.OPEN: Disposition.NO_INDICATION,
            Standing.UNSEEN: Disposition.NO_INDICATION,
        }[self.standing]


def coverage(dossier: Dossier) -> tuple[Covered, ...]:
    """The paragraphs in force in the report's period, in the order of their adoption."""
    told = _told(dossier)
    return tuple(
        _covered(dossier, mandate, number, paragraph, told.get((mandate.symbol.without_suffixes, number), ()))
        for mandate in mandates_in_force(dossier)
        for number, paragraph in mandate.paragraphs or [("", Paragraph())]
    )


def mandates_in_force(dossier: Dossier) -> list[Mandate]:
    """The mandates that order the report or are cited in it, and those that no other had superseded by its period.

    A mandate counts from the day it was adopted to the day one was adopted that supersedes it.
    """
    report, mandates = dossier.report, dossier.corpus.of(Mandate)
    superseded = {
        older
        for mandate in mandates.values()
        if mandate.adopted and mandate.adopted.certainly_before(report.period.first)
        for older in mandate.supersedes
    }
    ordering = {each.symbol.without_suffixes for each in report.answers}
    held = [
        mandate
        for mandate in mandates.values()
        if mandate.symbol.without_suffixes in ordering
        or (mandate.id not in superseded and mandate.adopted and mandate.adopted.certainly_begun(report.as_of))
    ]
    return sorted(held, key=lambda each: (each.adopted.first.isoformat() if each.adopted else "", each.id))


def lineage(dossier: Dossier, mandate: Mandate) -> tuple[Mandate, ...]:
    """The mandates that this one continues, oldest first, then itself, then those that continue it."""
    mandates = dossier.corpus.of(Mandate)
    line, passed = [mandate], {mandate.id}
    while (older := next((mandates[id_] for id_ in line[0].supersedes if id_ in mandates), None)) and (
        older.id not in passed
    ):
        line.insert(0, older)
        passed.add(older.id)
    while (newer := next((each for each in mandates.values() if line[-1].id in each.supersedes), None)) and (
        newer.id not in passed
    ):
        line.append(newer)
        passed.add(newer.id)
    return tuple(line)


def _covered(dossier: Dossier, mandate: Mandate, number: str, paragraph: Paragraph, told: Sequence[_Told]) -> Covered:
    cited = Citation(mandate.symbol, number)
    elements = tuple(
        Answered(
            name,
            element,
            _activities(element, name, told),
            tuple(_contributions(dossier, element)),
            _disposed(dossier, cited, name),
        )
        for name, element in paragraph.elements
    )
    ordered = any(each.is_same(cited) for each in dossier.report.answers)
    citing = tuple(activity for activity, _ in told)
    return Covered(mandate, number, paragraph, elements, citing, _disposed(dossier, cited, ""), ordered)


def _told(dossier: Dossier) -> dict[tuple[str, str], list[_Told]]:
    """What was done in the days the report answers for, by the paragraph it cites; each with the elements it names.

    A plan is no evidence, nor is what lies outside the period or cannot be dated, though the report may tell it.
    """
    window = dossier.corpus.window(dossier.report)
    told: dict[tuple[str, str], list[_Told]] = {}
    for activity in dossier.reported:
        if not (activity.was_done(dossier.report.as_of) and activity.when.possibly_meets(window)):
            continue
        for answer in activity.mandates:
            paragraph = answer.cites.symbol.without_suffixes, answer.cites.paragraph
            told.setdefault(paragraph, []).append((activity, answer.elements))
    return told


def _activities(element: Element, name: str, told: Sequence[_Told]) -> tuple[Activity, ...]:
    if Evidence.ACTIVITY not in element.answered_by:
        return ()
    return tuple(activity for activity, elements in told if name in elements)


def _contributions(dossier: Dossier, element: Element) -> Iterator[Contribution]:
    """What has come in, of the kinds that can answer the element."""
    for contribution in dossier.contributions:
        kind = Evidence.STATE_CONTRIBUTION if contribution.state else Evidence.ORGAN_CONTRIBUTION
        if contribution.answered and kind in element.answered_by:
            yield contribution


def _disposed(dossier: Dossier, cited: Citation, element: str) -> Disposed | None:
    for each in dossier.report.dispositions:
        if each.of.is_same(cited) and each.element == element:
            return each
    return None
