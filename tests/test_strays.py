"""Nothing in a document stands in another language without saying so: no name, no title, no words of ours."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from ciminfo import languages, publications
from ciminfo.document import (
    BulletList,
    Document,
    Emphasis,
    Figure,
    Foreign,
    Note,
    Paragraph,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.document.drawing import Label
from ciminfo.document.fill import paragraphs
from tests.composed import COUNTRIES, compose, requests, summaries
from tests.figures.drawn import REPORTS, own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Inline
    from ciminfo.model.texts import Passage

#: Shorter words may well be those of several languages.
_TELLING = 6


@cache
def spoken_elsewhere(code: str) -> re.Pattern[str]:
    """What the records have in other languages and not in this one: names, titles, and words of ours."""
    here = {each.text for each in own().passages if each.language == code}
    here |= {languages.language(code).country(each.id, each) for each in own().countries.values()}
    here |= {*languages.language(code).terms.values()}
    there = {_printed(each) for each in own().passages if each.language != code and each.text not in here}
    pieces = {piece for text in there for piece in (*_pieces(text), text) if len(piece) >= _TELLING}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(pieces, key=len, reverse=True)))})(?!\w)")


@cache
def own_words(code: str) -> tuple[str, ...]:
    """What the records have in a language, as pieces of a paragraph, the longest first."""
    said = (piece for each in own().passages if each.language == code for piece in _pieces(_printed(each)))
    return tuple(sorted({each for each in said if len(each) >= _TELLING}, key=len, reverse=True))


def _printed(passage: Passage) -> str:
    return languages.language(passage.language).typographic(passage.text)


def _pieces(text: str) -> list[str]:
    return [each.text for inlines in paragraphs(text) for each in inlines]


def words_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Everything in a document that is printed as words of its language."""
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield from _plain(inlines)
            case BulletList(items):
                yield from (words for item in items for words in _plain(item))
            case Table(caption, headings, rows, description):
                yield from (caption, *headings, description)
                yield from (words for row in rows for cell in row for words in _plain(cell))
            case Figure(caption, drawing, description, data):
                yield from (caption, description)
                yield from (shape.text for shape in drawing.shapes if isinstance(shape, Label))
                yield from words_of((data,) if data else ())
            case Section(title, _, inner):
                yield from _plain(title)
                yield from words_of(inner)


def _plain(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for each in inlines:
        if isinstance(each, Note):
            yield from _plain(each.inlines)
        elif isinstance(each, (Text, Strong, Emphasis)):
            yield each.text


def strays(document: Document) -> list[str]:
    """Words of another language that pass for the document's own."""
    elsewhere = spoken_elsewhere(document.language)
    said = (_without_own(each, document.language) for each in words_of(document.blocks) if elsewhere.search(each))
    return [found[0] for each in said if (found := elsewhere.search(each))]


def _without_own(words: str, code: str) -> str:
    """What is left without the texts of the language, which may well name a foreign title."""
    for each in own_words(code):
        words = words.replace(each, "")
    return words


@pytest.mark.parametrize("code", languages.names())
@pytest.mark.parametrize("report", REPORTS)
def test_nothing_of_a_report_falls_silently_into_another_language(report, code):
    documents = [compose(publication, report, code) for publication in publications.PUBLICATIONS]
    assert [stray for document in (*documents, *requests(report, code)) for stray in strays(document)] == []


@pytest.mark.parametrize("code", languages.names())
def test_nothing_of_a_summary_falls_silently_into_another_language(code):
    assert [stray for each in COUNTRIES for document in summaries(each, code) for stray in strays(document)] == []


def test_words_of_another_language_are_found_wherever_they_stand():
    title = "CIM/OAS and IOM Caribbean Regional Meeting on Counter-Trafficking Strategies"
    table = Table("", ("",), (((Text(f"Reunión: {title}"),),),))
    for block in (Paragraph((Text(title),)), Paragraph((Note((Emphasis(title),)),)), table, Table(title, (), ())):
        assert strays(Document("letter", "es", "", (block,))) == [title]
    assert strays(Document("letter", "es", "", (Paragraph((Foreign(title, "en"),)),))) == []
