"""The nodes of the tree: a document holds sections, a section blocks, a block inlines; all of it frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


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


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph: of an address, or of a letterhead."""


Inline: TypeAlias = Text | Emphasis | Strong | Foreign | Placeholder | Link | LineBreak


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


Block: TypeAlias = Paragraph | BulletList | Table | Section


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


@dataclass(frozen=True, slots=True)
class Document:
    """One publication in one language."""

    publication: str
    language: str
    title: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)


def plain(inlines: tuple[Inline, ...]) -> str:
    """The words alone."""
    return "".join(" " if isinstance(each, LineBreak) else each.text for each in inlines)


def gaps(document: Document) -> tuple[str, ...]:
    """The placeholders in a document, in the order of the page."""
    return tuple(
        inline.text for inlines in _texts(document.blocks) for inline in inlines if isinstance(inline, Placeholder)
    )


def _texts(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield inlines
            case BulletList(items):
                yield from items
            case Table(_, _, rows):
                yield from (cell for row in rows for cell in row)
            case Section(title, _, inner):
                yield title
                yield from _texts(inner)
