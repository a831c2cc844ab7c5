"""The papers of an activity: the documents that belong to it, and the sources in which its facts were found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.document import BulletList, Foreign, Origin, Table, Text
from ciminfo.document.fill import joined, merged
from ciminfo.model.record import SourcePaper
from ciminfo.sections import words
from ciminfo.site import links
from ciminfo.site.pages.common import chapter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Paper
    from ciminfo.site.site import Site

_COLUMNS: Final = ("document", "kind", "language", "standing")
#: The place in a source that is given by its lines: `L34`, `L84-L87`.
_LINES: Final = re.compile(r"L(\d+)(?:-L?(\d+))?")


def documents(activity: Activity, language: Language) -> Iterator[Section]:
    """The documents in a row each; a column in which nothing would stand is left out."""
    if not activity.documents:
        return
    rows = [_document(each, language) for each in activity.documents]
    kept = [at for at in range(len(_COLUMNS)) if any(row[at] for row in rows)]
    table = Table(
        language.term("site.activity.documents-caption"),
        tuple(language.term(f"site.activity.{_COLUMNS[at]}") for at in kept),
        tuple(tuple(row[at] or (Text("–"),) for at in kept) for row in rows),
        language.term("site.activity.documents-description"),
        tuple(6 if at == 0 else 3 for at in kept),
        Origin(activity.id, "documents"),
    )
    yield chapter("site.activity.documents", (table,), "documents", language)


def _document(paper: Paper, language: Language) -> tuple[tuple[Inline, ...], ...]:
    """Title and date, kind, language, and how far it has come."""
    known = language.terms.get(f"site.papers.{paper.kind}")
    kind: Inline = Text(known) if known else Foreign(paper.kind.replace("-", " "), "en")
    when = (Text(f" ({language.date(paper.dated)})"),) if paper.dated else ()
    spoken = (Text(language.capitalised(language.named(paper.language))),) if paper.language else ()
    state = language.terms.get(f"site.paper-states.{paper.status}")
    return (words.title(paper.title, language), *when), (kind,), spoken, (Text(state),) if state else ()


def sources(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """The papers in which its facts were found, each once, with the places in it."""
    places: dict[str, list[str]] = {}
    for note in activity.sources:
        places.setdefault(note.source, []).append(note.at.partition(" ")[2])
    papers = site.corpus.of(SourcePaper)
    items = tuple(_source(papers[id_], found, language) for id_, found in places.items() if id_ in papers)
    if items:
        listed = BulletList(items, tuple(Origin(id_, "title") for id_ in places if id_ in papers))
        yield chapter("site.activity.sources", (listed,), "sources", language)


def _source(paper: SourcePaper, places: Iterable[str], language: Language) -> tuple[Inline, ...]:
    """Its title and symbol, then the lines, and in its own words what is no line."""
    title = links.outside(words.title(paper.title, language), paper.address)
    symbol = (Text(f" ({paper.symbol})"),) if paper.symbol else ()
    lines, others = set[tuple[int, int]](), list[str]()
    for place in places:
        if found := _LINES.fullmatch(place):
            lines.add((int(found[1]), int(found[2] or found[1])))
        elif place:
            others.append(place)
    told: list[Inline] = [Foreign(each, "en") for each in dict.fromkeys(others)]
    if lines:
        numbers = [str(first) if first == last else f"{first}–{last}" for first, last in sorted(lines)]
        told.insert(0, Text(language.count("site.activity.lines", len(numbers), lines=language.list(numbers))))
    where = (Text(" · "), *joined(told, language.term("joint"))) if told else ()
    return merged((title, *symbol, *where))
