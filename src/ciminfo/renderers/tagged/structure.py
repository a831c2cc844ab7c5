"""The structure of a PDF: one node for each type of each element, with the marks on the pages that belong to it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from pydyf import Array, Dictionary, String  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from ciminfo.renderers.tagged.elements import Elements

#: Of an annotation: it is printed with its page.
_PRINT: Final = 4
#: What a note follows; anything else it stands in, at the end.
_FOLLOWED: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_ATTRIBUTES: Final = {
    "TH": {"O": "/Table", "Scope": "/Column"},
    "L": {"O": "/List", "ListNumbering": "/Disc"},
}


class Structure:
    """The tree of one PDF while it grows, page by page."""

    def __init__(self, pdf: Any, html: Elements) -> None:
        self.pdf, self.html = pdf, html
        #: The innermost node of each element, and the label of each that has one.
        self.nodes: dict[Element, Any] = {}
        self.labels: dict[Element, Any] = {}
        self.notes: Counter[Element] = Counter()
        #: For each page the owners of its marks; then those of the annotations.
        self.marks: list[Any] = []
        self.annotations: list[bytes] = []
        self.page = pdf.page_references[0]
        self.root = Dictionary({"Type": "/StructTreeRoot"})
        pdf.add_object(self.root)
        self.top = self._new("Document", self.root)

    def turn(self, page: bytes, marks: int) -> None:
        """Go on to the next page, on which there are so many marks."""
        self.page = page
        self.marks.append(Array([b"null"] * marks))

    def node(self, element: Element) -> Any:
        """The innermost node of an element, made when it is first met; without a type it is that of the one around."""
        if element not in self.nodes:
            types = self.html.types(element)
            if types == ("Note",):
                self.nodes[element] = self._note(element)
            else:
                around = self.html.around.get(element)
                node = self.top if around is None else self.node(around)
                for type_ in types:
                    node = self._new(type_, node, element)
                self.nodes[element] = node
        return self.nodes[element]

    def label(self, item: Element) -> Any:
        """The label of a list item, before its body."""
        if item not in self.labels:
            inner = self.node(item)
            outer = self._object(inner["P"]) if inner["S"] == "/LBody" else inner
            self.labels[item] = self._new("Lbl", outer, at=0)
        return self.labels[item]

    def mark(self, node: Any, number: int) -> None:
        """Give a mark of this page to a node."""
        here = node["Pg"] == self.page
        node["K"].append(number if here else Dictionary({"Type": "/MCR", "Pg": self.page, "MCID": number}))
        self.marks[-1][number] = node.reference

    def link(self, element: Element, annotation: Any) -> None:
        """Give an annotation of this page to the node of its link, and say in it where it leads."""
        node = self.node(element)
        node["K"].append(Dictionary({"Type": "/OBJR", "Pg": self.page, "Obj": annotation.reference}))
        annotation["Contents"], annotation["F"] = String(self.html.about(element)), _PRINT
        annotation["StructParent"] = len(self.pdf.page_references) + len(self.annotations)
        self.annotations.append(node.reference)

    def close(self) -> None:
        """Write down what leads from marks, annotations and names back to their nodes."""
        owners: Any = Array()
        for number, owner in enumerate([*self.marks, *self.annotations]):
            owners.extend([number, owner])
        parents, names = Dictionary({"Nums": owners}), Dictionary({"Names": Array()})
        named = {id_.string: node for node in self.nodes.values() if (id_ := node.get("ID"))}
        for id_, node in sorted(named.items()):
            names["Names"].extend([String(id_), node.reference])
        self.pdf.add_object(parents)
        self.root.update({"ParentTree": parents.reference, "ParentTreeNextKey": len(owners) // 2})
        if named:
            self.root["IDTree"] = names
        self.root["K"] = Array([self.top.reference])
        self.pdf.catalog["StructTreeRoot"] = self.root.reference

    def _note(self, note: Element) -> Any:
        """A note follows the paragraph that calls it and breaks no sentence; in a cell or an item it comes last."""
        block = self.html.block(self.html.around[note])
        node = self.node(block)
        if block.tag not in _FOLLOWED:
            return self._new("Note", node, note)
        self.notes[block] += 1
        around = self._object(node["P"])
        return self._new("Note", around, note, around["K"].index(node.reference) + self.notes[block])

    def _new(self, type_: str, above: Any, element: Element | None = None, at: int | None = None) -> Any:
        node = Dictionary({"Type": "/StructElem", "S": f"/{type_}", "P": above.reference})
        node.update({"Pg": self.page, "K": Array()})
        if element is not None:
            node.update(self._said(type_, element))
        self.pdf.add_object(node)
        if above is not self.root:
            above["K"].insert(len(above["K"]) if at is None else at, node.reference)
        return node

    def _said(self, type_: str, element: Element) -> Mapping[str, Any]:
        """What a node says of itself: language, identifier, words instead of a picture, attributes."""
        said: dict[str, Any] = {}
        if type_ in _ATTRIBUTES:
            said["A"] = Dictionary(_ATTRIBUTES[type_])
        if (language := element.get("lang")) and element is not self.html.root:
            said["Lang"] = String(language)
        if type_ == "Note":
            said["ID"] = String(element.get("id"))
        if description := self.html.described(element):
            if type_ == "Figure":
                said["Alt"] = String(description)
            elif type_ == "Table":
                said["A"] = Dictionary({"O": "/Table", "Summary": String(description)})
        return said

    def _object(self, reference: bytes) -> Any:
        return self.pdf.objects[int(reference.split()[0])]
