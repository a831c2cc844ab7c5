"""What a Word template lacks: the styles that documents use, and what would spoil the file that is made with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ciminfo.renderers.look import TemplateError
from ciminfo.renderers.word.styles import CUSTOM, REQUIRED, Styles
from ciminfo.renderers.word.template import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KEPT: Final = ("heading 1", "heading 2", "heading 3", "TOC Heading", "caption", "Table Heading")
#: Today's mode of Word; an older one opens the file in compatibility mode.
_MODE: Final = 15
_FIGURES: Final = re.compile(r"\d{1,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Lack:
    """What a template lacks, or has that does not suit: what is the case, and what to do about it."""

    message: str
    remedy: str
    #: Nothing can be built with the template before it is mended.
    stops: bool = False


def lacks(template: Path) -> tuple[Lack, ...]:
    try:
        package = read(template)
    except TemplateError as error:
        return (Lack(str(error), "save it in Word as a Word document (.docx) or template (.dotx)", stops=True),)
    styles = Styles(package.styles.element)
    found = (*_styles(styles), *_based(package), *_kept(styles), *_outlined(styles), *_bullets(styles))
    return (*found, *_settings(package), *_pages(package))


def _styles(styles: Styles) -> Iterator[Lack]:
    for name in styles.missing():
        kind = REQUIRED[name]
        other = next((kind for kind, known in styles.elements if known == name.casefold()), "")
        message = f"there is no {kind} style {name!r}" + (f", only a {other} style of that name" if other else "")
        if name in CUSTOM:
            remedy = f"make a new style of the type {kind} and name it {name}"
        else:
            remedy = f"use Word's own style {name} once: Word writes its styles into a file when they are used"
        yield Lack(message, remedy, stops=True)


def _based(package: Any) -> Iterator[Lack]:
    ids = set(package.styles.element.xpath("w:style/@w:styleId"))
    for style in package.styles.element.xpath("w:style[w:basedOn]"):
        base = style.xpath("string(w:basedOn/@w:val)")
        if base not in ids:
            name = style.xpath("string(w:name/@w:val)")
            yield Lack(f"the style {name!r} is based on {base!r}, which is not there", "base it on another style")


def _kept(styles: Styles) -> Iterator[Lack]:
    for name in _KEPT:
        if styles.find(name) is not None and not styles.has(name, "keepNext"):
            yield Lack(
                f"the style {name!r} does not keep with what follows, and may end a page",
                "Modify › Format › Paragraph › Line and Page Breaks › Keep with next",
            )


def _outlined(styles: Styles) -> Iterator[Lack]:
    for level in (1, 2, 3):
        name = f"heading {level}"
        if styles.find(name) is not None and styles.value(name, "outlineLvl") != str(level - 1):
            yield Lack(
                f"the style {name!r} has no outline level {level}, so contents and navigation pass it by",
                f"Modify › Format › Paragraph › Outline level: Level {level}",
            )


def _bullets(styles: Styles) -> Iterator[Lack]:
    if styles.find("List Bullet") is not None and not styles.has("List Bullet", "numPr"):
        yield Lack("the style 'List Bullet' has no bullet", "Modify › Format › Numbering › Bullets")


def _settings(package: Any) -> Iterator[Lack]:
    settings = package.settings.element
    mode = settings.xpath("string(w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val)")
    if not _FIGURES.fullmatch(mode) or int(mode) < _MODE:
        yield Lack("its files open in Word's compatibility mode", "File › Info › Convert")
    if settings.xpath("w:zoom[not(@w:percent)]"):
        yield Lack("its setting of the zoom has no percentage, which the schema asks for", "save it once in Word")
    if settings.xpath("w:trackRevisions"):
        yield Lack("it tracks changes, so that a file made with it does too", "Review › Track Changes: off")
    if settings.xpath("w:documentProtection"):
        yield Lack("it is protected, so that nobody can edit a file made with it", "Review › Restrict Editing: stop")


def _pages(package: Any) -> Iterator[Lack]:
    if len(package.sections) > 1:
        yield Lack("it has several sections, of which only the last gives the pages their looks", "delete the others")
    section = package.sections[-1]
    if not section.header.is_linked_to_previous and any(p.text.strip() for p in section.header.paragraphs):
        yield Lack(
            "its running header has words of its own, so the symbol of the document is not put there",
            "delete the words, or leave them if that is wanted",
        )
