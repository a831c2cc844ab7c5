"""Templates: a file that Word wrote or a folder of parts, emptied of text; what cannot be read is refused by name."""

import io
import shutil
import zipfile

import pytest

from ciminfo.document import Document, Paragraph, Text
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.docx import pack
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word import template
from ciminfo.renderers.word.runs import NAMESPACES
from ciminfo.renderers.word.specimen import specimen
from tests.renderers.every_node import DOCUMENT, LOOK, texts
from tests.renderers.word.lint import faults
from tests.renderers.word.package import Package
from tests.renderers.word.writing import package

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"


@pytest.fixture
def own(tmp_path):
    """A folder of templates with a Word file of its own."""
    (tmp_path / "docx").mkdir()
    return tmp_path


def changed(part: str, old: str, new: str) -> bytes:
    """A Word file like the one to start from, with a text of one part replaced."""
    with zipfile.ZipFile(io.BytesIO(specimen())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    return pack({**parts, part: parts[part].replace(old.encode(), new.encode())})


def written(folder, document: Document = DOCUMENT) -> bytes:
    return render("docx", document, Look((folder, shipped())))


def test_the_workspace_s_own_comes_first_and_a_file_of_word_s_before_a_folder(own):
    assert template.find(Look((own, shipped()))) == shipped() / "docx" / "document"
    (own / "docx" / "document").mkdir()
    assert template.find(Look((own, shipped()))) == own / "docx" / "document"
    (own / "docx" / "document.docx").touch()
    assert template.find(Look((own, shipped()))) == own / "docx" / "document.docx"


def test_a_template_that_nobody_has_is_named(own):
    with pytest.raises(TemplateError, match="docx/document is missing"):
        template.find(Look((own,)))


def test_nothing_of_a_template_s_own_text_is_left(own):
    (own / "docx" / "document.docx").write_bytes(specimen())
    packed = written(own)
    assert list(Package(packed).lines()) == texts()
    assert faults(packed) == []
    assert packed == render("docx", DOCUMENT, LOOK)


def test_a_template_for_new_documents_makes_documents(own):
    dotx = changed("[Content_Types].xml", MAIN.format("document"), MAIN.format("template"))
    (own / "docx" / "document.dotx").write_bytes(dotx)
    types = Package(written(own)).find(
        "[Content_Types].xml", "//ct:Override[@PartName='/word/document.xml']/@ContentType"
    )
    assert types == [MAIN.format("document")]


def test_what_would_ask_the_reader_a_question_or_tell_of_the_author_s_machine_is_taken_out(own):
    asking = f'<w:updateFields w:val="true"/><w:attachedTemplate {NAMESPACES} r:id="rId1"/><w:defaultTabStop'
    (own / "docx" / "document.docx").write_bytes(changed("word/settings.xml", "<w:defaultTabStop", asking))
    found = Package(written(own)).find("word/settings.xml", "//w:updateFields | //w:attachedTemplate | //w:rsids")
    assert found == []


@pytest.mark.parametrize(
    "content",
    [b"", b"no file of Word's", changed("word/document.xml", "<w:body>", "<w:body")],
    ids=["empty", "text", "broken"],
)
def test_a_file_that_is_no_word_file_is_refused(own, content):
    (own / "docx" / "document.docx").write_bytes(content)
    with pytest.raises(TemplateError, match=r"document\.docx cannot be used"):
        written(own)


@pytest.mark.parametrize("broken", ["styles.xml", "document.xml", "header1.xml", "settings.xml"])
def test_a_folder_with_a_broken_part_is_refused(own, broken):
    shutil.copytree(shipped() / "docx" / "document", own / "docx" / "document")
    (own / "docx" / "document" / "word" / broken).write_text("<w:oh", encoding="utf-8")
    with pytest.raises(TemplateError, match="docx/document"):
        written(own)


@pytest.mark.parametrize("gone", ["word/styles.xml", "word/document.xml", "[Content_Types].xml", "_rels/.rels"])
def test_a_folder_without_a_part_it_needs_is_refused(own, gone):
    shutil.copytree(shipped() / "docx" / "document", own / "docx" / "document")
    (own / "docx" / "document" / gone).unlink()
    with pytest.raises(TemplateError, match="docx/document"):
        written(own)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("[Content_Types].xml", "Types", "Others"),
        ("word/styles.xml", "w:styles", "w:settings"),
        ("word/settings.xml", "w:settings", "w:other"),
        ("word/document.xml", "w:document", "w:styles"),
        ("word/document.xml", "w:body>", "w:others>"),
        ("word/document.xml", "w:pgSz", "w:others"),
        ("word/document.xml", 'w:w="12240"', 'w:w="wide"'),
        ("word/header1.xml", "w:hdr", "w:other"),
        ("word/_rels/document.xml.rels", "relationships/settings", "relationships/others"),
        ("[Content_Types].xml", "wordprocessingml.header+xml", "wordprocessingml.other+xml"),
    ],
)
def test_a_part_that_is_not_what_its_place_says_is_refused(own, part, old, new):
    (own / "docx" / "document.docx").write_bytes(changed(part, old, new))
    with pytest.raises(TemplateError, match=r"document\.docx"):
        written(own)


def test_an_empty_folder_is_refused(own):
    (own / "docx" / "document").mkdir()
    with pytest.raises(TemplateError, match="holds nothing"):
        written(own)


def test_a_template_without_pages_is_refused(own):
    shutil.copytree(shipped() / "docx" / "document", own / "docx" / "document")
    body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
    (own / "docx" / "document" / "word" / "document.xml").write_text(body, encoding="utf-8")
    with pytest.raises(TemplateError, match="has no section"):
        written(own)


def test_the_width_of_the_text_is_that_of_the_template_s_page(own):
    (own / "docx" / "document.docx").write_bytes(changed("word/document.xml", 'w:w="12240"', 'w:w="11906"'))
    assert template.text_width(template.read(own / "docx" / "document.docx")) == pytest.approx((11906 - 3040) / 20)


SIZE = "//w:style[w:name/@w:val='{}']/w:rPr/w:sz/@w:val"


def test_a_publication_has_the_styles_in_its_own_folder_and_the_others_of_the_template():
    words = Paragraph((Text("Words"),))
    summary, report = package(words, publication="country-summary"), package(words, publication="annual-report")
    assert summary.find("word/styles.xml", SIZE.format("Title")) < report.find("word/styles.xml", SIZE.format("Title"))
    dateless = SIZE.format("Placeholder")
    assert summary.find("word/styles.xml", dateless) == report.find("word/styles.xml", dateless)
    assert len(summary.find("word/styles.xml", "//w:style")) == len(report.find("word/styles.xml", "//w:style"))


def test_the_styles_of_a_publication_do_not_reach_a_workspace_s_own_template(own):
    (own / "docx" / "document.docx").write_bytes(specimen())
    summary = Document("country-summary", "en", "T", (Paragraph((Text("Words"),)),))
    assert Package(written(own, summary)).find("word/styles.xml", SIZE.format("Title")) == ["42"]


def test_styles_of_a_publication_that_cannot_be_read_are_named(own):
    (own / "docx" / "document.docx").write_bytes(specimen())
    (own / "docx" / "letter").mkdir()
    (own / "docx" / "letter" / "styles.xml").write_text("<w:oh", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"letter/styles\.xml cannot be used"):
        written(own, Document("letter", "en", "T", ()))
