"""A PDF is tagged by the elements of its page.

WeasyPrint tags the boxes of its layout: an element that is broken across pages is tagged once a page, and what runs at
the head of every page is tagged as text. Here every mark that it painted goes to the element it was painted for, so a
table over three pages is one table, and what only serves the page is an artifact.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from pydyf import Array, Dictionary, Stream  # type: ignore[import-untyped]

from ciminfo.renderers.tagged.elements import Elements
from ciminfo.renderers.tagged.flow import Flow
from ciminfo.renderers.tagged.sheet import Sheet
from ciminfo.renderers.tagged.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Points of a PDF in a pixel of CSS.
_POINTS: Final = 0.75
#: Characters that look like a plainer one share its glyph, and whichever is met first would be read for all of them.
_PLAIN: Final = {"\u00a0": " ", "\u00ad": "-", "\u2010": "-"}


def prepare(document: Any) -> None:
    """Have the pages keep what they paint for which box, and make one annotation of a link on a line, not several."""
    for page in document.pages:
        page.links = [link for link in page.links if link[-1].link]
        page.paint = partial(_paint, page, page.paint)


def _paint(page: Any, paint: Any, stream: Any, scale: float = 1) -> None:
    paint(stream, scale)
    page.sheet = Sheet(stream, {box: mark["mcid"] for box, mark in stream._tags.items()})  # noqa: SLF001
    for font in stream._fonts.values():  # noqa: SLF001
        font.to_unicode.update({glyph: _PLAIN.get(text, text) for glyph, text in font.to_unicode.items()})


def finish(document: Any, pdf: Any) -> None:
    """Put a structure of elements in the place of that of boxes: the finisher of a document that was prepared."""
    _discard(pdf)
    boxes = [page._page_box for page in document.pages]  # noqa: SLF001
    html = Elements(boxes[0].children[0].element)
    tagger = Tagger(Structure(pdf, html), Flow(html))
    for page, box, reference in zip(document.pages, boxes, pdf.page_references, strict=True):
        tagger.turn(page, reference)
        tagger.place(box.children)
    tagger.structure.close()
    spaces = {
        f"/{font.hash}".encode(): f"{glyph:04x}".encode()
        for font in document.fonts.values()
        for glyph, text in font.to_unicode.items()
        if text == " "
    }
    for page in document.pages:
        page.sheet.rewrite(spaces)


def _discard(pdf: Any) -> None:
    """Take out the structure there is: it lies behind all other objects but the metadata, which moves up."""
    root = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
    start = _number(root["ParentTree"])
    kept = [each for each in pdf.objects[start:] if isinstance(each, Stream)]
    del pdf.objects[start:]
    for each in kept:
        pdf.add_object(each)
        pdf.catalog["Metadata"] = each.reference


def _number(reference: bytes) -> int:
    return int(reference.split()[0])


class Tagger:
    """What goes through the boxes of the pages, in the order of reading, and gives their marks to their elements."""

    def __init__(self, structure: Structure, flow: Flow) -> None:
        self.structure, self.flow = structure, flow

    def turn(self, page: Any, reference: bytes) -> None:
        """Go on to the next page."""
        self.height, self.sheet = page.height, page.sheet
        self.structure.turn(reference, len(page.sheet.marks))

    def place(self, boxes: Iterable[Any]) -> None:
        for box in boxes:
            if artifact := self._artifact(box):
                self.sheet.hidden.update(dict.fromkeys(self._marks(box), artifact))
                continue
            if box.element is not None and not box.element_tag.endswith("::footnote-call"):
                self._give(box)
            self.place(box.children)

    def _artifact(self, box: Any) -> Any:
        """What a box is that only serves the page: running head or foot, a row said again, leading dots, ornament."""
        if keyword := getattr(box, "at_keyword", ""):
            side = "/Header" if keyword.startswith("@top") else "/Footer"
            return Dictionary({"Type": "/Pagination", "Subtype": side})
        if box.element_tag == "thead" and self.structure.node(box.element)["Pg"] != self.structure.page:
            return Dictionary({"Type": "/Pagination"})
        is_ornament = box.element_tag == "img" and not box.element.get("alt")
        return Dictionary({"Type": "/Layout"}) if box.is_leader or is_ornament else None

    def _marks(self, box: Any) -> Iterator[int]:
        if box in self.sheet.marks:
            yield self.sheet.marks[box]
        for child in box.children:
            yield from self._marks(child)

    def _give(self, box: Any) -> None:
        is_label = box.element_tag.endswith("::marker")
        node = self.structure.label(box.element) if is_label else self.structure.node(box.element)
        if box in self.sheet.marks:
            self.structure.mark(node, self.sheet.marks[box])
            self.flow.read(box, self.sheet)
        if node["S"] == "/Figure":
            node["A"] = Dictionary({"O": "/Layout", "Placement": "/Block", "BBox": self._frame(box)})
        if box.link_annotation:
            self.structure.link(box.element, box.link_annotation)

    def _frame(self, box: Any) -> Any:
        """Where a picture lies, in points from the lower left of its page."""
        left, top = box.content_box_x(), self.height - box.content_box_y()
        corners = (left, top - box.height, left + box.width, top)
        return Array(round(each * _POINTS, 2) for each in corners)
