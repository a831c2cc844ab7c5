"""Future Activities: what had been announced by the as-of date and was still to come, by date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Table, Text
from ciminfo.document.fill import fill
from ciminfo.model.interval import Interval
from ciminfo.sections import words

if TYPE_CHECKING:
    from datetime import date

    from ciminfo.document import Block, Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    placed = [each.activity for each in dossier.placed_in(entry.section)]
    as_of = language.date(Interval.parse(dossier.report.as_of.isoformat()))
    origin = Origin(dossier.report.id, "as-of")
    if not placed:
        none = Paragraph(fill(language.term("future.none"), date=as_of), origin=origin)
        return words.chapter(dossier, entry, language, (none,))
    ordered = sorted(placed, key=lambda each: _order(dossier.dates(each), each.id))
    blocks: tuple[Block, ...] = (
        Paragraph(fill(language.term("future.intro"), date=as_of), origin=origin),
        Table(
            language.phrase("future.caption", date=as_of),
            (language.term("future.when"), language.term("future.where"), language.term("future.what")),
            tuple(_row(dossier, activity, language) for activity in ordered),
            language.term("future.description"),
            (3, 3, 5),
            origin,
        ),
    )
    return words.chapter(dossier, entry, language, blocks)


def _order(dates: Interval, id_: str) -> tuple[date, int, str]:
    """By the day by which it will be over; the date that says more stands before the one that says less."""
    return dates.last, -dates.first.toordinal(), id_


def _row(dossier: Dossier, activity: Activity, language: Language) -> tuple[tuple[Inline, ...], ...]:
    """As it was announced: the name and place it got later are not the plan's."""
    promised = activity.announcement(dossier.report.as_of)
    plan = activity.as_announced(promised) if promised else activity
    when = language.capitalised(language.date(dossier.dates(activity)))
    unknown = Text(language.capitalised(language.term("future.unknown-place")))
    where = words.where(dossier.corpus, plan, language) or (unknown,)
    return (Text(when),), where, (words.title(plan.title, language),)
