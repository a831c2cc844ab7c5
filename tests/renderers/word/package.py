"""The parts of a Word file, each asked by XPath."""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SPACES = {
    "w": W.strip("{}"),
    "mc": MC.strip("{}"),
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
}


class Package:
    """One Word file; parts are parsed once."""

    def __init__(self, packed: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(packed))
        self.names = self.zip.namelist()
        self.parts: dict[str, etree._Element] = {}

    def part(self, name: str) -> etree._Element:
        if name not in self.parts:
            self.parts[name] = etree.fromstring(self.zip.read(name))
        return self.parts[name]

    def find(self, part: str, path: str) -> list:
        return self.part(part).xpath(path, namespaces=SPACES)

    def body(self, path: str) -> list:
        return self.find("word/document.xml", path)

    def lines(self) -> Iterator[str]:
        """The text of every paragraph in the order of the page, those of cells and drawings included."""
        for paragraph in self.body("//w:body//w:p[not(.//w:drawing)]"):
            yield words(paragraph)


def words(paragraph: etree._Element) -> str:
    return "".join(" " if each.tag == f"{W}br" else each.text or "" for each in paragraph.iter(f"{W}t", f"{W}br"))
