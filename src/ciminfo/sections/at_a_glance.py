"""At a glance: the figures that the outline names, or all there are where it names none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo.document import Figure, Paragraph, Text
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    chapter = words.chapter(dossier, entry, language, ())
    if any(isinstance(block, Figure) for block in chapter.blocks):
        return chapter
    none = Paragraph((Text(language.term("figures.none")),))
    return replace(chapter, blocks=(*chapter.blocks, none))
