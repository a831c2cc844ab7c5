"""A Word template, as Word packs it or as the one that ships with other parts: it is refused, or a document is made."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word.check import lacks
from tests.fuzz.oracle import assert_words, folder
from tests.renderers.every_node import DOCUMENT

#: A line with the name of a part, which what follows is put in the place of; one that is taken out has nothing there.
PART = re.compile(rb"^==== ([\w./\[\]-]{1,80})\n", re.MULTILINE)
LONGEST = 24_000


@cache
def parts() -> dict[str, bytes]:
    """The parts of the template that ships."""
    root = shipped() / "docx" / "document"
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def packed(data: bytes) -> bytes:
    """The parts as the one file they make up; bytes without a name of a part are taken to be that file."""
    _, *found = PART.split(data)
    if not found:
        return data
    others = {name.decode(): part for name, part in zip(found[::2], found[1::2], strict=True)}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in (parts() | others).items():
            if content:
                archive.writestr(name, content)
    return made.getvalue()


def fuzz(data: bytes) -> None:
    file = folder() / "look" / "docx" / "document.docx"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(packed(data))
    found = lacks(file)
    for each in found:
        assert_words(each.message, each.remedy)
    try:
        made = render("docx", DOCUMENT, Look((folder() / "look", shipped())))
    except TemplateError:
        made = b""
    assert bool(made) != any(each.stops for each in found)
