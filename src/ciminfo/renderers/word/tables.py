"""Tables: the row of headings repeats on every page, no row is split, and each says what it shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from ciminfo.document import Inline, Table, Text, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ciminfo.renderers.word.runs import Words

#: A cell that holds nothing but a number: such a column is set to the right, figure below figure.
_NUMBER: Final = re.compile(r"[-−]?\d[\d.,\s]*%?")


def table(words: Words, table: Table, width: float) -> str:
    """A table as wide as the text, which is so many points wide."""
    shares = table.widths or (1,) * len(table.headings)
    widths = [int(width * 20) * share // sum(shares) for share in shares]
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    sides = [" Number" * is_number(table, at) for at, _ in enumerate(table.headings)]
    names = ((Text(each),) for each in table.headings)
    header = _cells(words, names, [f"Table{side} Heading" for side in sides], widths)
    rows = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>"]
    for row in table.rows:
        cells = _cells(words, row, [f"Table{side or ' Text'}" for side in sides], widths)
        rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
    described = f"<w:tblDescription w:val={quoteattr(table.description)}/>" if table.description else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{words.styles.id("Report Table")}"/><w:tblW w:w="5000" w:type="pct"/>'
        '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
        f' w:noVBand="1"/><w:tblCaption w:val={quoteattr(table.caption)}/>{described}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _cells(words: Words, row: Iterable[Iterable[Inline]], styles: Sequence[str], widths: Sequence[int]) -> str:
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{words.paragraph(style, cell)}</w:tc>'
        for cell, style, width in zip(row, styles, widths, strict=True)
    )


def is_number(table: Table, at: int) -> bool:
    """Whether a column holds numbers alone; the first one names what its row is about, be it a year."""
    cells = [plain(row[at]).strip() for row in table.rows]
    return at > 0 and any(cells) and all(_NUMBER.fullmatch(each) for each in cells if each)
