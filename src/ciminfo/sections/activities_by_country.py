"""Activities by Country and Region: one heading a country or region, in the outline's order, then by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Section, Text
from ciminfo.figures import places
from ciminfo.sections import words
from ciminfo.sections.entry import entries

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier, Placement
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    groups: dict[str, list[Placement]] = {}
    for placed in dossier.placed_in(entry.section):
        groups.setdefault(placed.group or places.SEVERAL, []).append(placed)
    names = {group: places.name(dossier.corpus, group, language) for group in groups}
    order = {group: index for index, group in enumerate(entry.order)}

    def position(group: str) -> tuple[int, bool, tuple[str, str]]:
        is_region = group not in dossier.corpus.countries
        return order.get(group, len(order)), is_region, language.sort_key(names[group].text)

    sections = tuple(
        Section(
            (names[group],),
            2,
            entries(dossier, groups[group], language, 3),
            f"group-{group.lower()}",
            Origin(group),
        )
        for group in sorted(groups, key=position)
    )
    none = () if sections else (Paragraph((Text(language.term("activities.none")),)),)
    return words.chapter(dossier, entry, language, (*none, *sections))
