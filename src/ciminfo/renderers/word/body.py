"""The blocks of the tree as WordprocessingML (ECMA-376, part 1), by the named styles of a template."""

from __future__ import annotations

import itertools
import re
import sys
from typing import TYPE_CHECKING, Final

from ciminfo.document import (
    Block,
    BulletList,
    Contents,
    Document,
    Figure,
    Inline,
    Paragraph,
    Section,
    Table,
    headings,
)
from ciminfo.renderers.word.contents import DEEPEST, contents
from ciminfo.renderers.word.drawing import drawn
from ciminfo.renderers.word.runs import Words, field, run
from ciminfo.renderers.word.styles import ROLES
from ciminfo.renderers.word.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: As many letters as the name of a bookmark can have.
_BOOKMARK: Final = 40


class Body:
    """Writes the blocks of one document as text, for a page whose text is so many points wide."""

    def __init__(self, words: Words, document: Document, width: float) -> None:
        self.words, self.document, self.width = words, document, width
        self.bookmarks = bookmarks(section.anchor for section in headings(document, sys.maxsize))
        #: One counter for all that Word wants numbered apart: bookmarks, drawings and their shapes.
        self.ids = itertools.count(1)
        self.numbers = {"Table": itertools.count(1), "Figure": itertools.count(1)}

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(inlines, role):
                yield self.words.paragraph(ROLES[role], inlines)
            case BulletList(items):
                yield from (self.words.paragraph("List Bullet", item) for item in items)
            case Table():
                yield self.caption("Table", self.document.metadata.table_label, block.caption)
                yield table(self.words, block, self.width)
            case Contents(title, depth):
                entries = [(each, self.bookmarks[each.anchor]) for each in headings(self.document, depth)]
                yield contents(self.words, title, depth, entries, next(self.ids))
            case Figure():
                yield from self.figure(block)
            case Section(title, level, inner, anchor):
                yield self.heading(title, level, anchor)
                yield from self.blocks(inner)

    def heading(self, title: Iterable[Inline], level: int, anchor: str) -> str:
        id_, name = next(self.ids), self.bookmarks[anchor]
        start, end = f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{id_}"/>'
        return self.words.styled(f"heading {min(level, DEEPEST)}", start + self.words.runs(title) + end)

    def caption(self, kind: str, label: str, words: str) -> str:
        """A caption with its number as a field, which Word counts anew when one is put in between."""
        before, has_number, after = label.partition("{number}")
        if not has_number:
            return self.words.styled("caption", run(words))
        number = field(f"SEQ {kind} \\* ARABIC", str(next(self.numbers[kind])))
        return self.words.styled("caption", run(before) + number + run(f"{after}. {words}"))

    def figure(self, figure: Figure) -> Iterator[str]:
        yield self.caption("Figure", self.document.metadata.figure_label, figure.caption)
        labels = self.words.styles.id("Figure Text")
        yield self.words.styled("Figure", drawn(figure.drawing, figure.description, labels, self.ids, self.width))
        if figure.data:
            yield from self.block(figure.data)


def bookmarks(anchors: Iterable[str]) -> dict[str, str]:
    """A name for each anchor that Word takes: 40 letters, figures and underscores, no figure first, no two alike."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    times: dict[str, int] = {}  # each beginning is counted on, for thousands of titles can begin alike
    for anchor in anchors:
        whole = re.sub(r"\W", "_", anchor)
        whole = whole if whole[:1].isalpha() else f"_{whole}"
        name = beginning = whole[:_BOOKMARK]
        again = times.get(beginning, 1)
        while name.casefold() in taken:
            again += 1
            name = f"{beginning[: _BOOKMARK - len(str(again)) - 1]}_{again}"
        times[beginning] = again
        names[anchor] = name
        taken.add(name.casefold())
    return names
