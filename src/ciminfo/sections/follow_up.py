"""Follow-up: what the report before this one announced, and what became of it by this report's as-of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import LineBreak, Origin, Paragraph, Strong, Table, Text
from ciminfo.document.fill import fill, marked
from ciminfo.model.interval import Interval
from ciminfo.model.promises import promises
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.promises import Promise
    from ciminfo.model.report import OutlineEntry, Report


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    report = dossier.report
    before = dossier.corpus.reports.get(report.previous)
    found = promises(dossier.corpus, report.previous, report.as_of) if before else ()
    origin = Origin(report.id, "previous")
    if before is None or not found:
        term = language.term("follow-up.none" if before else "follow-up.no-previous")
        return words.chapter(dossier, entry, language, (Paragraph((Text(term),), origin=origin),))
    as_of = language.date(Interval.parse(report.as_of.isoformat()))
    intro = fill(language.term("follow-up.intro"), period=language.date(before.period), date=as_of)
    table = _table(dossier, before, found, language)
    return words.chapter(dossier, entry, language, (Paragraph(intro, origin=origin), table))


def _table(dossier: Dossier, before: Report, found: tuple[Promise, ...], language: Language) -> Table:
    return Table(
        language.phrase("follow-up.caption", period=language.date(before.period)),
        tuple(language.term(f"follow-up.{each}") for each in ("announced", "activity", "became")),
        tuple(_row(dossier, promise, language) for promise in found),
        language.term("follow-up.description"),
        (3, 5, 5),
        Origin(dossier.report.id, "previous"),
    )


def _row(dossier: Dossier, promise: Promise, language: Language) -> tuple[tuple[Inline, ...], ...]:
    announced = language.capitalised(language.date(promise.announcement.dates))
    where = words.where(dossier.corpus, promise.activity, language)
    activity: list[Inline] = [words.title(promise.activity.title, language)]
    activity += [LineBreak(), Text(where)] if where else []
    return (Text(announced),), tuple(activity), became(promise, language)


def became(promise: Promise, language: Language) -> tuple[Inline, ...]:
    """`Held later than announced: July 13–15, 2005`, the reason, and the activities that may be it."""
    word = language.capitalised(language.term(f"became.{promise.became.value}"))
    told: list[Inline]
    if promise.dates and promise.dates.is_known:
        dates = language.date(promise.dates)
        told = list(fill(language.term("follow-up.held"), became=Strong(word), dates=dates))
    else:
        told = [Strong(word)]
    outcome = promise.outcome
    if outcome and outcome.why and (why := language.text(outcome.why) or outcome.why.original):
        told += [LineBreak(), *marked(why)]
    if promise.candidates and not promise.became.is_settled:
        told += [LineBreak(), Text(language.term("follow-up.may-be"))]
        for candidate in promise.candidates:
            when = f" ({language.date(candidate.when)})"
            told += [LineBreak(), words.emphasised(candidate.title, language), Text(when)]
    return tuple(told)
