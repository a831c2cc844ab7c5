"""What decides the bytes of a rendered document, as one hash: the tree, the templates, the renderers, the libraries.

Who finds the same recipe again need not render again. What the system brings (Pango, the compression of PDF) is left
out: it can move a line, and says nothing else than before.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

#: The libraries that renderers use, and those on which these rest.
_LIBRARIES: Final = (
    "cssselect2", "fonttools", "jinja2", "lxml", "markupsafe", "pydyf", "pyphen", "python-docx", "tinycss2",
    "tinyhtml5", "weasyprint",
)  # fmt: skip


def tools(look: Look) -> str:
    """The hash of all that renders, as it is now, wherever it lies."""
    package = Path(__file__).resolve().parents[1]
    whole = hashlib.sha256(repr(_versions()).encode())
    for folder in (package / "document", package / "renderers", *look.folders):
        for name, file in _below(folder):
            whole.update(f"\0{name}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def recipe(document: Document, format_: str, used: str) -> str:
    """The hash of all that decides what a document is in a format; `used` are the `tools`."""
    return hashlib.sha256(f"{used} {format_} {document!r}".encode()).hexdigest()


def recipes(documents: Mapping[str, Document], formats: Iterable[str], used: str) -> dict[str, str]:
    """The recipes of documents in some formats, by the names of their files."""
    wanted = tuple(formats)
    return {f"{name}.{format_}": recipe(each, format_, used) for name, each in documents.items() for format_ in wanted}


def _below(folder: Path) -> list[tuple[str, Path]]:
    """The files of a folder by their paths in it, without what Python keeps beside its sources."""
    found = [Path(place, name) for place, _, names in os.walk(folder) for name in names if not name.endswith(".pyc")]
    return [(file.relative_to(folder).as_posix(), file) for file in sorted(found) if file.is_file()]


@cache
def _versions() -> list[str]:
    """They stay while a process runs: asking for them takes longer than reading all templates."""
    return [_version(each) for each in _LIBRARIES]


def _version(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return ""
