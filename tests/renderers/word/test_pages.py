"""Pages in contents: only where they are asked for, as LibreOffice counts them, and nothing else is changed."""

import re
import shutil

import pytest

from ciminfo.document import Contents, Document, Metadata, Paragraph, Section, Text
from ciminfo.renderers import MissingLibraryError, render
from ciminfo.renderers.docx import pack
from ciminfo.renderers.word import pages
from tests.renderers.every_node import DOCUMENT, LOOK
from tests.renderers.word.lint import faults
from tests.renderers.word.package import Package

PLAIN = render("docx", Document("letter", "en", "T", (Paragraph((Text("Words"),)),)), LOOK)
FILLED = tuple(Paragraph((Text("Words that fill a page. " * 60),)) for _ in range(8))
LONG = Document("report", "en", "T", (
    Contents("Contents", 1), *(Section((Text(name),), 1, FILLED, name) for name in ("one", "two", "three")),
), Metadata())  # fmt: skip


def shown(packed: bytes) -> list[str]:
    return Package(packed).body("//w:sdtContent//w:hyperlink/w:r[last()-1]/w:t/text()")


def test_a_file_is_written_without_pages():
    assert shown(render("docx", LONG, LOOK)) == []


def test_without_libreoffice_the_message_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(MissingLibraryError, match="apt-get install libreoffice-writer-nogui"):
        pages.numbered({"a.docx": PLAIN})


def test_a_file_without_contents_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: "/nowhere/soffice")
    assert pages.numbered({"a.docx": PLAIN}) == {"a.docx": PLAIN}


def test_a_libreoffice_that_fails_is_named(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: "/nowhere/soffice")
    with pytest.raises(MissingLibraryError, match=r"/nowhere/soffice\) could not lay out"):
        pages.numbered({"a.docx": render("docx", LONG, LOOK)})


def test_what_libreoffice_answers_is_put_into_the_contents_and_nowhere_else(monkeypatch):
    def answer(_, files):
        """Each reference behind the end, answered with 7, as LibreOffice would write it."""
        packages = {name: Package(file) for name, file in files.items()}
        texts = {name: each.zip.read("word/document.xml").decode() for name, each in packages.items()}
        asked = re.compile(r'(<w:p><w:r><w:fldChar[^>]*/></w:r><w:r><w:instrText[^>]*> PAGEREF.*?"separate"/></w:r>)')
        return {
            name: pack({"word/document.xml": asked.sub(r"\1<w:r><w:t>7</w:t></w:r>", text).encode()})
            for name, text in texts.items()
        }

    monkeypatch.setattr(pages, "_converted", answer)
    monkeypatch.setattr(shutil, "which", lambda _: "soffice")
    before = render("docx", DOCUMENT, LOOK)
    after = pages.numbered({"a.docx": before})["a.docx"]
    assert shown(after) == ["7"] * 5
    assert faults(after) == []
    numbers = re.compile(rb"<w:r><w:t>7</w:t></w:r>")
    assert numbers.sub(b"", Package(after).zip.read("word/document.xml")) == Package(before).zip.read(
        "word/document.xml"
    )
    assert {n: Package(after).zip.read(n) for n in Package(after).names if n != "word/document.xml"} == {
        n: Package(before).zip.read(n) for n in Package(before).names if n != "word/document.xml"
    }


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine")
def test_libreoffice_counts_the_pages_the_same_way_twice():
    packed = {"a.docx": render("docx", LONG, LOOK), "b.docx": PLAIN}
    numbered = pages.numbered(packed)
    first, second, third = map(int, shown(numbered["a.docx"]))
    assert 1 == first < second < third
    assert numbered == pages.numbered(packed)
    assert numbered["b.docx"] == PLAIN
