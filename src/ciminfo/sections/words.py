"""What all chapters say in the same way: titles, places, names, texts, and what is missing of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.document import Emphasis, Foreign, Inline, Origin, Paragraph, Placeholder, Role, Section, Text, plain
from ciminfo.document.fill import inlines, marked, merged, paragraphs
from ciminfo.figures import draw, places
from ciminfo.model.record import Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ciminfo.document import Block
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Venue
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Texts
    from ciminfo.model.report import OutlineEntry

#: How an activity is named: by its title alone, or by its title as a link to the page that tells it.
Titled: TypeAlias = "Callable[[Activity, Language], Inline]"
#: As many letters of a word tell which sign joins it to the one before it; and a sign of no language behind them.
_BEGINNING: Final = 3
_END: Final = "\ue000"


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
    return tuple(Paragraph(each, role, origin) for each in paragraphs(words))


def title(texts: Texts, language: Language) -> Text | Foreign:
    """A title or name: that of the language, else the original, tagged with its language."""
    return places.titled(texts, language)


def titled(activity: Activity, language: Language) -> Inline:
    """The title of an activity."""
    return title(activity.title, language)


def emphasised(texts: Texts, language: Language) -> Inline:
    """A title inside a sentence."""
    return stressed(title(texts, language))


def stressed(words: Inline) -> Inline:
    """Plain words as the title of a paper or event; what is foreign or leads on keeps its looks."""
    return Emphasis(words.text) if isinstance(words, Text) else words


def own(texts: Texts | None, language: Language) -> tuple[Inline, ...]:
    """A short text of ours, or a visible gap where the language has none."""
    words = language.text(texts)
    return marked(words) if words else (Placeholder(language.term("gaps.text")),)


def named(corpus: Corpus, id_: str, language: Language) -> Text | Foreign:
    """What an organisation, region or term is called; in the language that it has a name in, where not in this one."""
    known = corpus.organisations.get(id_) or corpus.regions.get(id_) or corpus.of(Term).get(id_)
    return title(known.name_, language) if known else Text(id_)


def listed(each: Iterable[Inline | tuple[Inline, ...]], language: Language) -> tuple[Inline, ...]:
    """`one, two, and three`, as the language joins words; some signs depend on how the word behind them begins."""
    items = [inlines(item) for item in each]
    if len(items) <= 1:
        return merged(word for item in items for word in item)
    beginnings = [plain(item)[:_BEGINNING] for item in items]
    parts = language.list(f"{each}{_END}" for each in beginnings).split(_END)
    joints = [part.removesuffix(beginning) for part, beginning in zip(parts, beginnings, strict=False)]
    return merged(word for joint, item in zip(joints, items, strict=True) for word in (Text(joint), *item))


def country(corpus: Corpus, code: str, language: Language) -> str:
    return language.country(code, corpus.countries.get(code))


def city(corpus: Corpus, venue: Venue, language: Language) -> str:
    """A city's name in the language; as the venue has it where the registry knows no other."""
    return places.city(corpus, venue, language)


def where(corpus: Corpus, activity: Activity, language: Language) -> tuple[Inline, ...]:
    """City and country of the venue; else the places and regions it concerns; else nothing."""
    venue = activity.venue
    if venue:
        name = country(corpus, venue.country, language)
        place = city(corpus, venue, language)
        return (Text(language.phrase("activities.place", city=place, country=name) if place else name),)
    names = sorted((country(corpus, code, language) for code in activity.coverage.countries), key=language.sort_key)
    regions = (named(corpus, id_, language) for id_ in activity.coverage.regions)
    return listed((Text(name) for name in names) if names else regions, language)
