"""Background: the outline's own text, and the activities that their records place here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.sections import words
from ciminfo.sections.entry import entries

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    placed = dossier.placed_in(entry.section)
    return words.chapter(dossier, entry, language, entries(dossier, placed, language, 2))
