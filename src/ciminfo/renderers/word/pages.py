"""The pages in a table of contents, as LibreOffice lays the file out: only where they are asked for.

They are never put in because LibreOffice happens to be there: starting it takes seconds, and the same command would
give other bytes on a machine without it. LibreOffice works out references when it writes a Word file, though not
those inside contents; so it is given a copy with the same references behind the end, and what it wrote is read there.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ciminfo.renderers.docx import pack
from ciminfo.renderers.look import MissingLibraryError
from ciminfo.renderers.word.runs import NAMESPACES, field

if TYPE_CHECKING:
    from collections.abc import Mapping

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN: Final = "word/document.xml"
_PATIENCE: Final = 180
#: What brings LibreOffice, and the fonts that are as wide as those of Word, on Debian and its relatives.
INSTALL: Final = "sudo apt-get install libreoffice-writer-nogui fonts-crosextra-carlito fonts-crosextra-caladea"
_WITHOUT: Final = "or build without  --page-numbers ; Word puts them in, too, when its contents are updated"


def numbered(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Word files with the page of every entry in their contents; raise `MissingLibraryError` without LibreOffice."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise MissingLibraryError(f"page numbers need LibreOffice. Install it with:\n\n  {INSTALL}", _WITHOUT)
    listed = {name: _References(file) for name, file in files.items()}
    asked = {name: each.with_questions() for name, each in listed.items() if each.names}
    try:
        answers = _converted(program, asked) if asked else {}
        return {name: listed[name].answered(answers[name]) if name in answers else file for name, file in files.items()}
    except (OSError, subprocess.SubprocessError, zipfile.BadZipFile, LookupError, SyntaxError) as error:
        said = f"LibreOffice ({program}) could not lay out the files: {error}"
        raise MissingLibraryError(said, _WITHOUT) from error


def _converted(program: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What LibreOffice makes of the files, with a profile of its own, so that nobody's settings matter."""
    with tempfile.TemporaryDirectory(prefix="ciminfo-") as folder:
        home, out = Path(folder), Path(folder) / "out"
        for name, file in files.items():
            (home / name).write_bytes(file)
        profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(out)]
        subprocess.run(  # noqa: S603  no shell, and our own file names
            [*command, *(str(home / name) for name in files)], check=True, capture_output=True, timeout=_PATIENCE
        )
        return {name: (out / name).read_bytes() for name in files}


class _References:
    """The references to pages in the contents of one file."""

    def __init__(self, file: bytes) -> None:
        from lxml import etree

        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body: Any = etree.fromstring(self.parts[_MAIN])
        self.fields = _fields(self.body)
        self.names = tuple(self.fields)

    def with_questions(self) -> bytes:
        """The file with its references once more, a paragraph each, before the end."""
        from lxml import etree

        body: Any = etree.fromstring(self.parts[_MAIN])
        for name in self.names:
            question = field(f"PAGEREF {name} \\h", "")
            body.find(f"{_W}body")[-1].addprevious(etree.fromstring(f"<w:p {NAMESPACES}>{question}</w:p>"))
        return pack({**self.parts, _MAIN: _text(body)})

    def answered(self, converted: bytes) -> bytes:
        """The file with the pages that the converted one has."""
        from lxml import etree

        with zipfile.ZipFile(io.BytesIO(converted)) as archive:
            found = _fields(etree.fromstring(archive.read(_MAIN)))
        for name, end in self.fields.items():
            page = _shown(found[name]) if name in found else ""
            if page.isdigit():
                run = etree.SubElement(end.getparent(), f"{_W}r")
                etree.SubElement(run, f"{_W}t").text = page
                end.addprevious(run)
        return pack({**self.parts, _MAIN: _text(self.body)})


def _fields(body: Any) -> dict[str, Any]:
    """The last run of every reference to a page, by its bookmark; of two, the one nearer to the end."""
    found = {}
    for instruction in body.iter(f"{_W}instrText"):
        words = (instruction.text or "").split()
        if words[:1] == ["PAGEREF"]:
            run = instruction.getparent()
            while run is not None and run.find(f"{_W}fldChar[@{_W}fldCharType='end']") is None:
                run = run.getnext()
            found[words[1]] = run
    return found


def _shown(end: Any) -> str:
    """What a field shows, by its last run."""
    words: list[str] = []
    run = end.getprevious()
    while run is not None and run.find(f"{_W}fldChar") is None:
        words.insert(0, "".join(run.itertext(f"{_W}t")))
        run = run.getprevious()
    return "".join(words)


def _text(body: Any) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(body, encoding="UTF-8", standalone=True))
