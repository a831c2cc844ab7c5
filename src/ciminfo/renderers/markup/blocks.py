"""Blocks as elements of a page: headings that nest, tables and figures with their numbers, contents that lead."""

from __future__ import annotations

import re
from itertools import count, pairwise
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from ciminfo.document import (
    Block,
    BulletList,
    Contents,
    Document,
    Figure,
    Inline,
    Note,
    Paragraph,
    Role,
    Section,
    Table,
    headings,
    plain,
)
from ciminfo.renderers.markup.inlines import Inlines
from ciminfo.renderers.markup.svg import svg

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The element of each role; what is not here is a paragraph.
_ELEMENTS: Final = {Role.TITLE: "h1", Role.QUOTATION: "blockquote"}
#: A cell that holds nothing but a number: such a column is set to the right, figure below figure.
_NUMBER: Final = re.compile(r"[-−]?\d[\d.,\s]*%?")
_TABLE: Final = Markup(
    "<table{0}>\n<caption>{1}</caption>\n{2}<thead><tr>{3}</tr></thead>\n<tbody>\n{4}\n</tbody>\n</table>"
)
_FIGURE: Final = Markup('<figure id="{0}">\n<figcaption>{1}</figcaption>\n{2}\n</figure>')


class Blocks:
    """The blocks of one document as markup; it numbers tables and figures in the order of the page."""

    def __init__(self, document: Document, *, paged: bool) -> None:
        self.document = document
        self.inlines = Inlines(paged=paged)
        self.tables, self.figures = count(1), count(1)

    def body(self) -> Markup:
        body = self.blocks(self.document.blocks)
        return body + self.inlines.notes() if self.inlines.kept else body

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        return Markup("\n").join(self.block(block) for block in blocks)

    def block(self, block: Block) -> Markup:
        match block:
            case Paragraph(inlines, role):
                name, inner = _ELEMENTS.get(role, "p"), self.inlines.markup(inlines)
                if role is Role.QUOTATION:
                    inner = Markup("<p>{}</p>").format(inner)
                return Markup('<{0} class="{1}">{2}</{0}>').format(name, role.value, inner)
            case BulletList(items):
                listed = (Markup("<li>{}</li>").format(self.inlines.markup(item)) for item in items)
                return Markup("<ul>{}</ul>").format(Markup("").join(listed))
            case Table():
                return self.table(block)
            case Figure():
                return self.figure(block)
            case Contents(title, depth):
                frame = Markup('<nav class="contents" aria-label="{0}"><h2>{0}</h2>\n{1}</nav>')
                return frame.format(title, self.entries(headings(self.document, depth)))
            case Section(title, level, inner, anchor):
                heading = Markup("<h{0}>{1}</h{0}>").format(level + 1, self.inlines.markup(title))
                frame = Markup('<section id="{}" class="level-{}">{}\n{}</section>')
                return frame.format(anchor, level, heading, self.blocks(inner))

    def entries(self, sections: tuple[Section, ...]) -> Markup:
        """The contents as a list, in which what stands deeper is a list inside its entry."""
        listed = Markup("")
        for section, below in _nested(sections):
            title = self.inlines.markup(each for each in section.title if not isinstance(each, Note))
            entry = Markup('<li><a href="#{}">{}</a>{}</li>\n')
            listed += entry.format(section.anchor, title, self.entries(below))
        return Markup("<ol>\n{}</ol>").format(listed) if listed else listed

    def table(self, table: Table) -> Markup:
        number = next(self.tables)
        described, about = _described(f"table.{number}.description", table.description)
        caption = _caption(self.document.metadata.table_label, number, table.caption)
        classes = [Markup(' class="number"') if _is_number(table, at) else "" for at, _ in enumerate(table.headings)]
        names = Markup("").join(
            Markup('<th scope="col"{}>{}</th>').format(class_, heading)
            for class_, heading in zip(classes, table.headings, strict=True)
        )
        rows = Markup("\n").join(self.row(row, classes, table.headings) for row in table.rows)
        return _TABLE.format(described, caption, self.columns(table.widths), names, rows) + about

    def columns(self, widths: tuple[int, ...]) -> Markup:
        columns = (Markup('<col style="width: {:.0%}">').format(width / sum(widths)) for width in widths)
        return Markup("<colgroup>{}</colgroup>\n").format(Markup("").join(columns)) if widths else Markup("")

    def row(
        self, row: tuple[tuple[Inline, ...], ...], classes: Iterable[Markup | str], headings: Iterable[str]
    ) -> Markup:
        cells = (self.cell(*each) for each in zip(row, classes, headings, strict=True))
        return Markup("<tr>{}</tr>").format(Markup("").join(cells))

    def cell(self, words: tuple[Inline, ...], class_: Markup | str, _: str) -> Markup:
        """One cell; the heading of its column is for layouts that set a row as a list."""
        return Markup("<td{}>{}</td>").format(class_, self.inlines.markup(words))

    def figure(self, figure: Figure) -> Markup:
        """The drawing below its caption, and the numbers behind it as a table after it."""
        number = next(self.figures)
        name, caption = f"figure.{number}", _caption(self.document.metadata.figure_label, number, figure.caption)
        drawn = _FIGURE.format(name, caption, svg(figure.drawing, name, figure.caption, figure.description))
        return drawn + "\n" + self.table(figure.data) if figure.data else drawn


def _nested(sections: tuple[Section, ...]) -> Iterable[tuple[Section, tuple[Section, ...]]]:
    """The first section and those that are not below it, each with the deeper ones that follow it."""
    starts = [at for at, section in enumerate(sections) if section.level <= sections[0].level]
    for start, end in pairwise([*starts, len(sections)]):
        yield sections[start], sections[start + 1 : end]


def _described(id_: str, description: str) -> tuple[Markup, Markup]:
    """The attribute by which a table names its description, and the description, which is not seen."""
    if not description:
        return Markup(""), Markup("")
    about = Markup('\n<p id="{}" hidden>{}</p>').format(id_, description)
    return Markup(' aria-describedby="{}"').format(id_), about


def _caption(label: str, number: int, caption: str) -> Markup:
    """A caption behind its number; where the label has no room for one, it is not counted for the reader."""
    if "{number}" not in label:
        return escape(caption)
    return Markup('<span class="label">{}.</span> {}').format(label.format(number=number), caption)


def _is_number(table: Table, at: int) -> bool:
    """Whether a column holds numbers alone; the first one names what its row is about, be it a year."""
    words = [plain(row[at]).strip() for row in table.rows]
    return at > 0 and any(words) and all(_NUMBER.fullmatch(each) for each in words if each)
