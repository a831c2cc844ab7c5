"""The tree as one HTML page, complete in itself; it is also what the PDF is laid out from."""

from __future__ import annotations

import re
import string
import textwrap
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from ciminfo.renderers.form import Form
from ciminfo.renderers.markup.blocks import Blocks

if TYPE_CHECKING:
    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

#: As many letters of the title as stand beside the symbol in a running header.
_SHORT: Final = 84


def render(document: Document, look: Look) -> bytes:
    """The page as it is read in a browser: nothing in it leads to another file."""
    return page(document, look, paged=False).encode()


def page(document: Document, look: Look, *, paged: bool) -> str:
    """The whole page; `paged` for the PDF, its notes are for the foot, and the style sheet is left to the layout."""
    values = {
        "document": document,
        "body": Blocks(document, paged=paged).body(),
        "style": Markup("" if paged else look.text("css/document.css")),  # noqa: S704  a template, not data
        "page_of": Markup(_counters(document.metadata.page_of)),  # noqa: S704  quoted by _css
        "header": Markup(_css(document.metadata.header)),  # noqa: S704  quoted by _css
        "short_title": Markup(_css(_short(document))),  # noqa: S704  quoted by _css
    }
    return Form(look, "html/document.html.j2").filled(values)


def _short(document: Document) -> str:
    """The title as far as one line holds it."""
    return textwrap.shorten(document.title, _SHORT, placeholder=" …")


def _counters(page_of: str) -> str:
    """`Page {page} of {pages}` as the value of CSS `content`."""
    counters = {"page": "counter(page)", "pages": "counter(pages)"}
    parts = []
    for literal, name, _, _ in string.Formatter().parse(page_of):
        parts += [_css(literal)] if literal else []
        parts += [counters[name]] if name else []
    return " ".join(parts)


def _css(text: str) -> str:
    """A CSS string; everything but plain letters and figures is written as its code, and so is a space after one."""
    codes = re.sub(r"[^A-Za-z0-9 ] ?", lambda match: "".join(f"\\{ord(each):06x}" for each in match[0]), text)
    return f'"{codes}"'
