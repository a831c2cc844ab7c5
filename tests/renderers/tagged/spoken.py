"""A tagged PDF as it is read aloud: its structure with the words of every mark, and what is left out as artifact."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, NumberObject

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODE = re.compile(rb"<([0-9a-f]+)>\s*<([0-9a-f]+)>", re.IGNORECASE)


@dataclass
class Node:
    """An element of the structure; its parts are words and elements in the order of reading."""

    type: str
    entry: DictionaryObject
    parts: list[Node | str] = field(default_factory=list)
    #: The annotations that belong to it.
    annotations: list[DictionaryObject] = field(default_factory=list)

    @property
    def kids(self) -> list[Node]:
        return [part for part in self.parts if isinstance(part, Node)]

    @property
    def words(self) -> str:
        """All of its words, as they are read: a hyphen that the layout made is silent."""
        said = "".join(part if isinstance(part, str) else part.words for part in self.parts)
        return said.replace("\N{SOFT HYPHEN}", "")

    def all(self, *types: str) -> list[Node]:
        """The elements below it that are of one of these types, in the order of reading."""
        return [node for node in self.walk() if node.type in types]

    def walk(self) -> Iterator[Node]:
        for kid in self.kids:
            yield kid
            yield from kid.walk()

    def attribute(self, name: str) -> object:
        return self.entry.get("/A", {}).get(name)


class Spoken:
    """One file: its reader, the root of its structure, the marks of its pages and what stands outside of them."""

    def __init__(self, file: bytes) -> None:
        self.pdf = PdfReader(io.BytesIO(file))
        self.catalog = self.pdf.trailer["/Root"]
        self.pages = {page.indirect_reference.idnum: number for number, page in enumerate(self.pdf.pages)}
        self.marks: dict[tuple[int, int], str] = {}
        #: The words of artifacts with what they are, and words that are neither content nor artifact.
        self.artifacts: list[tuple[str, str]] = []
        self.untagged: list[str] = []
        self.owners: dict[tuple[int, int], list[DictionaryObject]] = {}
        for number, page in enumerate(self.pdf.pages):
            self._read_page(number, page)
        (self.root,) = self._nodes(self.catalog["/StructTreeRoot"])

    def _read_page(self, number: int, page: DictionaryObject) -> None:
        fonts = {name: _decoder(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
        open_: list[DictionaryObject | str] = []
        decode: dict[bytes, str] = {}
        for operands, operator in ContentStream(page["/Contents"].get_object(), self.pdf).operations:
            if operator in {b"BDC", b"BMC"}:
                about = operands[1] if operator == b"BDC" else DictionaryObject()
                open_.append("artifact" if operands[0] == "/Artifact" else about)
                if open_[-1] == "artifact":
                    self.artifacts.append((str(about.get("/Type", "")) + str(about.get("/Subtype", "")), ""))
                elif "/MCID" in about:
                    self.marks[number, int(about["/MCID"])] = ""
                elif "/ActualText" in about:
                    self._say(number, open_[:-1], str(about["/ActualText"]))
            elif operator == b"EMC":
                open_.pop()
            elif operator == b"Tf":
                decode = fonts[operands[0]]
            elif operator in {b"TJ", b"Tj"}:
                shown = operands[0] if operator == b"TJ" else operands
                codes = b"".join(_bytes(each) for each in shown if not isinstance(each, int | float))
                words = "".join(decode[codes[at : at + 2]] for at in range(0, len(codes), 2))
                if not (open_ and isinstance(open_[-1], DictionaryObject) and "/ActualText" in open_[-1]):
                    self._say(number, open_, words)

    def _say(self, page: int, open_: list[DictionaryObject | str], words: str) -> None:
        if "artifact" in open_:
            kind, before = self.artifacts[-1]
            self.artifacts[-1] = (kind, before + words)
        elif marked := [each for each in open_ if "/MCID" in each]:
            self.marks[page, int(marked[0]["/MCID"])] += words
        else:
            self.untagged.append(words)

    def _nodes(self, above: DictionaryObject) -> list[Node]:
        """The elements in a root or an element, with all that stands below them."""
        return [part for part in self._parts(above, None)[0] if isinstance(part, Node)]

    def _parts(self, above: DictionaryObject, page: int | None) -> tuple[list[Node | str], list[DictionaryObject]]:
        parts: list[Node | str] = []
        annotations = []
        inner = above.get("/K", ArrayObject())
        for each in inner if isinstance(inner, ArrayObject) else [inner]:
            kid = each.get_object()
            if isinstance(kid, NumberObject):
                parts.append(self._mark(page, int(kid), above))
            elif kid.get("/Type") == "/MCR":
                parts.append(self._mark(self.pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"]), above))
            elif kid.get("/Type") == "/OBJR":
                annotations.append(kid["/Obj"].get_object())
            else:
                assert kid["/P"].get_object() == above
                own = self.pages[kid.raw_get("/Pg").idnum]
                parts.append(Node(kid["/S"][1:], kid, *self._parts(kid, own)))
        return parts, annotations

    def _mark(self, page: int | None, number: int, owner: DictionaryObject) -> str:
        assert page is not None
        self.owners.setdefault((page, number), []).append(owner)
        return self.marks[page, number]


def _decoder(font: DictionaryObject) -> dict[bytes, str]:
    """The characters of the codes of a font, by its Unicode map."""
    found = _CODE.findall(font["/ToUnicode"].get_data())
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found}


def _bytes(shown: object) -> bytes:
    return shown.original_bytes if hasattr(shown, "original_bytes") else bytes(shown)
