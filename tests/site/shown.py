"""The pages of sites: of the project's own records, and of records at hand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ciminfo import languages, placement
from ciminfo.document import BulletList, Document, Figure, Link, Paragraph, Section, Table, plain
from ciminfo.renderers import Look
from ciminfo.renderers.look import shipped
from ciminfo.site import build
from ciminfo.site.site import Site, opened
from tests import reading
from tests.figures.drawn import own

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.document import Block, Inline
    from ciminfo.site.page import Page

SHIPPED = Look((shipped(),))
ENGLISH = languages.language("en")


def site(records: str, day: date | None = None, published: tuple[str, ...] = ("en",)) -> Site:
    """The site of records in which nothing may be wrong."""
    corpus = reading.corpus(records, published)
    dossiers = [placement.dossier(corpus, each) for each in corpus.reports.values()]
    return opened(corpus, dossiers, published, day)


@cache
def our_site() -> Site:
    corpus = own()
    return opened(corpus, [placement.dossier(corpus, each) for each in corpus.reports.values()], languages.names())


@cache
def our_pages() -> tuple[Page, ...]:
    return tuple(build.pages(our_site()))


@cache
def our_files(base: str = "") -> dict[str, bytes]:
    corpus = own()
    dossiers = [placement.dossier(corpus, each) for each in corpus.reports.values()]
    taken = {"2004-2005/annual-report.en.pdf": b"%PDF-1.7", "countries/bz.fr.docx": b"PK" * 900}
    return build.site(corpus, dossiers, languages.names(), SHIPPED, base=base, documents=taken)


def lines(document: Document) -> list[str]:
    """The words of a page, a line each; a link with its address, a row with bars between its cells."""
    return [line for block in document.blocks for line in _lines(block)]


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(inlines):
            yield words(inlines)
        case BulletList(items):
            yield from (f"- {words(item)}" for item in items)
        case Table(_, headings, rows):
            yield " | ".join(headings)
            yield from (" | ".join(words(cell) for cell in row) for row in rows)
        case Figure(caption):
            yield caption
        case Section(title, level, inner):
            yield f"{'#' * level} {words(title)}"
            for each in inner:
                yield from _lines(each)


def words(inlines: tuple[Inline, ...]) -> str:
    return "".join(f"[{each.text}]({each.address})" if isinstance(each, Link) else plain((each,)) for each in inlines)


def below(document: Document, heading: str) -> list[str]:
    """The lines under a heading, as far as the next of its level."""
    told = lines(document)
    start = next(at for at, line in enumerate(told) if re.fullmatch(rf"#+ {re.escape(heading)}", line))
    level = told[start].split(" ")[0]
    rest = told[start + 1 :]
    end = next((at for at, line in enumerate(rest) if re.match(rf"#{{1,{len(level)}}} ", line)), len(rest))
    return rest[:end]
