"""Measurable Results: each claim of the report beside the activities on which it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import LineBreak, Origin, Paragraph, Placeholder, Table, Text
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry
    from ciminfo.model.result import Result


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    if not dossier.results:
        none = Paragraph((Text(language.term("results.none")),))
        return words.chapter(dossier, entry, language, (none,))
    order = {id_: index for index, id_ in enumerate(entry.order)}
    results = sorted(dossier.results, key=lambda each: (order.get(each.id, len(order)), each.id))
    table = Table(
        language.term("results.caption"),
        (language.term("results.result"), language.term("results.evidence")),
        tuple((words.own(result.claim, language), _evidence(dossier, result, language)) for result in results),
        language.term("results.description"),
        (6, 5),
        Origin(dossier.report.id, "results"),
    )
    return words.chapter(dossier, entry, language, (table,))


def _evidence(dossier: Dossier, result: Result, language: Language) -> tuple[Inline, ...]:
    inlines: list[Inline] = []
    for id_ in result.backed_by:
        activity = dossier.corpus.activities.get(id_)
        if activity:
            inlines += [LineBreak()] if inlines else []
            inlines += [
                words.emphasised(activity.title, language),
                Text(f" ({language.date(dossier.dates(activity))})"),
            ]
    return tuple(inlines) or (Placeholder(language.term("results.nothing")),)
