"""No language says more or less than another: the trees of every document have one build in all of them.

What differs is the words, the order of what stands by name, and the sizes in a drawing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from ciminfo import languages, publications
from ciminfo.document import (
    BulletList,
    Contents,
    Document,
    Figure,
    Note,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Table,
    Text,
    plain,
)
from ciminfo.document.drawing import Dot, Label
from tests.composed import COUNTRIES, compose, requests, summaries
from tests.figures.drawn import REPORTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language

OTHERS = [code for code in languages.names() if code != "en"]
#: What of a record is told in its own words: whether its translations agree, rules say.
_PROSE = re.compile(r"narrative|title$|outline\.\d+\.text|answered\.summary|paragraphs\.[^.]+$")


class _Gap:
    """What stands where a translation is still missing: it agrees with anything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


def build(document: Document) -> list[tuple[object, ...]]:
    """One line for each block, with the anchor of its section."""
    about = document.publication, document.metadata.dated, len(document.metadata.keywords)
    return [about, *_blocks(document.blocks, "", languages.language(document.language))]


def _blocks(blocks: tuple[Block, ...], anchor: str, language: Language) -> Iterator[tuple[object, ...]]:
    """Blocks in their order; sections behind them in that of their anchors, for on the page some stand by name."""
    told = ((anchor, *_block(block, language)) for block in blocks if not isinstance(block, Section))
    yield from (line for line, _ in groupby(told))
    for each in sorted(_sections(blocks), key=lambda section: section.anchor):
        yield each.anchor, each.level, str(each.origin), _numbers(each.title, language)
        yield from _blocks(each.blocks, each.anchor, language)


def _sections(blocks: tuple[Block, ...]) -> list[Section]:
    return [each for each in blocks if isinstance(each, Section)]


def _block(block: Block, language: Language) -> tuple[object, ...]:
    match block:
        case Paragraph(inlines, role, origin):
            is_prose = origin is not None and _PROSE.match(origin.field)
            notes = sum(isinstance(each, Note) for each in inlines)
            return role, str(origin), notes, () if is_prose else _numbers(inlines, language)
        case BulletList(items, origins):
            return len(items), origins
        case Table(_, headings, rows, _, widths, origin):
            told = [tuple(_numbers(cell, language) for cell in row) for row in rows]
            is_open = any(isinstance(cell, _Gap) for row in told for cell in row)
            return len(headings), len(rows), widths, str(origin), _Gap() if is_open else sorted(told)
        case Figure(_, drawing, _, data, origin):
            marks = Counter(type(shape).__name__ for shape in drawing.shapes)
            labels = (shape.text for shape in drawing.shapes if isinstance(shape, Label))
            numbers = sorted(filter(None, (_number(text, language) for text in labels)))
            return str(origin), marks, numbers, _block(data, language) if data else ()
        case Contents(_, depth):
            return (depth,)
        case Section():
            raise TypeError("a section has blocks of its own")


def _numbers(inlines: tuple[Inline, ...], language: Language) -> tuple[str, ...] | _Gap:
    """The figures in a text and in its notes, in any order, as they would be without the signs that part thousands."""
    said = [*inlines, *(each for note in inlines if isinstance(note, Note) for each in note.inlines)]
    if any(isinstance(each, Placeholder) and each.text == language.term("gaps.text") for each in said):
        return _Gap()
    words = _bare(" ".join(plain((each,)) for each in said), language)
    return tuple(sorted(re.findall(r"\d+", words)))


def _number(text: str, language: Language) -> str:
    """What a label shows, where that is a number and nothing else."""
    bare = _bare(text, language)
    return bare if re.fullmatch(r"[≈≥ ]*\d+(?:[–+]\d*)?", bare) else ""


def _bare(text: str, language: Language) -> str:
    group = re.escape(language.number(1_234_567)[1])
    return re.sub(rf"(?<=\d){group}(?=\d{{3}}(?!\d))", "", text)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("publication", publications.PUBLICATIONS)
def test_a_publication_has_one_build_in_every_language(publication, report, code):
    assert build(compose(publication, report, code)) == build(compose(publication, report, "en"))


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("report", REPORTS)
def test_the_requests_of_a_report_have_one_build_in_every_language(report, code):
    assert [*map(build, requests(report, code))] == [*map(build, requests(report, "en"))]


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_summary_of_a_country_has_one_build_in_every_language(country):
    english = [*map(build, summaries(country, "en"))]
    for code in OTHERS:
        assert [*map(build, summaries(country, code))] == english


def _deeper(block: Block) -> Block | None:
    return replace(block, level=block.level + 1) if isinstance(block, Section) else block


def _lost(block: Block) -> Block | None:
    return None if isinstance(block, Paragraph) and block.role is Role.FACTS else block


def _another_number(block: Block) -> Block | None:
    is_line = isinstance(block, Paragraph) and block.role is Role.DATELINE
    return replace(block, inlines=(*block.inlines, Text(" 7"))) if is_line else block


def _without_notes(block: Block) -> Block | None:
    if not isinstance(block, Paragraph):
        return block
    return replace(block, inlines=tuple(each for each in block.inlines if not isinstance(each, Note)))


def _a_row_less(block: Block) -> Block | None:
    return replace(block, rows=block.rows[1:]) if isinstance(block, Table) else block


def _a_mark_more(block: Block) -> Block | None:
    if not isinstance(block, Figure):
        return block
    dot = Dot(1, 1, 1)
    return replace(block, drawing=replace(block.drawing, shapes=(*block.drawing.shapes, dot)))


@pytest.mark.parametrize("change", [_deeper, _lost, _another_number, _without_notes, _a_row_less, _a_mark_more])
def test_what_differs_is_found(change):
    def changed(blocks: tuple[Block, ...]) -> Iterator[Block]:
        for each in blocks:
            inner = replace(each, blocks=tuple(changed(each.blocks))) if isinstance(each, Section) else each
            if (new := change(inner)) is not None:
                yield new

    document = compose("annual_report", "2004-2005", "en")
    assert build(replace(document, blocks=tuple(changed(document.blocks)))) != build(document)
