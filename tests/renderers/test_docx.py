"""The Word document by its XML parts: named styles only, and everything in its place."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from time import process_time

import pytest

from ciminfo.document import Document, Paragraph, Section, Text
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from tests.renderers.every_node import ADDRESS, DOCUMENT, LOOK, headings, notes, texts
from tests.renderers.word.lint import faults
from tests.renderers.word.package import SPACES, Package, W, words

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def package() -> Package:
    return Package(render("docx", DOCUMENT, LOOK))


def test_the_text_is_that_of_the_tree(package):
    assert list(package.lines()) == texts()


def test_the_notes_are_those_of_the_tree(package):
    written = [words(each).lstrip() for each in package.find("word/footnotes.xml", "//w:footnote[@w:id > 0]")]
    assert written == notes()


def test_nothing_is_formatted_by_hand(package):
    used = {
        each.tag.removeprefix(W)
        for each in package.body("//w:pPr[not(ancestor::wps:txbx)]/* | //w:rPr[not(ancestor::wps:txbx)]/*")
    }
    assert used == {"pStyle", "rStyle", "lang"}


def test_headings_have_the_built_in_styles_by_level(package):
    found = [
        (int(paragraph.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=SPACES)[-1]), words(paragraph))
        for paragraph in package.body("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'Heading')]")
    ]
    assert found == headings()


def test_links_lead_to_their_address(package):
    ids = set(package.body("//w:hyperlink/@r:id"))
    assert len(ids) == 1
    target = f"//p:Relationship[@Id='{ids.pop()}' and @TargetMode='External']/@Target"
    assert package.find("word/_rels/document.xml.rels", target) == [ADDRESS]


@pytest.fixture
def own(tmp_path):
    """A template of the workspace's own, and the file of its styles."""
    shutil.copytree(shipped() / "docx", tmp_path / "docx")
    return tmp_path, tmp_path / "docx" / "document" / "word" / "styles.xml"


@pytest.mark.parametrize("style", ["Dateline", "Placeholder", "Report Table", "heading 2", "footnote text"])
def test_a_template_that_lacks_a_style_is_refused_by_the_style_s_name(own, style):
    folder, styles = own
    written = styles.read_text(encoding="utf-8")
    assert f'<w:name w:val="{style}"/>' in written
    styles.write_text(written.replace(f'<w:name w:val="{style}"/>', '<w:name w:val="Gone"/>'), encoding="utf-8")
    with pytest.raises(TemplateError, match=f"has no (paragraph|character|table) style '{style}'"):
        render("docx", DOCUMENT, Look((folder, shipped())))


def test_a_template_that_calls_its_styles_otherwise_gives_the_same_text(own):
    folder, styles = own
    ids = r'(w:styleId|w:basedOn w:val|w:next w:val|w:pStyle w:val)="(\w+)"'
    for file in (styles, styles.with_name("numbering.xml"), *styles.parent.glob("header*.xml")):
        file.write_text(re.sub(ids, r'\1="x\2"', file.read_text(encoding="utf-8")), encoding="utf-8")
    packed = render("docx", DOCUMENT, Look((folder, shipped())))
    assert list(Package(packed).lines()) == texts()
    assert set(Package(packed).body("//w:pStyle/@w:val")) >= {"xBodyText", "xTitle", "xTOC1"}


def test_a_template_that_leads_nowhere_itself_takes_a_text_that_does(own):
    folder, styles = own
    page = '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1440" w:right="1440"/>'
    bare = f'<w:document xmlns:w="{SPACES["w"]}"><w:body><w:sectPr>{page}</w:sectPr></w:body></w:document>'
    styles.with_name("document.xml").write_text(bare, encoding="utf-8")
    packed = Package(render("docx", DOCUMENT, Look((folder, shipped()))))
    assert list(packed.lines()) == texts()
    assert len(set(packed.body("//w:hyperlink/@r:id"))) == 1


def test_a_paragraph_costs_the_same_however_many_there_are():
    def seconds(count: int) -> float:
        document = Document("report", "en", "Long", (Paragraph((Text("words"),)),) * count)
        started = process_time()
        render("docx", document, LOOK)
        return process_time() - started

    few = max(seconds(4_000) for _ in range(2))
    assert seconds(48_000) < 36 * few  # twelve times as much; a hundred and forty-four if it went by the square


def test_a_file_made_of_nothing_is_a_document_still():
    bare = Document("letter", "es", "Nada", (Paragraph(()), Section((Text("A"),), 1, (), "a")))
    package = Package(render("docx", bare, LOOK))
    assert list(package.lines()) == ["", "A"]
    assert "word/footnotes.xml" not in package.names
    assert package.find("docProps/core.xml", "//dcterms:created") == []


def test_the_parts_bear_no_time_of_writing_and_no_mark_of_the_compressor(package):
    assert {each.date_time for each in package.zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert {each.compress_type for each in package.zip.infolist()} == {zipfile.ZIP_STORED}
    assert {(each.create_system, each.external_attr) for each in package.zip.infolist()} == {(0, 0x20)}
    assert package.names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert package.names[2:] == sorted(package.names[2:])


SCRIPT = """
import hashlib, os, time
from ciminfo.renderers import render
from tests.renderers.every_node import DOCUMENT, LOOK
time.tzset()
print(hashlib.sha256(render("docx", DOCUMENT, LOOK)).hexdigest())
"""


@pytest.mark.parametrize(
    ("seed", "zone", "tongue"), [("1", "Pacific/Kiritimati", "C"), ("2", "America/Caracas", "tr_TR.UTF-8")]
)
def test_another_process_place_zone_and_tongue_give_the_same_bytes(tmp_path, seed, zone, tongue):
    settings = {"PYTHONHASHSEED": seed, "TZ": zone, "LANG": tongue, "LC_ALL": tongue, "PYTHONPATH": str(ROOT)}
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=tmp_path, env={**os.environ, **settings}, capture_output=True, check=True
    )
    assert told.stdout.decode().strip() == hashlib.sha256(render("docx", DOCUMENT, LOOK)).hexdigest()


def test_the_document_of_every_node_has_no_fault_in_another_language_either():
    assert faults(render("docx", Document("letter", "es", "Título", DOCUMENT.blocks, DOCUMENT.metadata), LOOK)) == []
