"""What stands in a Word file of ciminfo's, paragraphs and tables; and the file with all that taken out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: `{"style", "text"}` of a paragraph, `{"style", "rows"}` of a table.
Block: TypeAlias = dict[str, Any]


def blocks(file: Path) -> list[Block]:
    import docx
    from docx.text.paragraph import Paragraph

    return [
        {"style": each.style.name, "text": each.text}
        if isinstance(each, Paragraph) and each.style
        else {"style": each.style.name if each.style else None, "rows": list(_rows(each))}
        for each in docx.Document(str(file)).iter_inner_content()
    ]


def _rows(table: Any) -> Iterator[list[str]]:
    """The texts of its cells; what the library offers for that looks at the whole table for every cell."""
    from docx.text.paragraph import Paragraph

    for row in table._tbl.tr_lst:  # noqa: SLF001
        yield ["\n".join(Paragraph(each, table).text for each in cell.p_lst) for cell in row.tc_lst]


def emptied(file: Path, target: Path) -> Path:
    """The same styles and page, with nothing on it: what a peer begins with."""
    import docx

    document = docx.Document(str(file))
    body = document.element.body
    for each in list(body)[:-1]:  # the last is the page itself
        body.remove(each)
    document.save(str(target))
    return target


def kept(found: object, target: Path) -> Path:
    target.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return target
