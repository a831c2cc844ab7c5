"""What the elements of a page are in the structure of a PDF: their types, and the words that describe them."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from xml.etree.ElementTree import Element

SVG: Final = "{http://www.w3.org/2000/svg}"
#: The types of an element, the outermost first; what is not here belongs to the element around it.
_TYPES: Final = {
    **{f"h{level}": (f"H{level}",) for level in range(1, 7)},
    "section": ("Sect",), "nav": ("Sect",), "p": ("P",), "blockquote": ("BlockQuote",), "a": ("Link",),
    "ul": ("L",), "ol": ("L",), "li": ("LI", "LBody"),
    "figure": ("Div",), f"{SVG}svg": ("Figure",), "img": ("Figure",), "figcaption": ("Caption",),
    "table": ("Table",), "caption": ("Caption",), "thead": ("THead",), "tbody": ("TBody",),
    "tr": ("TR",), "th": ("TH",), "td": ("TD",),
    "div": ("Div",), "header": ("Div",), "footer": ("Div",), "address": ("P",),
}  # fmt: skip
#: The same in a list of contents, and by class.
_IN_CONTENTS: Final = {"ol": ("TOC",), "li": ("TOCI",), "a": ("Reference", "Link")}
_OF_CLASS: Final = {"note": ("Note",), "call": ("Reference", "Link"), "back": ("Lbl", "Link")}
#: What stands in a line; a note is the exception.
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "br", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "u"}
)
#: As much of a text as describes a link to it.
_LONG: Final = 160


class Elements:
    """The elements of an HTML page, each with the one around it."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.around = {child: parent for parent in root.iter() for child in parent}
        self._named = {id_: element for element in root.iter() if (id_ := element.get("id"))}

    def types(self, element: Element) -> tuple[str, ...]:
        """The types of its nodes, the outermost first; none where it has no meaning of its own."""
        if found := _OF_CLASS.get(element.get("class", "")):
            return found
        if element.tag in _IN_CONTENTS and any(each.tag == "nav" for each in self._outwards(element)):
            return _IN_CONTENTS[element.tag]
        return _TYPES.get(element.tag) or (("Span",) if element.tag == "span" and element.get("lang") else ())

    def block(self, element: Element) -> Element:
        """The paragraph, heading, item, cell, caption or note that an element is, or stands in."""
        while element.tag in _INLINE and element.get("class") != "note":
            element = self.around[element]
        return element

    @staticmethod
    def words(element: Element, *, calls: bool = True) -> str:
        """The words of an element without its notes, and without the numbers by which it calls them if need be."""
        return " ".join("".join(_pieces(element, {"note"} if calls else {"note", "call"})).split())

    def described(self, element: Element) -> str:
        """What an element names as its description; for an image its alternative text."""
        named = self._named.get(element.get("aria-describedby", ""))
        return element.get("alt", "") if named is None else self.words(named)

    def about(self, link: Element) -> str:
        """What a link leads to: its words and its address, the note that it calls, or where that was called."""
        address, said = link.get("href", ""), self.words(link)
        target = self._named.get(address.removeprefix("#"))
        if not address.startswith("#") or target is None:
            return said if said == address else f"{said} ({address})"
        if link.get("class") == "call":
            said = self.words(target)
        elif link.get("class") == "back":
            said = self.words(self.block(target), calls=False)
        return textwrap.shorten(said, _LONG, placeholder=" …")

    def _outwards(self, element: Element) -> Iterator[Element]:
        while (outer := self.around.get(element)) is not None:
            yield outer
            element = outer


def _pieces(element: Element, but: Collection[str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield " "
        elif child.get("class") not in but:
            yield from _pieces(child, but)
        yield child.tail or ""
