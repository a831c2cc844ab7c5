"""The tree of a page as markup: as in every publication, with what a page of a site has beyond a document.

No element carries a style of its own, which a strict policy of a server refuses. Activities are articles, so that the
script finds them; cells know the heading of their column, for windows in which a table is set as a list; and links
are ways from the page on which they stand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from ciminfo.document import Figure, Link, Section
from ciminfo.renderers.markup.blocks import Blocks
from ciminfo.renderers.markup.inlines import Inlines

if TYPE_CHECKING:
    from collections.abc import Callable

    from ciminfo.document import Block, Document, Inline

#: The style sheet knows shares of the width of a table in steps of so many hundredths.
_STEP: Final = 5
_ARTICLE: Final = Markup('<article id="{0}" class="level-{1}" data-id="{0}"><h{2}>{3}</h{2}>\n{4}</article>')
_WIDE: Final = Markup('<div class="wide" role="group" aria-label="{}" tabindex="0">\n{}\n</div>')


class PageBlocks(Blocks):
    """The blocks of one page; `way` tells how an address inside the site is reached from it."""

    def __init__(self, document: Document, way: Callable[[str], str]) -> None:
        super().__init__(document, paged=False)
        self.inlines = PageInlines(way)

    def block(self, block: Block) -> Markup:
        if isinstance(block, Section) and block.origin and block.origin.field == "title":
            title, inner = self.inlines.markup(block.title), self.blocks(block.blocks)
            return _ARTICLE.format(block.anchor, block.level, block.level + 1, title, inner)
        return super().block(block)

    def columns(self, widths: tuple[int, ...]) -> Markup:
        shares = (_STEP * round(100 * width / sum(widths) / _STEP) for width in widths)
        columns = Markup("").join(Markup('<col class="share-{}">').format(share) for share in shares)
        return Markup("<colgroup>{}</colgroup>\n").format(columns) if widths else Markup("")

    def cell(self, words: tuple[Inline, ...], class_: Markup | str, heading: str) -> Markup:
        return Markup('<td{} data-heading="{}">{}</td>').format(class_, heading, self.inlines.markup(words))

    def figure(self, figure: Figure) -> Markup:
        """In a frame that can be moved under a window too narrow for it, with the keyboard too."""
        drawn = super().figure(replace(figure, data=None))
        framed = _WIDE.format(figure.caption, drawn)
        return framed + "\n" + self.table(figure.data) if figure.data else framed


class PageInlines(Inlines):
    """The inlines of one page, whose links are ways from it."""

    def __init__(self, way: Callable[[str], str]) -> None:
        super().__init__(paged=False)
        self.way = way

    def _one(self, inline: Inline) -> Markup:
        return super()._one(replace(inline, address=self.way(inline.address)) if isinstance(inline, Link) else inline)
