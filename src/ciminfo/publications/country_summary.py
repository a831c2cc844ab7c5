"""The country summary: what the records hold about one country, on one or two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import (
    Block,
    BulletList,
    Document,
    Inline,
    Metadata,
    Origin,
    Paragraph,
    Role,
    Section,
    Table,
    Text,
)
from ciminfo.document.fill import fill
from ciminfo.model.country import Status
from ciminfo.model.country_view import CountryView, country_view
from ciminfo.model.record import SourcePaper
from ciminfo.sections import words
from ciminfo.sections.entry import dateline
from ciminfo.sections.follow_up import became

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier


def compose(corpus: Corpus, code: str, dossier: Dossier | None, language: Language) -> Document:
    """Write the summary of a country: for one report, or for all that is recorded."""
    view = country_view(corpus, code, dossier)
    name = words.country(corpus, code, language)
    title = language.phrase("summary.title", country=name)
    blocks: tuple[Block, ...] = (
        *_opening(corpus, name, dossier, language),
        _glance(corpus, view, dossier, language),
        *_chapters(corpus, view, dossier, language),
    )
    reporter = next(iter(corpus.reports.values())).reporter if corpus.reports else ""
    author = words.organisation(corpus, dossier.report.reporter if dossier else reporter, language)
    about = Metadata(author, title, (name,), _dated(corpus, dossier), name, language.term("report.page-of"))
    return Document("country-summary", language.code, title, blocks, about)


def _dated(corpus: Corpus, dossier: Dossier | None) -> date | None:
    if dossier:
        return dossier.report.as_of
    return max((report.as_of for report in corpus.reports.values()), default=None)


def _opening(corpus: Corpus, name: str, dossier: Dossier | None, language: Language) -> Iterator[Paragraph]:
    if dossier:
        period = language.phrase("report.period", period=language.date(dossier.report.period))
        reporter = words.organisation(corpus, dossier.report.reporter, language)
        yield Paragraph((Text(reporter),), Role.ISSUER, Origin(dossier.report.id, "reporter"))
    else:
        period = language.term("summary.all")
    yield Paragraph((Text(name),), Role.TITLE)
    yield Paragraph((Text(period),), Role.SUBTITLE)


def _glance(corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language) -> Table:
    """The facts a mission looks for first."""
    day = _dated(corpus, dossier)
    country = corpus.countries.get(view.code)
    status = country.status_on(day) if country and day else Status.NONE
    facts = (
        ("status", language.term(f"statuses.{status.value}")),
        ("own", language.number(len(view.own))),
        ("shared", language.number(len(view.shared))),
        ("research", language.number(len(view.research))),
        ("announced", language.number(len(view.announced))),
    )
    return Table(
        language.term("summary.glance"),
        (language.term("summary.fact"), language.term("summary.value")),
        tuple(((Text(language.term(f"summary.{name}")),), (Text(value),)) for name, value in facts),
        language.term("summary.glance-description"),
        (8, 3),
        Origin(view.code),
    )


def _chapters(corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language) -> Iterator[Block]:
    if view.is_empty:
        yield Paragraph((Text(language.term("summary.empty")),), origin=Origin(view.code))
        return
    if view.own:
        entries = tuple(_entry(corpus, activity, dossier, language) for activity in view.own)
        yield Section((Text(language.term("summary.own")),), 1, entries, "own")
    for name, activities in (("shared", view.shared), ("research", view.research)):
        if activities:
            remark = (Paragraph((Text(language.term("summary.shared-remark")),), Role.REMARK),)
            listed = _listed(corpus, activities, name, language)
            blocks = (*remark, listed) if name == "shared" else (listed,)
            yield Section((Text(language.term(f"summary.{name}")),), 1, blocks, name)
    if view.announced:
        yield Section((Text(language.term("summary.announced")),), 1, (_announced(view, language),), "announced")
    if view.answers:
        yield Section((Text(language.term("summary.answers")),), 1, (_answers(corpus, view, language),), "answers")
    yield Section((Text(language.term("summary.sources")),), 1, (_sources(corpus, view, language),), "sources")


def _entry(corpus: Corpus, activity: Activity, dossier: Dossier | None, language: Language) -> Section:
    """Title, the line of facts, and the first paragraph of the text."""
    report = dossier.report.id if dossier else ""
    told = words.text(activity.told(report), language, Origin(activity.id, "narrative"))
    line = dateline(corpus, activity, activity.when, language)
    return Section(
        (words.title(activity.title, language),),
        2,
        (Paragraph((Text(line),), Role.DATELINE, Origin(activity.id, "dates")), *told[:1]),
        activity.id,
        Origin(activity.id, "title"),
    )


def _listed(corpus: Corpus, activities: tuple[Activity, ...], name: str, language: Language) -> Table:
    """What is not this country's alone, a line each."""
    return Table(
        language.term(f"summary.{name}-caption"),
        tuple(language.term(f"future.{each}") for each in ("when", "where", "what")),
        tuple(
            (
                (Text(language.capitalised(language.date(activity.when))),),
                (Text(words.where(corpus, activity, language)),),
                (words.title(activity.title, language),),
            )
            for activity in activities
        ),
        language.term("summary.listed-description"),
        (3, 4, 6),
    )


def _announced(view: CountryView, language: Language) -> Table:
    return Table(
        language.term("summary.announced-caption"),
        tuple(language.term(f"follow-up.{each}") for each in ("announced", "activity", "became")),
        tuple(
            (
                (Text(language.capitalised(language.date(promise.announcement.dates))),),
                (words.title(promise.activity.title, language),),
                became(promise, language),
            )
            for promise in view.announced
        ),
        language.term("follow-up.description"),
        (3, 5, 5),
        Origin(view.code),
    )


def _answers(corpus: Corpus, view: CountryView, language: Language) -> BulletList:
    """Each mandate cited, with what its elements ask for."""
    items: list[tuple[Inline, ...]] = []
    for cited, names in view.answers:
        mandate = corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        known = [paragraph.elements.get(name) for name in names] if paragraph else []
        asks = [language.text(element.asks) or element.asks.original for element in known if element]
        symbol = language.citation(cited)
        items.append(
            fill(language.term("summary.answer"), citation=symbol, elements=language.list(asks))
            if asks
            else (Text(symbol),)
        )
    return BulletList(tuple(items))


def _sources(corpus: Corpus, view: CountryView, language: Language) -> BulletList:
    """The papers in which the facts were found."""
    told = (*view.activities, *(promise.activity for promise in view.announced))
    found = {note.source for activity in told for note in activity.sources}
    papers = corpus.of(SourcePaper)
    return BulletList(tuple((words.emphasised(papers[id_].title, language),) for id_ in sorted(found) if id_ in papers))
