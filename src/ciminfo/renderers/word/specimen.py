"""The shipped Word template as a document that shows every style by its name: what one changes in Word."""

from __future__ import annotations

from typing import Final

from ciminfo.document import (
    Block,
    BulletList,
    Contents,
    Document,
    Emphasis,
    Figure,
    Inline,
    Link,
    Metadata,
    Note,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.document.drawing import Box, Drawing, Label, Tone
from ciminfo.renderers import docx
from ciminfo.renderers.look import Look, shipped
from ciminfo.renderers.word.styles import ROLES

_COVER: Final = (Role.SYMBOL, Role.ISSUER, Role.TITLE, Role.SUBTITLE, Role.REMARK)
_LETTER: Final = (
    Role.LETTERHEAD, Role.NUMBER, Role.DATE, Role.ADDRESSEE, Role.SALUTATION, Role.BODY, Role.CLOSING,
    Role.SIGNATURE, Role.ANNEX,
)  # fmt: skip
_ENTRY: Final = (Role.DATELINE, Role.BODY, Role.QUOTATION, Role.FACTS)
_WORDS: Final[tuple[Inline, ...]] = (
    Text("Words: "), Emphasis("Emphasis"), Text(", "), Strong("Strong"), Text(", "), Placeholder("Placeholder"),
    Text(", "), Link("Hyperlink", "https://www.oas.org/"), Text(", footnote reference"), Note((Text("footnote text"),)),
)  # fmt: skip


def specimen() -> bytes:
    """A Word file to start a house style from; what stands on its pages is not taken over into documents."""
    return docx.render(_document(), Look((shipped(),)))


def _document() -> Document:
    blocks: tuple[Block, ...] = (
        *map(_sample, _COVER),
        Contents("TOC Heading", 3),
        _section(
            1, "heading 1", *map(_sample, _ENTRY), Paragraph(_WORDS), BulletList(((Text("List Bullet"),),) * 2),
            _section(2, "heading 2", _sample(Role.BODY), _section(3, "heading 3", _sample(Role.BODY))),
            _table(), _figure(),
        ),
        _section(1, "The letter", *map(_sample, _LETTER)),
    )  # fmt: skip
    about = Metadata(page_of="", table_label="Table {number}", figure_label="Figure {number}")
    return Document("template", "en", "Word template", blocks, about)


def _sample(role: Role) -> Paragraph:
    return Paragraph((Text(ROLES[role]),), role)


def _section(level: int, title: str, *blocks: Block) -> Section:
    return Section((Text(title),), level, blocks, title.replace(" ", "-"))


def _table() -> Table:
    rows = (((Text("Table Text"),), (Text("Report Table"),), (Text("1,234"),)),) * 2
    names = ("Table Heading", "Table Heading", "Table Number Heading")
    return Table("caption", names, rows, "A sample of a table, with a column of Table Number.")


def _figure() -> Figure:
    box, label = Box(0.5, 0.5, 120, 30, Tone.FAINT, outlined=True), Label(8, 19, "Figure Text")
    return Figure("caption", Drawing(121, 31, (box, label)), "A sample of a figure.")
