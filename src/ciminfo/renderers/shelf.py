"""The formats there are; each is imported only when it is asked for, because their libraries are heavy."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

RENDERERS: Final = ("docx", "html", "pdf")
#: The one whose library takes so long to import that it is worth a process of its own.
HEAVY: Final = "pdf"


def render(format_: str, document: Document, look: Look) -> bytes:
    """Render a document in one of the `RENDERERS`."""
    module = importlib.import_module(f"ciminfo.renderers.{format_}")
    rendered: bytes = module.render(document, look)
    return rendered


def prepare(format_: str, look: Look) -> None:
    """Do now what the first document of a format would have to wait for, where there is any such thing."""
    module = importlib.import_module(f"ciminfo.renderers.{format_}")
    if hasattr(module, "prepare"):
        module.prepare(look)


def numbered(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Word files with the pages in their contents; raise `MissingLibraryError` where LibreOffice is not there."""
    from ciminfo.renderers.word import pages

    return pages.numbered(files)
