"""The styles that a Word template must have, by the names Word shows; their ids are the template's own affair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ciminfo.document import Role
from ciminfo.renderers.look import TemplateError

if TYPE_CHECKING:
    from collections.abc import Mapping

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: The paragraph style of each role. What Word has a name for bears that name.
ROLES: Final = {
    Role.BODY: "Body Text",
    Role.QUOTATION: "Quote",
    Role.DATELINE: "Dateline",
    Role.FACTS: "Facts",
    Role.REMARK: "Remark",
    Role.LETTERHEAD: "Letterhead",
    Role.NUMBER: "Letter Number",
    Role.DATE: "Date",
    Role.SALUTATION: "Salutation",
    Role.CLOSING: "Closing",
    Role.SIGNATURE: "Signature",
    Role.ADDRESSEE: "Inside Address",
    Role.ANNEX: "Enclosure",
    Role.SYMBOL: "Document Symbol",
    Role.ISSUER: "Issuer",
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
}
_OTHERS: Final = (
    "heading 1", "heading 2", "heading 3", "List Bullet", "caption", "TOC Heading", "toc 1", "toc 2", "toc 3",
    "footnote text", "header", "footer", "Table Text", "Table Heading", "Table Number",
    "Table Number Heading", "Figure", "Figure Text",
)  # fmt: skip
_CHARACTERS: Final = ("Emphasis", "Strong", "Hyperlink", "footnote reference", "Placeholder")
#: Every style that documents use, with its kind.
REQUIRED: Final[Mapping[str, str]] = {
    **dict.fromkeys((*ROLES.values(), *_OTHERS), "paragraph"),
    **dict.fromkeys(_CHARACTERS, "character"),
    "Report Table": "table",
}
#: Those that Word has no style for, and that a template therefore makes itself.
CUSTOM: Final = frozenset({
    "Dateline", "Facts", "Remark", "Letterhead", "Letter Number", "Inside Address", "Enclosure", "Document Symbol",
    "Issuer", "Table Text", "Table Heading", "Table Number", "Table Number Heading", "Figure", "Figure Text",
    "Placeholder", "Report Table",
})  # fmt: skip


class Styles:
    """The styles of one template; Word matches their names without regard to capitals, and so do we."""

    def __init__(self, element: Any) -> None:
        self.elements = {
            (each.get(f"{_W}type", "paragraph"), name.get(f"{_W}val", "").casefold()): each
            for each in element.iter(f"{_W}style")
            for name in each.iter(f"{_W}name")
        }
        #: The ids by name, for every paragraph asks for one.
        self.ids = {name: str(each.get(f"{_W}styleId")) for name in REQUIRED if (each := self.find(name)) is not None}

    def find(self, name: str) -> Any:
        """The element of a required style, or None."""
        return self.elements.get((REQUIRED[name], name.casefold()))

    def id(self, name: str) -> str:
        if name not in self.ids:
            raise TemplateError(f"the Word template has no {REQUIRED[name]} style {name!r}")
        return self.ids[name]

    def has(self, name: str, property_: str) -> bool:
        """Whether a style, or one that it is based on, has a property that is not switched off."""
        return self.value(name, property_) not in {None, "0", "false", "off"}

    def value(self, name: str, property_: str) -> str | None:
        """The value of a property of a style or of one that it is based on; empty where it has none of its own."""
        style, seen = self.find(name), set()
        while style is not None and style not in seen:
            seen.add(style)
            for found in style.iterfind(f"{_W}pPr/{_W}{property_}"):
                return str(found.get(f"{_W}val", ""))
            style = self._base(style)
        return None

    def _base(self, style: Any) -> Any:
        based = style.find(f"{_W}basedOn")
        id_ = None if based is None else based.get(f"{_W}val")
        return next((each for each in self.elements.values() if each.get(f"{_W}styleId") == id_), None)

    def missing(self) -> tuple[str, ...]:
        return tuple(name for name in REQUIRED if self.find(name) is None)
