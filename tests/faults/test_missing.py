"""What is missing or broken on the machine: fonts, LibreOffice, room for what is only there for a while, the cache."""

from __future__ import annotations

import errno
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ciminfo.cli import exits
from ciminfo.renderers import Look, MissingLibraryError, TemplateError, pdf, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word import pages
from tests.cli.test_commands import lay_out
from tests.faults.commands import run, tree
from tests.faults.disk import Disk
from tests.renderers.every_node import DOCUMENT, LOOK

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def root(tmp_path) -> Path:
    """The small workspace."""
    (tmp_path / "root").mkdir()
    return lay_out(tmp_path / "root") / "reports"


@pytest.fixture
def look(tmp_path) -> Look:
    """The templates that ship, with fonts that a test may spoil."""
    return Look((Path(shutil.copytree(shipped(), tmp_path / "templates")),))


SPOILED: dict[str, Callable[[Path], object]] = {
    "gone": lambda font: font.unlink(),
    "empty": lambda font: font.write_bytes(b""),
    "no font": lambda font: font.write_bytes(b"no font"),
    "cut": lambda font: font.write_bytes(font.read_bytes()[:100]),
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_font_that_is_gone_or_broken_is_named_and_no_other_takes_its_place(look, how):
    font = next(look.fonts())
    SPOILED[how](font)
    with pytest.raises(TemplateError, match=r"css/fonts\.css: Font-face .* cannot be loaded"):
        pdf.render(DOCUMENT, look)
    assert render("docx", DOCUMENT, look)


def test_where_there_is_no_room_for_fonts_the_place_is_named(look, tmp_path, monkeypatch):
    def write_bytes(_: Path, __: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    pdf._style.cache_clear()
    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(OSError, match="No space") as raised:
        pdf.render(DOCUMENT, look)
    assert raised.value.filename == str(tmp_path)
    monkeypatch.undo()
    assert not list(tmp_path.glob("weasyprint-*")) or pdf._style.cache_clear() is None


def _zipped(file: Path, **parts: str) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)


@pytest.mark.parametrize(
    "answer",
    [
        lambda _: None,
        lambda file: file.write_bytes(b"junk"),
        lambda file: _zipped(file, other="<a/>"),
        lambda file: _zipped(file, document="<a>"),
        lambda file: _zipped(file, document=""),
    ],
)
def test_a_libreoffice_that_answers_nonsense_is_named(answer, monkeypatch):
    def convert(command: list[str], **_: object) -> None:
        folder = Path(command[command.index("--outdir") + 1])
        folder.mkdir()
        answer(folder / "a.docx")

    monkeypatch.setattr(shutil, "which", lambda _: "/somewhere/soffice")
    monkeypatch.setattr(pages.subprocess, "run", convert)
    with pytest.raises(MissingLibraryError, match=r"/somewhere/soffice\) could not lay out") as raised:
        pages.numbered({"a.docx": render("docx", DOCUMENT, LOOK)})
    assert "--page-numbers" in raised.value.hint


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOSPC, errno.EIO, errno.EROFS])
def test_whatever_is_wrong_with_the_cache_nothing_else_is(root, code):
    home = root.parent / "home"
    assert run(root, "build-report", "2004-2005").code == 0
    before = tree(root)

    def refuse(_: str, paths: tuple[str, ...]) -> None:
        if paths[0].startswith(str(home)):
            raise OSError(code, "Refused", paths[0])

    for command in ("build-report 2004-2005", "validate", "build-report 2004-2005"):
        with Disk(root.parent, refuse).watched():
            ended = run(root, *command.split())
        assert (ended.code, ended.said) == (exits.CLEAN, ""), ended
    assert tree(root) == before


def test_where_the_folders_of_the_cache_are_files_nothing_else_is_wrong(root):
    (root.parent / "home").write_bytes(b"a file")
    for _ in range(2):
        ended = run(root, "build-report", "2004-2005")
        assert (ended.code, ended.said) == (0, "")
