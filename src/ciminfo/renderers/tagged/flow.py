"""The text of a PDF as it is read, not as its lines were set: words parted by spaces, and no hyphens but their own.

A line that breaks at a space is painted without it, and a hyphen that the layout made looks like any other. ISO 32000
asks of a tagged PDF that both can be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ciminfo.renderers.tagged.elements import Elements
    from ciminfo.renderers.tagged.sheet import Sheet


class Flow:
    """The text of a document while its boxes are met in the order of reading."""

    def __init__(self, html: Elements) -> None:
        self.html = html
        #: What is still to come of each block, and what was painted of it last: the sheet, the mark, the text.
        self.rest: dict[Element, str] = {}
        self.last: dict[Element, tuple[Sheet, int, str]] = {}

    def read(self, box: Any, sheet: Sheet) -> None:
        """Take in a box of text; what the layout adds of its own, such as the number of a page, is passed over."""
        text: str = getattr(box, "text", "")
        if not text.strip() or "::" in box.element_tag:
            return
        block, mark = self.html.block(box.element), sheet.marks[box]
        rest = self.rest.get(block)
        if rest is None:
            rest = self.html.words(block)
        elif rest.startswith(" "):
            self._part(block, text)
        rest, words = rest.lstrip(), text.strip()
        hyphen = box.style["hyphenate_character"]
        if words.endswith(hyphen) and not rest.casefold().startswith(words.casefold()):
            sheet.hyphened.add(mark)
            words = words.removesuffix(hyphen)
        self.rest[block], self.last[block] = rest[len(words) :], (sheet, mark, text)

    def _part(self, block: Element, text: str) -> None:
        """Have a space read after what was painted last, where neither that nor what follows holds it."""
        sheet, mark, before = self.last[block]
        if not before.endswith(" ") and not text.startswith(" "):
            sheet.spaced.add(mark)
