"""What the pages of the site begin with, and the sections that lists of activities are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Document, Metadata, Paragraph, Role, Section, Text, plain
from ciminfo.model.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language

#: Tables and figures are not counted on a page that has no numbers of pages either.
UNNUMBERED = Metadata(table_label="", figure_label="")


def document(name: str, title: Inline | str, blocks: Iterable[Block], language: Language) -> Document:
    """A page under its title; `name` is what the style sheet knows it by."""
    heading = (Text(title) if isinstance(title, str) else title,)
    opening = Paragraph(heading, Role.TITLE)
    return Document(name, language.code, plain(heading), (opening, *blocks), UNNUMBERED)


def chapter(term: str, blocks: Iterable[Block], anchor: str, language: Language) -> Section:
    """A chapter with its title from the words of the language."""
    return Section((Text(language.term(term)),), 1, tuple(blocks), anchor)


def said(words: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Text(words),), role)


def day(on: date, language: Language) -> str:
    return language.date(Interval.parse(on.isoformat()))
