"""The letter that asks an organ or a mission for its contribution to a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Document, Inline, Origin, Paragraph, Role, Text, plain
from ciminfo.document.fill import fill
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Evidence
from ciminfo.model.report import Letter
from ciminfo.publications import placed
from ciminfo.publications.annual_report import metadata
from ciminfo.publications.courtesies import closing, salutation
from ciminfo.publications.cover_letter import gap, letterhead, signature
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.citation import Citation
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.dossier import Dossier


def compose(dossier: Dossier, contribution: Contribution, language: Language) -> Document:
    who = _who(dossier, contribution, language)
    title = plain(fill(language.term("request.title"), who=who))
    paragraphs = tuple(_paragraphs(dossier, contribution, who, language))
    return Document("request", language.code, title, paragraphs, metadata(dossier, language))


def _who(dossier: Dossier, contribution: Contribution, language: Language) -> Inline:
    if contribution.state:
        country = placed.country(dossier.corpus, contribution.state, "request.mission", "country", language)
        return Text(plain(fill(language.term("request.mission"), country=country)))
    return words.named(dossier.corpus, contribution.organ, language)


def _paragraphs(dossier: Dossier, contribution: Contribution, who: Inline, language: Language) -> Iterator[Paragraph]:
    report, asked = dossier.report, contribution.asked
    asked_at = Origin(contribution.id, "asked")
    yield Paragraph(letterhead(dossier, language), Role.LETTERHEAD, Origin(report.id, "reporter"))
    has_number = asked and isinstance(asked.letter, str) and asked.letter
    number = Text(str(asked.letter)) if asked and has_number else gap(language, "number")
    yield Paragraph(fill(language.term("letter.number"), number=number), Role.NUMBER, asked_at)
    dated = asked.on if asked and asked.on and asked.on.is_known else None
    yield Paragraph((Text(language.date(dated)) if dated else gap(language, "date"),), Role.DATE, asked_at)
    yield Paragraph((who,), Role.ADDRESSEE, Origin(contribution.id))
    yield Paragraph((Text(salutation(None, language)),), Role.SALUTATION)
    period, answers = language.date(report.period), Origin(report.id, "answers")
    for paper in report.ordered_by:
        yield Paragraph(
            fill(language.term("request.body"), citation=language.citation_said(*paper), period=period), origin=answers
        )
        yield from _asks(dossier, contribution, paper, language)
    if not report.answers:
        mandate = fill(language.term("citation.said.paper"), citation=gap(language, "mandate"))
        yield Paragraph(fill(language.term("request.body"), citation=mandate, period=period), origin=answers)
    yield Paragraph(_due(asked.due.isoformat() if asked and asked.due else "", language), origin=asked_at)
    yield Paragraph(closing(None, language), Role.CLOSING)
    letter = report.letter or Letter()
    yield Paragraph(signature(dossier, letter, language), Role.SIGNATURE, Origin(report.id, "letter.signatory"))


def _asks(
    dossier: Dossier, contribution: Contribution, paper: tuple[Citation, ...], language: Language
) -> Iterator[Paragraph]:
    """What the paragraphs of one paper ask of a party of this kind, in one sentence."""
    kind = Evidence.STATE_CONTRIBUTION if contribution.state else Evidence.ORGAN_CONTRIBUTION
    mandate = dossier.corpus.mandate(paper[0])
    paragraphs = [mandate.paragraphs.get(cited.paragraph) for cited in paper] if mandate else []
    wanted = [
        words.own(element.asks, language)
        for paragraph in paragraphs
        for _, element in (paragraph.elements if paragraph else ())
        if kind in element.answered_by
    ]
    if wanted:
        asks = language.term(f"request.asks.{'one' if len(paper) == 1 else 'other'}")
        template = f"{asks} {language.term('request.tell')}"
        yield Paragraph(fill(template, elements=words.listed(wanted, language)))


def _due(due: str, language: Language) -> tuple[Inline, ...]:
    if not due:
        return fill(language.term("request.due"), date=gap(language, "due"))
    return fill(language.term("request.due"), date=language.date(Interval.parse(due)))
