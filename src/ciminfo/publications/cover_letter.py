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
from ciminfo.publications.annual_report import metadata
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier


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
    yield Paragraph(_salutation(letter, language), Role.SALUTATION, Origin(report.id, "letter.addressee"))
    for index, _ in enumerate(report.answers):
        yield Paragraph(_body(dossier, index, language), origin=Origin(report.id, f"answers.{index}"))
    if not report.answers:
        title = words.emphasised(report.title, language) if report.title else gap(language, "title")
        slots = {"mandate": gap(language, "mandate"), "report": title, "period": language.date(report.period)}
        yield Paragraph(fill(language.term("letter.body-unmandated"), **slots), origin=Origin(report.id, "answers"))
    if "mandate_ledger" in ENCLOSED:
        yield Paragraph((Text(language.term("letter.ledger")),))
    yield Paragraph((Text(language.term("letter.closing")),), Role.CLOSING)
    yield Paragraph(signature(dossier, letter, language), Role.SIGNATURE, Origin(report.id, "letter.signatory"))
    annexes = len(ENCLOSED) if letter.annexes is None else letter.annexes
    yield Paragraph((Text(language.count("letter.annexes", annexes)),), Role.ANNEX, Origin(report.id, "letter.annexes"))


def letterhead(dossier: Dossier, language: Language) -> tuple[Inline, ...]:
    """The reporter, below the organisation it is a part of."""
    reporter = dossier.corpus.organisations.get(dossier.report.reporter)
    name = words.organisation(dossier.corpus, dossier.report.reporter, language)
    if reporter is None or not reporter.parent:
        return (Text(name),)
    return Text(words.organisation(dossier.corpus, reporter.parent, language)), LineBreak(), Text(name)


def _addressee(dossier: Dossier, letter: Letter, language: Language) -> tuple[Inline, ...]:
    if not isinstance(letter.addressee, Addressee):
        return (gap(language, "addressee"),)
    addressee = letter.addressee
    person = dossier.corpus.persons.get(addressee.person)
    name = [Text(person.name_)] if person else []
    return lines([*name, words.title(addressee.office, language), *(Text(line) for line in addressee.lines)])


def _salutation(letter: Letter, language: Language) -> tuple[Inline, ...]:
    if not isinstance(letter.addressee, Addressee):
        return (Text(language.term("letter.salutation.none")),)
    template = language.term(f"letter.salutation.{letter.addressee.address.value}")
    return fill(template, office=words.title(letter.addressee.office, language))


def _body(dossier: Dossier, index: int, language: Language) -> tuple[Inline, ...]:
    """The mandate with its paragraph and title, the report enclosed, and before whom it is to be brought."""
    report, cited = dossier.report, dossier.report.answers[index]
    mandate = dossier.corpus.mandate(cited)
    paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
    recipient = paragraph.recipient if paragraph else ""
    slots: dict[str, Inline | str | tuple[Inline, ...]] = {
        "citation": language.citation(cited),
        "title": _quoted(words.title(mandate.title, language), language) if mandate else gap(language, "mandate"),
        "report": words.emphasised(report.title, language) if report.title else gap(language, "title"),
        "period": language.date(report.period),
    }
    if recipient:
        name = words.organisation(dossier.corpus, recipient, language)
        slots["recipient"] = language.phrase("letter.recipient", name=name)
    return fill(language.term("letter.body" if recipient else "letter.body-plain"), **slots)


def signature(dossier: Dossier, letter: Letter, language: Language) -> tuple[Inline, ...]:
    if not isinstance(letter.signatory, Signatory):
        return (gap(language, "signatory"),)
    person = dossier.corpus.persons.get(letter.signatory.person)
    name = person.name_ if person else letter.signatory.person
    return lines([Text(name), words.title(letter.signatory.office, language)])


def _quoted(title: Inline, language: Language) -> tuple[Inline, ...]:
    return fill(language.term("quotation"), text=title)


def gap(language: Language, name: str) -> Placeholder:
    return Placeholder(language.term(f"gaps.{name}"))
