"""Free text: a section that is nothing but what the outline says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    return words.chapter(dossier, entry, language, ())
