"""Follow-up: what earlier reports announced, and what became of it by this report's as-of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import LineBreak, Origin, Paragraph, Strong, Table, Text
from ciminfo.document.fill import fill, lines
from ciminfo.model.interval import Interval
from ciminfo.model.promises import announced_by, follow_up
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.promises import Promise
    from ciminfo.model.report import OutlineEntry
    from ciminfo.sections.words import Titled


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    report, origin = dossier.report, Origin(dossier.report.id, "previous")
    found = follow_up(dossier.corpus, report)
    if not found:
        term = "follow-up.none" if report.previous in dossier.corpus.reports else "follow-up.no-previous"
        none = Paragraph((Text(language.term(term)),), origin=origin)
        return words.chapter(dossier, entry, language, (none,))
    as_of = language.date(Interval.parse(report.as_of.isoformat()))
    intro = Paragraph(fill(language.term("follow-up.intro"), date=as_of), origin=origin)
    table = Table(
        language.term("follow-up.caption"),
        tuple(language.term(f"follow-up.{each}") for each in ("announced", "activity", "became")),
        tuple(_row(dossier, promise, language) for promise in found),
        language.term("follow-up.description"),
        (4, 5, 5),
        origin,
    )
    return words.chapter(dossier, entry, language, (intro, table))


def _row(dossier: Dossier, promise: Promise, language: Language) -> tuple[tuple[Inline, ...], ...]:
    announced = Text(language.capitalised(language.date(promise.announcement.dates)))
    by = dossier.corpus.reports[announced_by(dossier.corpus, promise.announcement)]
    told = Text(language.phrase("follow-up.by", period=language.date(by.period)))
    held = promise.dates is not None and promise.became.is_closed
    plan = promise.activity if held else promise.activity.as_announced(promise.announcement)
    where = words.where(dossier.corpus, plan, language)
    title = words.title(plan.title, language)
    activity = (title, LineBreak(), *where) if where else (title,)
    return lines([announced, told]), activity, became(promise, language)


def became(promise: Promise, language: Language, titled: Titled = words.titled) -> tuple[Inline, ...]:
    """`Held later than announced: July 13–15, 2005`, the reason, and the activities that may be it."""
    word = language.capitalised(language.term(f"became.{promise.became.value}"))
    told: list[Inline]
    if promise.dates and promise.dates.is_known:
        dates = language.date(promise.dates)
        told = list(fill(language.term("follow-up.held"), became=Strong(word), dates=dates))
    else:
        told = [Strong(word)]
    outcome = promise.outcome
    if outcome and outcome.why:
        told += [LineBreak(), *words.own(outcome.why, language)]
    if promise.candidates and not promise.became.is_settled:
        told += [LineBreak(), Text(language.term("follow-up.may-be"))]
        for candidate in promise.candidates:
            name, when = words.stressed(titled(candidate, language)), f" ({language.date(candidate.when)})"
            told += [LineBreak(), name, Text(when)]
    return tuple(told)
