"""The Word template: a file that Word wrote, or the folder of parts that ships, opened and emptied of its own text."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any, Final

from ciminfo.bounds import MAX_TEMPLATE, MAX_TEMPLATE_PARTS
from ciminfo.renderers.look import Look, TemplateError
from ciminfo.renderers.word.settings import drop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

#: What a folder of templates may call it, in the order looked for.
NAMES: Final = ("docx/document.docx", "docx/document.dotx", "docx/document")
_MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"
#: What goes with the text of a template, and what it says of itself; all else gives the pages their looks.
_ITS_OWN: Final = {
    "hyperlink", "image", "chart", "comments", "commentsExtended", "commentsIds", "people", "footnotes", "endnotes",
    "aFChunk", "oleObject", "package", "diagramData", "glossaryDocument", "attachedTemplate", "core-properties",
    "thumbnail", "mailMergeSource", "mailMergeHeaderSource", "vbaProject",
}  # fmt: skip
#: The parts that are made anew for each document, and the kinds of the relations that lead to them.
_OURS: Final = {"/docProps/core.xml": "core-properties", "/word/footnotes.xml": "footnotes"}
#: What entities need to be declared in, in any encoding.
_DOCTYPE: Final = re.compile(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E")
#: Fields that have Word open or ask for something else when it opens the file.
_REACHING: Final = re.compile(r"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\b", re.IGNORECASE)


def find(look: Look) -> Path:
    """The first template there is; raise `TemplateError` where no folder has one."""
    for file in found(look):
        return file
    raise TemplateError("the template docx/document is missing")


def found(look: Look) -> Iterator[Path]:
    return (folder / name for folder in look.folders for name in NAMES if (folder / name).exists())


def opened(template: Path, publication: str = "") -> Any:
    """The template as a package without text, with the styles that a publication has otherwise."""
    package = read(template)
    _emptied(package)
    _replace(package.styles.element, _own_styles(template, publication))
    return package


def read(template: Path) -> Any:
    """The template as a package; what cannot be opened, or has no pages, is refused."""
    import docx

    name = template.as_posix()
    try:
        package = docx.Document(_packed(template))
        is_whole, has_pages, asked = _is_whole(package), _has_pages(package), next(_reaching(package), "")
    except TemplateError:
        raise
    except Exception as error:  # a file that lies makes zipfile and python-docx fall over in any way at all
        raise TemplateError(f"the template {name} cannot be used: {error}") from error
    if not is_whole:
        raise TemplateError(f"the template {name} cannot be used: a part of it is not what its name says")
    if not has_pages:
        raise TemplateError(f"the template {name} has no section, which would give the page its size")
    if asked:
        raise TemplateError(f"the template {name} cannot be used: Word would ask for {asked} when it opens a file")
    return package


def _reaching(package: Any) -> Iterator[str]:
    """What heads and feet, which stay as the template has them, would have Word ask for elsewhere."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    emptied = {package.part, package.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)}
    for part in {*package.part.package.iter_parts()} - emptied:
        outside = (each for each in part.rels.values() if each.is_external)
        yield from (each.target_ref for each in outside if not each.reltype.endswith("/hyperlink"))
        root = getattr(part, "element", None)
        codes = "".join(root.xpath(".//w:instrText/text() | .//w:fldSimple/@w:instr")) if root is not None else ""
        yield from (f"what a field {each[0]} names" for each in _REACHING.finditer(codes))


def _is_whole(package: Any) -> bool:
    """Whether the parts that everything is made with are of the kinds that their places ask for, each there once."""
    from docx.oxml.ns import qn

    parts = {"document": package.element, "styles": package.styles.element, "settings": package.settings.element}
    names = [part.partname for part in package.part.package.iter_parts()]
    return (
        len(names) == len({*names})
        and all(part.tag == qn(f"w:{name}") for name, part in parts.items())
        and all(map(_is_right, package.part.package.iter_rels()))
    )


def _is_right(relation: Any) -> bool:
    """Whether it has an id and a kind, and does not lead to another part in the place of one of ours."""
    if None in {relation.reltype, relation.rId}:
        return False
    kind = relation.reltype.rpartition("/")[2]
    return bool(relation.is_external) or _OURS.get(relation.target_part.partname, kind) == kind


def _has_pages(package: Any) -> bool:
    """Whether there is a last section, which is kept when the text goes, and it says how large a page is."""
    if package.element.body is None or package.element.body.sectPr is None:
        return False
    section = package.sections[-1]
    for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        _ = part.is_linked_to_previous or part.paragraphs  # one that is of another kind is found here
    return None not in {section.page_width, section.left_margin, section.right_margin}


def text_width(package: Any) -> float:
    """How wide the text is on the template's pages, in points."""
    section = package.sections[0]
    return float((section.page_width - section.left_margin - section.right_margin) / 12700)


def _packed(template: Path) -> io.BytesIO:
    """The parts as the one file they make up; a template for new documents is read as the document it would become."""
    parts = dict(_parts(template))
    if any(_DOCTYPE.search(content) for content in parts.values()):
        raise TemplateError(f"the template {template.as_posix()} declares a document type, which Word never does")
    if not parts:
        raise TemplateError(f"the template {template.as_posix()} holds nothing")
    types = parts.get("[Content_Types].xml", b"")
    parts["[Content_Types].xml"] = types.replace(_MAIN.format("template").encode(), _MAIN.format("document").encode())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    packed.seek(0)
    return packed


def _parts(template: Path) -> Iterator[tuple[str, bytes]]:
    """The parts by name: those of a folder lie as they are, so that a change of style is a difference one can read."""
    if template.is_dir():
        for part in sorted(file for file in template.rglob("*") if file.is_file()):
            yield part.relative_to(template).as_posix(), part.read_bytes()
    else:
        with zipfile.ZipFile(template) as archive:
            inside = archive.infolist()  # no more is unpacked of a part than is said there
            if len(inside) > MAX_TEMPLATE_PARTS or sum(each.file_size for each in inside) > MAX_TEMPLATE:
                raise TemplateError(f"the template {template.as_posix()} is too large once it is unpacked")
            yield from ((each.filename, archive.read(each)) for each in inside)


def _emptied(package: Any) -> None:
    """Take out the text, what only the text leads to, and what would ask the reader a question."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    body = package.element.body
    body[:] = [body.sectPr]
    drop(package, "footnotePr", "endnotePr", "updateFields", "attachedTemplate", "mailMerge", "rsids")
    settings = package.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    for relations in (package.part.rels, settings.rels, package.part.package.rels):
        for id_ in [id_ for id_, each in relations.items() if each.reltype.rpartition("/")[2] in _ITS_OWN]:
            del relations[id_]


def _own_styles(template: Path, publication: str) -> Iterator[Any]:
    """The styles that a publication has otherwise: `styles.xml` in a folder of its name beside the template."""
    file = template.parent / publication / "styles.xml"
    if not publication or not file.is_file():
        return
    from docx.oxml import parse_xml

    try:
        yield from parse_xml(file.read_bytes()).xpath("w:style")
    except SyntaxError as error:
        raise TemplateError(f"the template {file.as_posix()} cannot be used: {error}") from error


def _replace(styles: Any, own: Iterable[Any]) -> None:
    """Put each style in the place of the one of its name."""
    there = {_name(style): style for style in reversed(styles.xpath("w:style[w:name]"))}  # of two the first one counts
    for style in own:
        name = _name(style)
        if name in there:
            style.styleId = there[name].styleId
            styles.replace(there[name], style)
        else:
            styles.append(style)
        there[name] = style


def _name(style: Any) -> str:
    return str(style.xpath("string(w:name/@w:val)")).casefold()
