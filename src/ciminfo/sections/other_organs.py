"""Activities Implemented by Other Organs: the mandate's own words, the request to the organs, what each did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Role, Text
from ciminfo.document.fill import fill
from ciminfo.sections import words
from ciminfo.sections.contributed import contributors, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    placed = dossier.placed_in(entry.section)
    contributions = grouped((each.organ, each) for each in dossier.contributions)
    organs = {*contributions, *(each.group for each in placed if each.group)}
    names = {id_: words.named(dossier.corpus, id_, language) for id_ in organs}
    sections = contributors(dossier, placed, names, contributions, language)
    none = () if sections else (Paragraph((Text(language.term("contributions.no-organ")),)),)
    return words.chapter(dossier, entry, language, (*_mandate(dossier, language), *none, *sections))


def _mandate(dossier: Dossier, language: Language) -> Iterator[Paragraph]:
    """The paragraphs that order the report, in their own words where these are recorded."""
    for index, cited in enumerate(dossier.report.answers):
        mandate = dossier.corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        if not (mandate and paragraph and paragraph.text):
            continue
        lead = fill(language.term("contributions.mandate"), citation=language.citation_said(cited))
        yield Paragraph(lead, origin=Origin(dossier.report.id, f"answers.{index}"))
        exact = words.title(paragraph.text, language)
        yield Paragraph(
            fill(language.term("quotation"), text=exact),
            Role.QUOTATION,
            Origin(mandate.id, f"paragraphs.{cited.paragraph}.text"),
        )
