"""The country summary: what the records hold about one country, on one or two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import (
    Block,
    Document,
    Figure,
    Inline,
    Metadata,
    Origin,
    Paragraph,
    Role,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.document.fill import fill, joined
from ciminfo.figures import draw_country
from ciminfo.model.country import Status
from ciminfo.model.country_view import CountryView, country_view
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Evidence
from ciminfo.model.record import SourcePaper
from ciminfo.model.report import FigureKind
from ciminfo.sections import words
from ciminfo.sections.entry import dateline, took_part
from ciminfo.sections.follow_up import became
from ciminfo.sections.narrative import narrative

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.sections.words import Titled

#: As many words of text as leave a summary on two pages; beyond them each activity is told in its first paragraph.
_WHOLE = 90
#: The room of a heading and its line of facts, in words.
_FRAME = 25


def compose(
    corpus: Corpus, code: str, dossier: Dossier | None, language: Language, titled: Titled = words.titled
) -> Document:
    """Write the summary of a country: for one report, or for all that is recorded."""
    view = country_view(corpus, code, dossier)
    name = words.country(corpus, code, language)
    title = language.phrase("summary.title", country=name)
    blocks: tuple[Block, ...] = (
        *_opening(corpus, name, dossier, language),
        _glance(corpus, view, dossier, language),
        *_figure(corpus, view, dossier, language),
        *_chapters(corpus, view, dossier, language, titled),
    )
    reporter = next(iter(corpus.reports.values())).reporter if corpus.reports else ""
    author = words.named(corpus, dossier.report.reporter if dossier else reporter, language).text
    about = Metadata(
        author,
        title,
        (name,),
        _dated(corpus, dossier),
        name,
        language.term("report.page-of"),
        language.term("labels.table"),
        language.term("labels.figure"),
    )
    return Document("country-summary", language.code, title, blocks, about)


def _figure(corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language) -> Iterator[Figure]:
    """When what is recorded took place; in a report's summary only where its outline shows a timeline too."""
    wanted = dossier is None or dossier.report.shows(FigureKind.TIMELINE)
    if wanted and (figure := draw_country(corpus, view, dossier, language)):
        yield figure


def _dated(corpus: Corpus, dossier: Dossier | None) -> date | None:
    if dossier:
        return dossier.report.as_of
    return max((report.as_of for report in corpus.reports.values()), default=None)


def _opening(corpus: Corpus, name: str, dossier: Dossier | None, language: Language) -> Iterator[Paragraph]:
    if dossier:
        period = language.phrase("report.period", period=language.date(dossier.report.period))
        reporter = words.named(corpus, dossier.report.reporter, language)
        yield Paragraph((reporter,), Role.ISSUER, Origin(dossier.report.id, "reporter"))
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
        ("years", _years(view, language)),
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


def _years(view: CountryView, language: Language) -> str:
    """From the first year in which something is recorded to the last."""
    dated = [each.when for each in view.activities if each.when.is_known]
    if not dated:
        return language.term("dates.unknown")
    first = min(each.first.year for each in dated)
    last = max((each.last.year for each in dated if each.is_closed), default=first)
    return language.date(Interval.parse(f"{first}/{last}" if first < last else str(first)))


def _chapters(
    corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language, titled: Titled
) -> Iterator[Block]:
    if view.is_empty:
        yield Paragraph((Text(language.term("summary.empty")),), origin=Origin(view.code))
        return
    if view.own:
        own = tuple(_own(corpus, view, dossier, language, titled))
        yield Section((Text(language.term("summary.own")),), 1, own, "own")
    for name, activities in (("shared", view.shared), ("research", view.research)):
        if activities:
            remark = (Paragraph((Text(language.term("summary.shared-remark")),), Role.REMARK),)
            listed = _listed(corpus, activities, name, language, titled)
            is_shared = any(set(activity.places) != {view.code} for activity in activities)
            blocks = (*remark, listed) if is_shared else (listed,)
            yield Section((Text(language.term(f"summary.{name}")),), 1, blocks, name)
    if view.announced:
        yield Section(
            (Text(language.term("summary.announced")),), 1, (_announced(view, language, titled),), "announced"
        )
    closing = (*_answers(corpus, view, language), _sources(corpus, view, language))
    yield Section((Text(language.term("summary.closing")),), 1, closing, "closing")


def _own(
    corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language, titled: Titled
) -> Iterator[Block]:
    """Told with their text as far as two pages hold it, events and the newest first; the rest is listed."""
    whole = sum(_length(activity, dossier) for activity in view.own) <= _WHOLE
    room, told = _WHOLE, set[str]()
    for activity in sorted(view.own, key=lambda each: (not each.kind.is_event, -each.when.first.toordinal())):
        room -= _length(activity, dossier) if whole else _opening_length(activity, dossier)
        told |= {activity.id} if room >= 0 else set()
    for activity in view.own:
        if activity.id in told:
            yield _entry(corpus, activity, dossier, language, titled, whole=whole)
    if listed := tuple(activity for activity in view.own if activity.id not in told):
        yield _listed(corpus, listed, "own" if told else "all-own", language, titled)


def _opening_length(activity: Activity, dossier: Dossier | None) -> int:
    """The words of its first paragraph, and of its heading and lines as far as they take room."""
    return max((len(text.split("\n\n")[0].split()) for text in _texts(activity, dossier)), default=0) + _FRAME


def _length(activity: Activity, dossier: Dossier | None) -> int:
    """The words of its text."""
    return max((len(text.split()) for text in _texts(activity, dossier)), default=0)


def _texts(activity: Activity, dossier: Dossier | None) -> list[str]:
    """Its text in every language: what is told is the same in all of them, so the longest counts."""
    return [text for _, text in activity.told(dossier.report.id if dossier else "") or ()]


def _entry(
    corpus: Corpus, activity: Activity, dossier: Dossier | None, language: Language, titled: Titled, *, whole: bool
) -> Section:
    """Title, the line of facts, the text or its first paragraph, and who took part."""
    told = narrative(corpus, activity, dossier, language)
    line = dateline(corpus, activity, activity.when, language)
    return Section(
        (titled(activity, language),),
        2,
        (
            Paragraph(line, Role.DATELINE, Origin(activity.id, "dates")),
            *(told if whole else told[:1]),
            *took_part(corpus, activity, language),
        ),
        activity.id,
        Origin(activity.id, "title"),
    )


def _listed(corpus: Corpus, activities: tuple[Activity, ...], name: str, language: Language, titled: Titled) -> Table:
    """What is not this country's alone, a line each."""
    return Table(
        language.term(f"summary.{name}-caption"),
        tuple(language.term(f"future.{each}") for each in ("when", "where", "what")),
        tuple(
            (
                (Text(language.capitalised(language.date(activity.when))),),
                words.where(corpus, activity, language),
                (titled(activity, language),),
            )
            for activity in activities
        ),
        language.term("summary.listed-description"),
        (3, 4, 6),
    )


def _announced(view: CountryView, language: Language, titled: Titled) -> Table:
    return Table(
        language.term("summary.announced-caption"),
        tuple(language.term(f"follow-up.{each}") for each in ("announced", "activity", "became")),
        tuple(
            (
                (Text(language.capitalised(language.date(promise.announcement.dates))),),
                (titled(promise.activity, language),),
                became(promise, language, titled),
            )
            for promise in view.announced
        ),
        language.term("follow-up.description"),
        (3, 5, 5),
        Origin(view.code),
    )


def _answers(corpus: Corpus, view: CountryView, language: Language) -> Iterator[Paragraph]:
    """The mandates cited, each with what those of its elements ask for that an activity can answer."""
    told: list[tuple[Inline, ...]] = []
    for cited, names in view.answers:
        mandate = corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        known = [paragraph.elements.get(name) for name in names] if paragraph else []
        answered = [element for element in known if element and Evidence.ACTIVITY in element.answered_by]
        asks = words.listed((words.own(element.asks, language) for element in answered), language)
        symbol = language.citation(cited)
        answer = fill(language.term("summary.answer"), citation=symbol, elements=asks)
        told.append(answer if asks else (Text(symbol),))
    if told:
        yield _fact("summary.answers", joined(told, language.term("joint")), language)


def _sources(corpus: Corpus, view: CountryView, language: Language) -> Paragraph:
    """The papers in which the facts were found."""
    told = (*view.activities, *(promise.activity for promise in view.announced))
    found = {note.source for activity in told for note in activity.sources}
    papers = corpus.of(SourcePaper)
    titles = [words.title(papers[id_].title, language) for id_ in sorted(found) if id_ in papers]
    return _fact("summary.sources", joined(titles, language.term("joint")), language)


def _fact(term: str, fact: tuple[Inline, ...], language: Language) -> Paragraph:
    return Paragraph(fill(language.term("facts"), label=Strong(language.term(term)), fact=fact), Role.FACTS)
