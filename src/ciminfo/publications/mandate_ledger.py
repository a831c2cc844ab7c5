"""The mandate ledger: what each paragraph in force asks for, what answers it, and what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import (
    Block,
    Document,
    Figure,
    Inline,
    LineBreak,
    Origin,
    Paragraph,
    Role,
    Section,
    Strong,
    Table,
    Text,
    plain,
)
from ciminfo.document.fill import capitalised, fill, joined, merged
from ciminfo.figures import draw
from ciminfo.model.coverage import Standing, coverage, lineage
from ciminfo.model.report import FigureKind
from ciminfo.publications.annual_report import metadata
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.coverage import Answered, Covered
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.mandate import Mandate
    from ciminfo.model.report import Disposed
    from ciminfo.sections.words import Titled


def compose(dossier: Dossier, language: Language) -> Document:
    covered = coverage(dossier)
    title = language.phrase("ledger.title", period=language.date(dossier.report.period))
    return Document(
        "mandate-ledger",
        language.code,
        title,
        (
            *_opening(dossier, title, language),
            *_figure(dossier, language),
            _glance(covered, language) if covered else Paragraph((Text(language.term("ledger.empty")),)),
            *(_paragraph(dossier, each, language) for each in covered),
        ),
        metadata(dossier, language),
    )


def _opening(dossier: Dossier, title: str, language: Language) -> Iterator[Block]:
    report = dossier.report
    issuer = words.named(dossier.corpus, report.reporter, language)
    yield Paragraph((issuer,), Role.ISSUER, Origin(report.id, "reporter"))
    yield Paragraph((Text(title),), Role.TITLE, Origin(report.id, "period"))
    yield Paragraph((Text(language.term("ledger.intro")),), Role.BODY)


def _figure(dossier: Dossier, language: Language) -> Iterator[Figure]:
    """Which elements are answered, where the report's outline shows it too."""
    if dossier.report.shows(FigureKind.COVERAGE) and (figure := draw(FigureKind.COVERAGE, dossier, language)):
        yield figure


def _glance(covered: tuple[Covered, ...], language: Language) -> Table:
    """Every paragraph in a row: where it stands, and how many of its elements are answered."""
    headings = ("mandate", "asks", "standing", "elements")
    return Table(
        language.term("ledger.glance"),
        tuple(language.term(f"ledger.{each}") for each in headings),
        tuple(_glance_row(each, language) for each in covered),
        language.term("ledger.glance-description"),
        widths=(4, 6, 2, 2),
    )


def _glance_row(covered: Covered, language: Language) -> tuple[tuple[Inline, ...], ...]:
    answered = sum(each.standing is Standing.ANSWERED for each in covered.elements)
    count = language.phrase("ledger.of", part=language.number(answered), whole=language.number(len(covered.elements)))
    return (
        (Text(_name(covered, language)),),
        summary(covered, language),
        standing(covered.standing, language),
        (Text(count if covered.elements else language.term("ledger.none")),),
    )


def _name(covered: Covered, language: Language) -> str:
    return language.citation(covered.cited)


def summary(covered: Covered, language: Language) -> tuple[Inline, ...]:
    """What a paragraph asks for, in our own words."""
    asks = covered.paragraph.summary
    return words.own(asks, language) if asks else (Text(language.term("ledger.unseen")),)


def standing(reached: Standing, language: Language) -> tuple[Inline, ...]:
    """A standing in a word, which leads the eye where something is left to do."""
    word = language.term(f"standings.{reached.value}")
    return (Text(word),) if reached is Standing.ANSWERED else (Strong(word),)


def _paragraph(dossier: Dossier, covered: Covered, language: Language) -> Section:
    mandate = covered.mandate
    origin = Origin(mandate.id, f"paragraphs.{covered.number}" if covered.number else "")
    anchor = "-".join(part for part in (mandate.id, covered.number) if part)
    blocks: tuple[Block, ...] = (
        headline(mandate, language),
        *asked(dossier.corpus, covered, language, origin),
        *_lineage(dossier, mandate, language),
        *exact(covered, language, origin),
        *answered(dossier, covered, language, origin),
    )
    return Section((Text(_name(covered, language)),), 1, blocks, anchor, origin)


def headline(mandate: Mandate, language: Language) -> Paragraph:
    """The title of a resolution, and when it was adopted."""
    adopted = language.date(mandate.adopted) if mandate.adopted else language.term("dates.unknown")
    title = (words.emphasised(mandate.title, language), Text(f" · {adopted}"))
    return Paragraph(title, Role.DATELINE, Origin(mandate.id, "title"))


def asked(corpus: Corpus, covered: Covered, language: Language, origin: Origin) -> Iterator[Paragraph]:
    """What a paragraph asks for, and who owes it to whom."""
    mandate, paragraph = covered.mandate, covered.paragraph
    yield Paragraph(summary(covered, language), Role.BODY, origin)
    for field, id_ in (("obligor", paragraph.obligor), ("recipient", paragraph.recipient)):
        if id_:
            name = words.named(corpus, id_, language)
            yield _fact(language, f"ledger.{field}", name, Origin(mandate.id, f"paragraphs.{covered.number}.{field}"))


def _lineage(dossier: Dossier, mandate: Mandate, language: Language) -> Iterator[Paragraph]:
    """Where the mandate comes from, and what continues it."""
    line = lineage(dossier, mandate)
    if len(line) > 1:
        symbols = " → ".join(str(each.symbol) for each in line)
        yield _fact(language, "ledger.lineage", symbols, Origin(mandate.id, "supersedes"))


def _fact(language: Language, key: str, fact: Inline | str | tuple[Inline, ...], origin: Origin) -> Paragraph:
    return Paragraph(
        fill(language.term("facts"), label=Strong(language.term(key)), fact=fact),
        Role.FACTS,
        origin,
    )


def exact(covered: Covered, language: Language, origin: Origin) -> Iterator[Paragraph]:
    """The resolution's own words, where they are recorded."""
    if covered.paragraph.text:
        exact = words.title(covered.paragraph.text, language)
        yield Paragraph(fill(language.term("quotation"), text=exact), Role.QUOTATION, origin)


def answered(
    dossier: Dossier, covered: Covered, language: Language, origin: Origin, titled: Titled = words.titled
) -> Iterator[Block]:
    """What a report has in answer to a paragraph: by elements, the evidence by name, and what was said of it."""
    yield from _elements(covered, language, origin)
    yield from _named(dossier, covered, language, origin, titled)
    yield from _disposed(covered.disposed, language)


def _elements(covered: Covered, language: Language, origin: Origin) -> Iterator[Table]:
    if not covered.elements:
        return
    headings = ("element", "standing", "answered-by", "disposition")
    yield Table(
        language.phrase("ledger.elements-of", paragraph=_name(covered, language)),
        tuple(language.term(f"ledger.{each}") for each in headings),
        tuple(_row(each, language) for each in covered.elements),
        language.term("ledger.elements-description"),
        (5, 3, 5, 6),
        origin,
    )


def _row(answered: Answered, language: Language) -> tuple[tuple[Inline, ...], ...]:
    disposition = Text(language.term(f"dispositions.{answered.disposition.value}"))
    why = words.own(answered.disposed.why, language) if answered.disposed else ()
    return (
        capitalised(words.own(answered.element.asks, language)),
        standing(answered.standing, language),
        _evidence(answered, language),
        (disposition, LineBreak(), *why) if why else (disposition,),
    )


def _evidence(answered: Answered, language: Language) -> tuple[Inline, ...]:
    """How many activities and contributions; where there are none, which evidence could answer."""
    counts = (("activities", len(answered.activities)), ("contributions", len(answered.contributions)))
    found = [language.count(f"ledger.{name}", count) for name, count in counts if count]
    if found:
        return (Text(language.list(found)),)
    wanted = [language.term(f"evidence.{kind.value}") for kind in answered.element.answered_by]
    return fill(language.term("ledger.wanted"), kinds=language.alternatives(wanted))


def _named(
    dossier: Dossier, covered: Covered, language: Language, origin: Origin, titled: Titled
) -> Iterator[Paragraph]:
    """The evidence by name, an element a paragraph, in the order of dates."""
    for answered in covered.elements:
        contributors = (_contributor(dossier, each, language) for each in answered.contributions)
        names = sorted(contributors, key=lambda each: language.sort_key(plain(each)))
        ordered = sorted(answered.activities, key=lambda each: (dossier.dates(each).first, each.id))
        names += [(titled(each, language),) for each in ordered]
        if names:
            label = tuple(_strong(each) for each in capitalised(words.own(answered.element.asks, language)))
            listed = fill(language.term("facts"), label=label, fact=joined(names, language.term("joint")))
            yield Paragraph(listed, Role.FACTS, origin)


def _strong(label: Inline) -> Inline:
    """Plain words as those that lead the eye; a gap and what is stressed keep their looks."""
    return Strong(label.text) if isinstance(label, Text) else label


def _contributor(dossier: Dossier, contribution: Contribution, language: Language) -> tuple[Inline, ...]:
    corpus, state = dossier.corpus, contribution.state
    who = Text(words.country(corpus, state, language)) if state else words.named(corpus, contribution.organ, language)
    return fill(language.term("ledger.contribution"), who=who)


def _disposed(disposed: Disposed | None, language: Language) -> Iterator[Paragraph]:
    if disposed:
        word = language.term(f"dispositions.{disposed.is_.value}")
        told = (Text(f"{word}. "), *words.own(disposed.why, language))
        yield _fact(language, "ledger.disposition", merged(told), Origin("", "dispositions"))
