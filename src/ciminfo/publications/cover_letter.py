"""The cover letter: letterhead, number and date, salutation, the mandate and what is enclosed, closing, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import (
    Document,
    Inline,
    LineBreak,
    Origin,
    Paragraph,
    Placeholder,
    Role,
    Text,
)
from ciminfo.document.fill import fill, lines
from ciminfo.model.report import ENCLOSED, Addressee, Letter, Signatory
from ciminfo.publications import placed
from ciminfo.publications.annual_report import metadata
from ciminfo.publications.courtesies import closing, quoted, salutation
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.citation import Citation
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import Report


def compose(dossier: Dossier, language: Language) -> Document:
    period = language.date(dossier.report.period)
    return Document(
        "cover-letter",
        language.code,
        language.phrase("letter.title", period=period),
        tuple(_paragraphs(dossier, language)),
        metadata(dossier, language),
    )


def _paragraphs(dossier: Dossier, language: Language) -> Iterator[Paragraph]:
    report = dossier.report
    letter = report.letter or Letter()
    yield Paragraph(letterhead(dossier, language), Role.LETTERHEAD, Origin(report.id, "reporter"))
    number = Text(letter.number) if isinstance(letter.number, str) else gap(language, "number")
    yield Paragraph(
        fill(language.term("letter.number"), number=number), Role.NUMBER, Origin(report.id, "letter.number")
    )
    dated = letter.date if letter.date and letter.date.is_known else None
    date = Text(language.date(dated)) if dated else gap(language, "date")
    yield Paragraph((date,), Role.DATE, Origin(report.id, "letter.date"))
    yield Paragraph(_addressee(dossier, letter, language), Role.ADDRESSEE, Origin(report.id, "letter.addressee"))
    yield Paragraph(
        (Text(salutation(letter.addressee, language)),), Role.SALUTATION, Origin(report.id, "letter.addressee")
    )
    for cited in report.ordered_by:
        origin = Origin(report.id, f"answers.{report.answers.index(cited[0])}")
        yield Paragraph(_body(dossier, cited, language), origin=origin)
    if not report.answers:
        slots = {"mandate": gap(language, "mandate"), **_enclosed(report, language)}
        yield Paragraph(fill(language.term("letter.body-unmandated"), **slots), origin=Origin(report.id, "answers"))
    if "mandate_ledger" in ENCLOSED:
        yield Paragraph((Text(language.term("letter.ledger")),))
    yield Paragraph(closing(letter.addressee, language), Role.CLOSING)
    yield Paragraph(signature(dossier, letter, language), Role.SIGNATURE, Origin(report.id, "letter.signatory"))
    annexes = len(ENCLOSED) if letter.annexes is None else letter.annexes
    yield Paragraph((Text(language.count("letter.annexes", annexes)),), Role.ANNEX, Origin(report.id, "letter.annexes"))


def letterhead(dossier: Dossier, language: Language) -> tuple[Inline, ...]:
    """The reporter, below the organisation it is a part of."""
    reporter = dossier.corpus.organisations.get(dossier.report.reporter)
    name = words.named(dossier.corpus, dossier.report.reporter, language)
    if reporter is None or not reporter.parent:
        return (name,)
    return words.named(dossier.corpus, reporter.parent, language), LineBreak(), name


def _addressee(dossier: Dossier, letter: Letter, language: Language) -> tuple[Inline, ...]:
    if not isinstance(letter.addressee, Addressee):
        return (gap(language, "addressee"),)
    addressee = letter.addressee
    person = dossier.corpus.persons.get(addressee.person)
    name = [Text(person.name_)] if person else []
    below = (Text(line) if isinstance(line, str) else words.title(line, language) for line in addressee.lines)
    return lines([*name, words.title(addressee.office, language), *below])


def _body(dossier: Dossier, cited: tuple[Citation, ...], language: Language) -> tuple[Inline, ...]:
    """The mandate with its paragraphs and title, the report enclosed, and before whom it is to be brought."""
    mandate = dossier.corpus.mandate(cited[0])
    paragraphs = [mandate.paragraphs.get(each.paragraph) for each in cited] if mandate else []
    recipients = [each.recipient for each in paragraphs if each and each.recipient]
    slots: dict[str, Inline | str | tuple[Inline, ...]] = {
        "citation": language.citation_said(*cited),
        "title": quoted(mandate.title, language) if mandate else gap(language, "title"),
        **_enclosed(dossier.report, language),
    }
    if recipients:
        slots["recipient"] = placed.body(dossier.corpus, recipients[0], "letter.body", "recipient", language)
    return fill(language.term("letter.body" if recipients else "letter.body-plain"), **slots)


def _enclosed(report: Report, language: Language) -> dict[str, Inline | str]:
    title = quoted(report.title, language) if report.title else gap(language, "title")
    return {"report": title, "period": language.date(report.period)}


def signature(dossier: Dossier, letter: Letter, language: Language) -> tuple[Inline, ...]:
    if not isinstance(letter.signatory, Signatory):
        return (gap(language, "signatory"),)
    person = dossier.corpus.persons.get(letter.signatory.person)
    name = person.name_ if person else letter.signatory.person
    return lines([Text(name), words.title(letter.signatory.office, language)])


def gap(language: Language, name: str) -> Placeholder:
    return Placeholder(language.term(f"gaps.{name}"))
