"""Working with Destination Countries: what concerns only places outside the Americas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Paragraph, Text
from ciminfo.sections import words
from ciminfo.sections.entry import entries

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    placed = dossier.placed_in(entry.section)
    none = () if placed else (Paragraph((Text(language.term("activities.none")),)),)
    return words.chapter(dossier, entry, language, (*none, *entries(dossier, placed, language, 2)))
