"""What was done: the narrative of an activity, or sentences made from its facts where a language has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Placeholder, Text
from ciminfo.sections import words
from ciminfo.sections.telling import told

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import State
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval


def narrative(corpus: Corpus, activity: Activity, dossier: Dossier | None, language: Language) -> tuple[Paragraph, ...]:
    """Its text as a report has it; else a paragraph of facts, marked for whoever is to write the text."""
    report = dossier.report.id if dossier else ""
    field = f"narrative-in.{report}" if report in activity.narrative_in else "narrative"
    origin, texts = Origin(activity.id, field), activity.told(report)
    if language.text(texts):
        return words.text(texts, language, origin)
    sentences = told(corpus, activity, *_on_the_day(corpus, activity, dossier), language)
    return (Paragraph((*sentences, Text(" "), Placeholder(language.term("gaps.narrative"))), origin=origin),)


def _on_the_day(corpus: Corpus, activity: Activity, dossier: Dossier | None) -> tuple[State, Interval]:
    """Its state and its dates, as the report could know them; without a report as they are known today."""
    if dossier:
        return dossier.state(activity), dossier.dates(activity)
    return activity.state(corpus.today), activity.when
