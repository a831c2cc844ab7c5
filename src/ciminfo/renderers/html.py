"""The tree as one HTML page, complete in itself; it is also what the PDF is laid out from."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from ciminfo.document import (
    Block,
    BulletList,
    Document,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.renderers.look import Look, TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The number of a resolution or paper, as it is cited.
_SYMBOL: Final = re.compile(r"\b[A-Z]{2,8}/(?:[A-Z]+/)?(?:RES|DEC|doc)\. ?\d+(?:/\d\d)?")
#: The element of each role; what is not here is a paragraph.
_ELEMENTS: Final = {Role.TITLE: "h1", Role.QUOTATION: "blockquote"}


def render(document: Document, look: Look) -> bytes:
    """The page as it is read in a browser: nothing in it leads to another file."""
    return page(document, look, fonts=False).encode()


def page(document: Document, look: Look, *, fonts: bool) -> str:
    """The whole page; with `fonts` its style sheet names the shipped font files, for the layout of the PDF."""
    from jinja2 import TemplateError as JinjaError
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    style = look.text("css/fonts.css") * fonts + look.text("css/document.css")
    values = {
        "document": document,
        "body": _blocks(document.blocks),
        "style": Markup(style),  # noqa: S704  a template, not data
        "page_of": Markup(_counters(document.metadata.page_of)),  # noqa: S704  quoted by _css
        "header": Markup(_css(document.metadata.header)),  # noqa: S704  quoted by _css
    }
    template = look.text("html/document.html.j2")
    try:
        rendered = environment.from_string(template).render(values)
    except (JinjaError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise TemplateError(f"the template html/document.html.j2 cannot be used: {error}") from error
    if not rendered.strip():
        raise TemplateError("the template html/document.html.j2 gives an empty page")
    return rendered


def _counters(page_of: str) -> str:
    """`Page {page} of {pages}` as the value of CSS `content`."""
    counters = {"page": "counter(page)", "pages": "counter(pages)"}
    parts = []
    for literal, name, _, _ in string.Formatter().parse(page_of):
        parts += [_css(literal)] if literal else []
        parts += [counters[name]] if name else []
    return " ".join(parts)


def _css(text: str) -> str:
    """A CSS string; everything but plain letters and figures is written as its code."""
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda match: f"\\{ord(match[0]):06x}", text) + '"'


def _blocks(blocks: Iterable[Block]) -> Markup:
    return Markup("\n").join(_block(block) for block in blocks)


def _block(block: Block) -> Markup:
    match block:
        case Paragraph(inlines, role):
            name = _ELEMENTS.get(role, "p")
            inner = _inlines(inlines)
            if role is Role.QUOTATION:
                inner = Markup("<p>{}</p>").format(inner)
            return Markup('<{0} class="{1}">{2}</{0}>').format(name, role.value, inner)
        case BulletList(items):
            listed = Markup("").join(Markup("<li>{}</li>").format(_inlines(item)) for item in items)
            return Markup("<ul>{}</ul>").format(listed)
        case Table():
            return _table(block)
        case Section(title, level, inner, anchor):
            heading = Markup("<h{0}>{1}</h{0}>").format(level + 1, _inlines(title))
            frame = Markup('<section id="{}" class="level-{}">{}\n{}</section>')
            return frame.format(anchor, level, heading, _blocks(inner))


def _table(table: Table) -> Markup:
    total = sum(table.widths)
    columns = Markup("").join(Markup('<col style="width: {:.0%}">').format(each / total) for each in table.widths)
    headings = Markup("").join(Markup('<th scope="col">{}</th>').format(each) for each in table.headings)
    rows = Markup("\n").join(
        Markup("<tr>{}</tr>").format(Markup("").join(Markup("<td>{}</td>").format(_inlines(cell)) for cell in row))
        for row in table.rows
    )
    frame = Markup("<table>\n<caption>{}</caption>\n{}<thead><tr>{}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>")
    return frame.format(table.caption, columns, headings, rows)


def _inlines(inlines: Iterable[Inline]) -> Markup:
    return Markup("").join(_inline(inline) for inline in inlines)


def _kept(text: str) -> Markup:
    """Text in which no line breaks inside the symbol of a paper: `AG/RES. 2019` stays on one line."""
    pieces, position = [], 0
    for match in _SYMBOL.finditer(text):
        pieces += [escape(text[position : match.start()]), Markup('<span class="kept">{}</span>').format(match[0])]
        position = match.end()
    return Markup("").join([*pieces, escape(text[position:])])


def _inline(inline: Inline) -> Markup:
    match inline:
        case Text(text):
            return _kept(text)
        case Emphasis(text):
            return Markup("<em>{}</em>").format(text)
        case Strong(text):
            return Markup("<strong>{}</strong>").format(text)
        case Foreign(text, language):
            return Markup('<span lang="{}">{}</span>').format(language, text)
        case Placeholder(text):
            return Markup('<span class="placeholder">[{}]</span>').format(text)
        case Link(text, address):
            return Markup('<a href="{}">{}</a>').format(address, text)
        case LineBreak():
            return Markup("<br>")
