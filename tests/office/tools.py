"""What judges our files by other hands, where the machine has it.

`make test` leaves out what needs one that is missing, and says so; with `CIMINFO_OFFICE=required`, as CI sets it, what
is missing fails.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).parents[2]
#: Where `tools/office.sh` puts the Open XML SDK's validator.
NODE = ROOT / ".venv" / "office" / "node_modules" / ".bin"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SKIPPED = {"note", "soft-page-break", "bookmark-start", "bookmark-end"}


def program(name: str) -> str:
    """Where a program is; without it the test is left out, or fails where it is required."""
    found = shutil.which(name) or shutil.which(name, path=str(NODE))
    if found is None:
        _lacking(f"{name} is not on this machine")
    return str(found)


def _lacking(what: str) -> None:
    told = f"{what}: tools/office.sh installs it"
    pytest.fail(told) if os.environ.get("CIMINFO_OFFICE") == "required" else pytest.skip(told)


def schema(name: str) -> Path:
    """A schema of XLIFF; without it the test is left out, or fails where it is required."""
    return _file(f"xliff/{name}")


def script(name: str) -> Path:
    """A file of a package of npm; without it the test is left out, or fails where it is required."""
    return _file(f"node_modules/{name}")


def _file(name: str) -> Path:
    found = ROOT / ".venv" / "office" / name
    if not found.is_file():
        _lacking(f"{found.name} is not on this machine")
    return found


def opened(files: Mapping[str, bytes], folder: Path) -> dict[str, etree._Element]:
    """The files as LibreOffice reads them: as OpenDocument, in one piece."""
    for name, content in files.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "fodt", "--outdir", str(folder)]
    words = [*command, *(str(folder / f"{name}.docx") for name in files)]
    subprocess.run(words, check=True, capture_output=True, timeout=300)
    return {name: etree.parse(folder / f"{name}.fodt").getroot() for name in files}


def lines(root: etree._Element, inside: str = "office:body/office:text") -> list[str]:
    """The paragraphs and headings in the order of the page, cells and the labels of drawings among them."""
    return [_words(each) for place in root.iterfind(inside, root.nsmap) for each in _paragraphs(place)]


def notes(root: etree._Element) -> list[str]:
    return [_words(each).strip() for each in root.iterfind(f".//{TEXT}note-body/{TEXT}p")]


def _paragraphs(place: etree._Element) -> list[etree._Element]:
    found = place.iter(f"{TEXT}p", f"{TEXT}h")
    return [each for each in found if not _is_beside(each)]


def _is_beside(paragraph: etree._Element) -> bool:
    """Whether a paragraph is of a note, holds a drawing, or is that of a shape that has no words."""
    around = {each.tag for each in paragraph.iterancestors()}
    has_drawing = next(paragraph.iter(f"{DRAW}g"), None) is not None
    return f"{TEXT}note" in around or has_drawing or (f"{DRAW}g" in around and not _words(paragraph))


def _words(element: etree._Element) -> str:
    told = element.text or ""
    for child in element:
        name = child.tag.removeprefix(TEXT)
        if name in {"line-break", "s"}:
            told += " " * int(child.get(f"{TEXT}c", "1"))
        elif name not in SKIPPED and child.tag.startswith(TEXT):
            told += _words(child)
        told += child.tail or ""
    return told
