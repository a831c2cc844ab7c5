"""What frames the text: letterhead, running header and footer, the language, and what the file says of itself."""

from __future__ import annotations

import string
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, Final

from ciminfo.document import Block, Document, Metadata, Paragraph, Role
from ciminfo.renderers.word.runs import NAMESPACES, Words, field, run, tag
from ciminfo.renderers.word.settings import drop, put
from ciminfo.renderers.word.styles import ROLES, Styles

if TYPE_CHECKING:
    from collections.abc import Iterable

#: As many letters as a core property may have.
_PROPERTY: Final = 255
_LANG: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"


def parted(document: Document) -> tuple[Paragraph | None, tuple[Block, ...]]:
    """A letterhead that opens the document, which belongs above the text of the first page, and the text."""
    match document.blocks:
        case (Paragraph(role=Role.LETTERHEAD) as head, *rest):
            return head, tuple(rest)
    return None, document.blocks


def frame(package: Any, document: Document, styles: Styles) -> None:
    """Fill header and footer, where the template does not say something there itself."""
    section, metadata = package.sections[0], document.metadata
    letterhead, _ = parted(document)
    if letterhead:
        section.different_first_page_header_footer = True
        head = section.first_page_header
        if not _holds(head, "drawing", "pict"):
            _fill(head, ROLES[Role.LETTERHEAD], Words(styles, head.part).runs(letterhead.inlines), styles)
    _fill(section.header, "header", run(metadata.header), styles)
    footers = [section.footer]
    if section.different_first_page_header_footer and not section.first_page_footer.is_linked_to_previous:
        footers += [section.first_page_footer] * (section.first_page_footer.part is not section.footer.part)
    for footer in footers:
        _fill(footer, "footer", _page_of(metadata), styles)


def _fill(part: Any, style: str, runs: str, styles: Styles) -> None:
    """Write into the last paragraph, in the style it needs; a header with words or fields of its own stays as it is."""
    from docx.oxml import parse_xml

    if not runs or _holds(part, "t", "instrText"):
        return
    paragraph = (part.paragraphs or [part.add_paragraph()])[-1]._p  # noqa: SLF001  the API has no fields
    paragraph.style = styles.id(style)
    for each in parse_xml(f"<w:p {NAMESPACES}>{runs}</w:p>"):
        paragraph.append(each)


def _holds(part: Any, *names: str) -> bool:
    return any(True for _ in part._element.iter(*(f"{{*}}{name}" for name in names)))  # noqa: SLF001


def _page_of(metadata: Metadata) -> str:
    """`Page {page} of {pages}` as runs with the fields PAGE and NUMPAGES."""
    fields = {"page": "PAGE", "pages": "NUMPAGES"}
    runs = []
    for literal, name, _, _ in string.Formatter().parse(metadata.page_of):
        runs.append(run(literal))
        runs += [field(fields[name], "1")] if name else []
    return "".join(runs)


def speak(package: Any, document: Document) -> None:
    """Make the document's language that of the whole; a style of the template has none of its own."""
    language, styles = tag(document.language), package.styles.element
    for own in styles.xpath("w:style//w:lang"):
        own.getparent().remove(own)
    for default in _made(styles, "docDefaults", "rPrDefault", "rPr", "lang"):
        default.set(_LANG, language)
    put(package, "themeFontLang", val=language)


def _made(element: Any, *names: str) -> Iterable[Any]:
    """The elements at a path; where there is none, one is made."""
    from docx.oxml import OxmlElement

    for name in names:
        found = element.find(f"{{*}}{name}")
        if found is None:
            found = OxmlElement(f"w:{name}")
            element.insert(0 if name.endswith(("Defaults", "Default")) else len(element), found)
        element = found
    return (element,)


def hyphenate(package: Any, document: Document) -> None:
    """Leave the hyphenation to the template; a letter is not hyphenated at all."""
    if parted(document)[0]:
        drop(package, "autoHyphenation")


def describe(package: Any, document: Document) -> None:
    """The core properties, those of the template left out; their dates are the data's."""
    properties, metadata = package.core_properties, document.metadata
    properties._element[:] = []  # noqa: SLF001  the API sets, and never takes out
    properties.title, properties.language = _short(document.title), document.language
    properties.author = properties.last_modified_by = _short(metadata.author)
    properties.subject, properties.keywords = _short(metadata.subject), _short(", ".join(metadata.keywords))
    properties.category, properties.revision = document.publication, 1
    if metadata.dated:
        moment = datetime.combine(metadata.dated, time(), UTC)
        properties.created = properties.modified = moment


def _short(text: str) -> str:
    return text if len(text) <= _PROPERTY else f"{text[: _PROPERTY - 1]}…"
