"""Information Provided by Member States: what was asked of whom and what came back, or that nothing is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Paragraph, Text
from ciminfo.sections import words
from ciminfo.sections.contributed import contributors, grouped

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    placed = dossier.placed_in(entry.section)
    contributions = grouped((each.state, each) for each in dossier.contributions)
    codes = {*contributions, *(each.group for each in placed if each.group)}
    names = {code: Text(words.country(dossier.corpus, code, language)) for code in codes}
    sections = contributors(dossier, placed, names, contributions, language)
    none = () if sections else (Paragraph((Text(language.term("contributions.no-state")),)),)
    return words.chapter(dossier, entry, language, (*none, *sections))
