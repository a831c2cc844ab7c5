"""The nodes of the tree: a document holds sections, a section blocks, a block inlines; all of it frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.document.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Origin:
    """The record and field that a block was made from."""

    id: str
    field: str = ""

    def __str__(self) -> str:
        return f"{self.id}.{self.field}" if self.field else self.id


@dataclass(frozen=True, slots=True)
class Text:
    """Words in the document's own language."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The title of a paper or event, or a stressed word."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that lead the eye: the label of a line."""

    text: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than the document's, by its code."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """What a required fact would say, shown where the fact is not known."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address on the web."""

    text: str
    address: str
    #: The language of the words, where it is another than the document's.
    language: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph: of an address, or of a letterhead."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is said at the foot of the page, of the words before it."""

    inlines: tuple[Inline, ...]


Inline: TypeAlias = Text | Emphasis | Strong | Foreign | Placeholder | Link | LineBreak | Note


class Role(Enum):
    """What a paragraph is for; each format gives every role its looks."""

    BODY = "body"
    QUOTATION = "quotation"
    DATELINE = "dateline"
    FACTS = "facts"
    REMARK = "remark"
    LETTERHEAD = "letterhead"
    NUMBER = "number"
    DATE = "date"
    SALUTATION = "salutation"
    CLOSING = "closing"
    SIGNATURE = "signature"
    ADDRESSEE = "addressee"
    ANNEX = "annex"
    SYMBOL = "symbol"
    ISSUER = "issuer"
    TITLE = "title"
    SUBTITLE = "subtitle"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its role."""

    inlines: tuple[Inline, ...]
    role: Role = Role.BODY
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list whose order means nothing; each item is one paragraph, with the origin it was made from."""

    items: tuple[tuple[Inline, ...], ...]
    origins: tuple[Origin | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of headings; every row has as many cells as there are headings."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    #: What the table shows, for a reader who does not see it.
    description: str = ""
    #: The share of the width that each column takes, as numbers to compare; equal where none are given.
    widths: tuple[int, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `level` 1 is a chapter."""

    title: tuple[Inline, ...]
    level: int
    blocks: tuple[Block, ...]
    #: A name for links, unique in the document: letters, figures and hyphens.
    anchor: str
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of the document with their pages, down to a level; a format lists them itself."""

    title: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its caption, what it shows in words, and the numbers behind it as a table."""

    caption: str
    drawing: Drawing
    #: What the drawing shows, for a reader who does not see it.
    description: str
    data: Table | None = None
    origin: Origin | None = None


Block: TypeAlias = Paragraph | BulletList | Table | Figure | Contents | Section


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about itself; the dates come from the data, never from the clock."""

    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    dated: date | None = None
    #: The symbol shown in the running header, and the words around the page number.
    header: str = ""
    page_of: str = "{page} / {pages}"
    #: What stands before the captions of tables and figures, with the number.
    table_label: str = "{number}"
    figure_label: str = "{number}"


@dataclass(frozen=True, slots=True)
class Document:
    """One publication in one language."""

    publication: str
    language: str
    title: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)


def plain(inlines: tuple[Inline, ...]) -> str:
    """The words alone, without what stands at the foot of the page."""
    words = (" " if isinstance(each, LineBreak) else "" if isinstance(each, Note) else each.text for each in inlines)
    return "".join(words)


def gaps(document: Document) -> tuple[str, ...]:
    """The placeholders in a document, in the order of the page."""
    return tuple(
        inline.text
        for inlines in _texts(document.blocks)
        for inline in _with_notes(inlines)
        if isinstance(inline, Placeholder)
    )


def origins(document: Document) -> tuple[Origin, ...]:
    """Where the blocks of a document were made from, each place once, in the order of the page."""
    return tuple(dict.fromkeys(_origins(document.blocks)))


def _origins(blocks: tuple[Block, ...]) -> Iterator[Origin]:
    for block in blocks:
        if isinstance(block, BulletList):
            yield from (origin for origin in block.origins if origin)
        elif not isinstance(block, Contents) and block.origin:
            yield block.origin
        if isinstance(block, Section):
            yield from _origins(block.blocks)


def headings(document: Document, depth: int) -> tuple[Section, ...]:
    """The sections that a table of contents lists, in the order of the page."""
    return tuple(section for section in _sections(document.blocks) if section.level <= depth)


def _sections(blocks: tuple[Block, ...]) -> Iterator[Section]:
    for block in blocks:
        if isinstance(block, Section):
            yield block
            yield from _sections(block.blocks)


def _with_notes(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    for inline in inlines:
        yield inline
        if isinstance(inline, Note):
            yield from inline.inlines


def _texts(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield inlines
            case BulletList(items):
                yield from items
            case Table(_, _, rows) | Figure(data=Table(_, _, rows)):
                yield from (cell for row in rows for cell in row)
            case Section(title, _, inner):
                yield title
                yield from _texts(inner)
