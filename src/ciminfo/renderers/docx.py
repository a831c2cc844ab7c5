"""The tree as a Word document: named styles of the template and nothing formatted by hand.

The text is put into the template with python-docx, which keeps the parts and their relations. The file is packed so
that the same document gives the same bytes, and not compressed: what deflate makes of a part depends on the library
that the machine has, and a report of some hundred kilobytes needs none.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, Final

from ciminfo.renderers.word import template
from ciminfo.renderers.word.body import Body
from ciminfo.renderers.word.frame import describe, frame, hyphenate, parted, speak
from ciminfo.renderers.word.notes import Notes
from ciminfo.renderers.word.runs import SPACES, Words
from ciminfo.renderers.word.styles import Styles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

#: What a reader of the file needs before the rest.
_FIRST: Final = {"[Content_Types].xml": 0, "_rels/.rels": 1}


def render(document: Document, look: Look) -> bytes:
    """Write the document into the template; raise `TemplateError` where a style is missing there."""
    package = template.opened(template.find(look), document.publication)
    styles = Styles(package.styles.element)
    notes = Notes(styles, package)
    body = Body(Words(styles, package.part, notes.add), document, template.text_width(package))
    text = "".join(body.blocks(parted(document)[1]))
    notes.attach()
    frame(package, document, styles)
    speak(package, document)
    hyphenate(package, document)
    describe(package, document)
    return pack(_filled(package, text))


def _filled(package: Any, text: str) -> dict[str, bytes]:
    """The parts of a package by name, with a text in the main one.

    It is put in as text, and read once. To move paragraphs from one tree to another takes the square of their number,
    which is minutes for a report of ten thousand activities; and a package saves itself compressed.
    """
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml import parse_xml
    from lxml import etree

    root, here = package.element, etree.Comment("text")
    etree.cleanup_namespaces(root, top_nsmap=SPACES, keep_ns_prefixes=list(root.nsmap))
    root.body.insert(0, here)
    packed = io.BytesIO()
    package.save(packed)
    with zipfile.ZipFile(packed) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    main = package.part.partname.membername
    whole = parts[main].replace(etree.tostring(here), text.encode(), 1)
    return {**parts, main: serialize_part_xml(parse_xml(whole))}


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a file with fixed dates and order: first what a reader needs first, then by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(parts, key=lambda each: (_FIRST.get(each, 2), each)):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED
            info.create_system, info.external_attr = 0, 0x20  # a plain file, of no system in particular
            archive.writestr(info, parts[name])
    return packed.getvalue()
