"""The annual report: a title block as on a paper of the Permanent Council, then the sections of its outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo import sections
from ciminfo.document import Contents, Document, Inline, Metadata, Origin, Paragraph, Placeholder, Role, Text, plain
from ciminfo.document.fill import fill, lines
from ciminfo.model.citation import Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.report import Basis
from ciminfo.publications import placed
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import Report


def compose(dossier: Dossier, language: Language) -> Document:
    report = dossier.report
    chapters = tuple(sections.lower(dossier, entry, language) for entry in report.outline)
    contents = (Contents(language.term("labels.contents")),) if chapters else ()
    name = plain((words.title(report.title, language),)) if report.title else language.term("gaps.title")
    return Document(
        "annual-report",
        language.code,
        name,
        (*_cover(dossier, language), *contents, *chapters),
        metadata(dossier, language),
    )


def metadata(dossier: Dossier, language: Language) -> Metadata:
    """What the file says of itself: its author is the reporter, its date the as-of date of the facts."""
    report = dossier.report
    subject = [language.citation_said(*cited) for cited in report.ordered_by[:1]]
    return Metadata(
        author=plain((words.named(dossier.corpus, report.reporter, language),)),
        subject=language.phrase("report.subject", citation=subject[0]) if subject else "",
        keywords=tuple(str(each.symbol) for each in report.answers),
        dated=report.as_of,
        header=f"{report.symbol} · {language.term('name')}" if isinstance(report.symbol, Symbol) else "",
        page_of=language.term("report.page-of"),
        table_label=language.term("labels.table"),
        figure_label=language.term("labels.figure"),
    )


def _cover(dossier: Dossier, language: Language) -> Iterator[Paragraph]:
    report, corpus = dossier.report, dossier.corpus
    original = report.original or corpus.languages[0]
    yield Paragraph(_symbols(report, original, language), Role.SYMBOL, Origin(report.id, "symbol"))
    issuer = words.named(corpus, report.reporter, language)
    yield Paragraph((issuer,), Role.ISSUER, Origin(report.id, "reporter"))
    title = words.title(report.title, language) if report.title else Placeholder(language.term("gaps.title"))
    yield Paragraph((title,), Role.TITLE, Origin(report.id, "title"))
    period = language.phrase("report.period", period=language.date(report.period))
    yield Paragraph((Text(period),), Role.SUBTITLE, Origin(report.id, "period"))
    if recipient := _recipient(dossier, language):
        distribution = fill(language.term("report.distribution"), recipient=recipient)
        yield Paragraph(distribution, Role.REMARK, Origin(report.id, "answers"))
    key = "report.as-of-inferred" if report.as_of_basis is Basis.INFERRED else "report.as-of"
    as_of = language.phrase(key, date=language.date(Interval.parse(report.as_of.isoformat())))
    yield Paragraph((Text(as_of),), Role.REMARK, Origin(report.id, "as-of"))
    if report.basis is Basis.EDITORIAL:
        yield Paragraph((Text(language.term("report.editorial")),), Role.REMARK, Origin(report.id, "basis"))


def _recipient(dossier: Dossier, language: Language) -> tuple[Inline, ...]:
    """The organ that the report is owed to, by the first paragraph that orders it."""
    for cited in dossier.report.answers:
        mandate = dossier.corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        if paragraph and paragraph.recipient:
            return placed.body(dossier.corpus, paragraph.recipient, "report.distribution", "recipient", language)
    return ()


def _symbols(report: Report, original: str, language: Language) -> tuple[Inline, ...]:
    """Series, symbol, date and original language, one a line, as they stand top right on such a paper."""
    symbol = (
        Text(str(report.symbol)) if isinstance(report.symbol, Symbol) else Placeholder(language.term("gaps.symbol"))
    )
    dated = report.document_date
    date = Text(language.date(dated)) if dated and dated.is_known else Placeholder(language.term("gaps.date"))
    series = [Text(report.series)] if report.series else []
    written_in = Text(language.phrase("report.original", language=language.named(original)))
    return lines([*series, symbol, date, written_in])
