"""The tree as a Word document: named styles of the template and nothing formatted by hand.

The body is put into the template with python-docx, which keeps the parts and their relations. The file is packed so
that the same document gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from ciminfo.renderers.look import Look, TemplateError
from ciminfo.renderers.wordml import Writer

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.document import Document


def render(document: Document, look: Look) -> bytes:
    """Write the document into the template; raise `TemplateError` where a style is missing there."""
    package = _opened(look.file("docx/document"))
    writer = Writer(package, document)
    body = package.element.body
    for element in writer.elements():
        body.insert(len(body) - 1, element)
    writer.frame()
    _describe(package.core_properties, document)
    packed = io.BytesIO()
    package.save(packed)
    return _repacked(packed.getvalue())


def _opened(folder: Path) -> Any:
    """The template as a package; what python-docx cannot open, or has no pages, is refused."""
    import docx
    from docx.exceptions import PythonDocxError

    try:
        package = docx.Document(_template(folder))
    except (LookupError, SyntaxError, ValueError, PythonDocxError) as error:
        raise TemplateError(f"the template {folder.as_posix()} cannot be used: {error}") from error
    if not package.sections:
        raise TemplateError(f"the template {folder.as_posix()} has no section, which would give the page its size")
    return package


def _template(folder: Path) -> io.BytesIO:
    """The template's parts, which lie in a folder so that a change can be read, as the file they make up."""
    packed = io.BytesIO()
    parts = sorted(file for file in folder.rglob("*") if file.is_file())
    if not parts:
        raise TemplateError(f"the template {folder} holds nothing")
    with zipfile.ZipFile(packed, "w") as archive:
        for part in parts:
            archive.writestr(part.relative_to(folder).as_posix(), part.read_bytes())
    packed.seek(0)
    return packed


def _repacked(packed: bytes) -> bytes:
    """The same parts with fixed dates and order: first what a reader needs first, then by name."""
    first = {"[Content_Types].xml": 0, "_rels/.rels": 1}
    again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(again, "w") as target:
        for name in sorted(source.namelist(), key=lambda each: (first.get(each, 2), each)):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 0
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return again.getvalue()


def _describe(properties: Any, document: Document) -> None:
    """The core properties; their dates are the data's."""
    metadata = document.metadata
    properties.title, properties.language = document.title, document.language
    properties.author = properties.last_modified_by = metadata.author
    properties.subject, properties.keywords = metadata.subject, ", ".join(metadata.keywords)
    properties.comments, properties.category, properties.revision = "", document.publication, 1
    if metadata.dated:
        moment = datetime.combine(metadata.dated, time(), UTC)
        properties.created = properties.modified = moment
