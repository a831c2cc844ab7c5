"""What all chapters say in the same way: titles, places, names, texts, and what is missing of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Emphasis, Foreign, Inline, Origin, Paragraph, Placeholder, Role, Section, Text
from ciminfo.document.fill import paragraphs
from ciminfo.figures import draw

if TYPE_CHECKING:
    from ciminfo.document import Block
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Texts
    from ciminfo.model.report import OutlineEntry


def chapter(dossier: Dossier, entry: OutlineEntry, language: Language, blocks: tuple[Block, ...]) -> Section:
    """A chapter with its title from the outline, opened by the outline's text and figures."""
    index = next(index for index, each in enumerate(dossier.report.outline) if each is entry)
    title = language.text(entry.title) or language.term(f"sections.{entry.section}")
    opening = text(entry.text, language, Origin(dossier.report.id, f"outline.{index}.text")) if entry.text else ()
    shown = [figure for kind in entry.shown if (figure := draw(kind, dossier, language))]
    origin = Origin(dossier.report.id, f"outline.{index}")
    return Section((Text(title),), 1, (*opening, *shown, *blocks), f"s{index + 1}-{entry.section}", origin)


def text(texts: Texts | None, language: Language, origin: Origin, role: Role = Role.BODY) -> tuple[Paragraph, ...]:
    """A text in the document's language, one paragraph each; a visible gap where it has none."""
    words = language.text(texts)
    if not words:
        return (Paragraph((Placeholder(language.term("gaps.text")),), role, origin),)
    return tuple(Paragraph(inlines, role, origin) for inlines in paragraphs(words))


def title(texts: Texts, language: Language) -> Inline:
    """A title: the official one of the language, else the original, tagged with its language."""
    if words := language.text(texts):
        return Text(words)
    return Foreign(texts.original, texts.original_language)


def emphasised(texts: Texts, language: Language) -> Inline:
    """A title inside a sentence."""
    words = title(texts, language)
    return Emphasis(words.text) if isinstance(words, Text) else words


def country(corpus: Corpus, code: str, language: Language) -> str:
    return language.country(code, corpus.countries.get(code))


def region(corpus: Corpus, id_: str, language: Language) -> str:
    known = corpus.regions.get(id_)
    return language.text(known.name_) or known.name_.original if known else id_


def organisation(corpus: Corpus, id_: str, language: Language) -> str:
    """An organisation's official name."""
    known = corpus.organisations.get(id_)
    if known is None:
        return id_
    return language.text(known.name_) or known.name_.original


def where(corpus: Corpus, activity: Activity, language: Language) -> str:
    """City and country of the venue; else the places and regions it concerns; else nothing."""
    venue = activity.venue
    if venue:
        name = country(corpus, venue.country, language)
        return language.phrase("activities.place", city=venue.city, country=name) if venue.city else name
    names = sorted((country(corpus, code, language) for code in activity.coverage.countries), key=language.sort_key)
    names = names or [region(corpus, id_, language) for id_ in activity.coverage.regions]
    return language.list(names)
