"""The nodes of the tree as WordprocessingML (ECMA-376, part 1), by the named styles of a template."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from ciminfo.document import (
    Block,
    BulletList,
    Document,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Metadata,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.renderers.look import TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: The paragraph style of each role, by the name Word shows.
STYLES: Final = {
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
#: What else the template must have.
OTHER_STYLES: Final = (
    "heading 1", "heading 2", "heading 3", "List Bullet", "caption", "Table Text", "Table Heading", "Report Table",
    "Emphasis", "Strong", "Placeholder", "Hyperlink", "header", "footer",
)  # fmt: skip
_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
#: The width of the text in twentieths of a point: a letter page less its margins.
_TEXT_WIDTH: Final = 9200
#: As many letters as the name of a bookmark can have.
_BOOKMARK: Final = 40


class Writer:
    """Writes one document's nodes as elements, by the style ids of one template."""

    def __init__(self, package: Any, document: Document) -> None:
        self.package, self.document = package, document
        self.ids = {style.name.casefold(): style.style_id for style in package.styles}
        self.bookmarks: list[str] = []

    def style(self, name: str) -> str:
        try:
            return str(self.ids[name.casefold()])
        except KeyError:
            raise TemplateError(f"the template docx/document has no style {name!r}") from None

    def elements(self) -> list[Any]:
        from docx.oxml import parse_xml

        body = "".join(self.blocks(self.document.blocks))
        return list(parse_xml(f"<w:body {_NAMESPACES}>{body}</w:body>"))

    def frame(self) -> None:
        """The running header and footer, and the language of the whole."""
        from docx.oxml import parse_xml

        section = self.package.sections[0]
        texts = (
            (section.header, _run(self.document.metadata.header)),
            (section.footer, _page_of(self.document.metadata)),
        )
        for part, runs in texts:
            paragraph = part.paragraphs[0]._p  # noqa: SLF001  the API has no fields
            for run in parse_xml(f"<w:p {_NAMESPACES}>{runs}</w:p>"):
                paragraph.append(run)
        for language in self.package.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
            language.set(language.nsmap["w"].join("{}") + "val", self.document.language)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(inlines, role):
                yield self.paragraph(STYLES[role], inlines)
            case BulletList(items):
                yield from (self.paragraph("List Bullet", item) for item in items)
            case Table():
                yield self.paragraph("caption", (Text(block.caption),))
                yield self.table(block)
            case Section(title, level, inner, anchor):
                yield self.heading(title, level, anchor)
                yield from self.blocks(inner)

    def paragraph(self, style: str, inlines: Iterable[Inline], before: str = "", after: str = "") -> str:
        runs = "".join(self.inline(inline) for inline in inlines)
        return f'<w:p><w:pPr><w:pStyle w:val="{self.style(style)}"/></w:pPr>{before}{runs}{after}</w:p>'

    def heading(self, title: Iterable[Inline], level: int, anchor: str) -> str:
        number, name = len(self.bookmarks) + 1, self.bookmark(anchor)
        start = f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>'
        return self.paragraph(f"heading {level}", title, start, f'<w:bookmarkEnd w:id="{number}"/>')

    def bookmark(self, anchor: str) -> str:
        """A name that Word takes: 40 letters, figures and underscores, no figure first, and no other like it."""
        whole = re.sub(r"\W", "_", anchor)
        whole = whole if whole[:1].isalpha() else f"_{whole}"
        name, again = whole[:_BOOKMARK], 1
        while name in self.bookmarks:
            again += 1
            name = f"{whole[: _BOOKMARK - len(str(again)) - 1]}_{again}"
        self.bookmarks.append(name)
        return name

    def table(self, table: Table) -> str:
        shares = table.widths or (1,) * len(table.headings)
        widths = [_TEXT_WIDTH * share // sum(shares) for share in shares]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        header = self.cells(((Text(each),) for each in table.headings), "Table Heading", widths)
        rows = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>"]
        for row in table.rows:
            cells = self.cells(row, "Table Text", widths)
            rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style("Report Table")}"/><w:tblW w:w="5000" w:type="pct"/>'
            '<w:tblLook w:val="0620" w:firstRow="1" w:noHBand="1" w:noVBand="1"/>'
            f"<w:tblCaption w:val={quoteattr(table.caption)}/><w:tblDescription w:val={quoteattr(table.description)}/>"
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )

    def cells(self, row: Iterable[Iterable[Inline]], style: str, widths: Iterable[int]) -> str:
        return "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{self.paragraph(style, cell)}</w:tc>'
            for cell, width in zip(row, widths, strict=True)
        )

    def inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return _run(text)
            case Emphasis(text):
                return _run(text, self.character("Emphasis"))
            case Strong(text):
                return _run(text, self.character("Strong"))
            case Placeholder(text):
                return _run(f"[{text}]", self.character("Placeholder"))
            case Foreign(text, language):
                return _run(text, f"<w:lang w:val={quoteattr(language)}/>")
            case Link(text, address):
                relation = self.package.part.relate_to(address, _LINK, is_external=True)
                return f'<w:hyperlink r:id="{relation}">{_run(text, self.character("Hyperlink"))}</w:hyperlink>'
            case LineBreak():
                return "<w:r><w:br/></w:r>"

    def character(self, style: str) -> str:
        return f'<w:rStyle w:val="{self.style(style)}"/>'


def _run(text: str, properties: str = "") -> str:
    if not text:
        return ""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _page_of(metadata: Metadata) -> str:
    """`Page {page} of {pages}` as runs with the fields PAGE and NUMPAGES."""
    fields = {"page": "PAGE", "pages": "NUMPAGES"}
    runs = []
    for literal, name, _, _ in string.Formatter().parse(metadata.page_of):
        runs.append(_run(literal))
        runs += [_field(fields[name])] if name else []
    return "".join(runs)


def _field(code: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return mark.format("begin") + instruction + mark.format("separate") + _run("1") + mark.format("end")
