"""The Word template: a file that Word wrote, or the folder of parts that ships, opened and emptied of its own text."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, Final

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
    "thumbnail",
}  # fmt: skip


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
        is_whole, has_pages = _is_whole(package), _has_pages(package)
    except TemplateError:
        raise
    except Exception as error:  # a file that lies makes zipfile and python-docx fall over in any way at all
        raise TemplateError(f"the template {name} cannot be used: {error}") from error
    if not is_whole:
        raise TemplateError(f"the template {name} cannot be used: a part of it is not what its name says")
    if not has_pages:
        raise TemplateError(f"the template {name} has no section, which would give the page its size")
    return package


def _is_whole(package: Any) -> bool:
    """Whether the parts that everything is made with are of the kinds that their places ask for."""
    from docx.oxml.ns import qn

    parts = {"document": package.element, "styles": package.styles.element, "settings": package.settings.element}
    return all(part.tag == qn(f"w:{name}") for name, part in parts.items())


def _has_pages(package: Any) -> bool:
    """Whether there is a last section, which is kept when the text goes, and it says how large a page is."""
    if package.element.body is None or package.element.body.sectPr is None:
        return False
    section = package.sections[-1]
    return None not in {section.page_width, section.left_margin, section.right_margin}


def text_width(package: Any) -> float:
    """How wide the text is on the template's pages, in points."""
    section = package.sections[0]
    return float((section.page_width - section.left_margin - section.right_margin) / 12700)


def _packed(template: Path) -> io.BytesIO:
    """The parts as the one file they make up; a template for new documents is read as the document it would become."""
    parts = dict(_parts(template))
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
            for name in archive.namelist():
                yield name, archive.read(name)


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
