"""The frame: letterhead above the first page, symbol and pages, one language for the whole, and what a file says."""

import datetime as dt
import shutil

import pytest

from ciminfo.document import Foreign, LineBreak, Paragraph, Role, Section, Text
from ciminfo.renderers import Look, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word.frame import parted
from tests.renderers.every_node import DOCUMENT, LOOK
from tests.renderers.word.package import Package
from tests.renderers.word.writing import package

HEAD = Paragraph((Text("Organization"), LineBreak(), Text("Commission")), Role.LETTERHEAD)
BODY = Paragraph((Text("Words"),))
RUNNING, FIRST, FOOTER = "word/header1.xml", "word/header2.xml", "word/footer1.xml"


def text(written: Package, part: str) -> str:
    return "".join(written.find(part, "//w:t/text()"))


def test_the_letterhead_stands_above_the_first_page_only():
    written = package(HEAD, BODY, header="CP/doc.1/05")
    assert list(written.lines()) == ["Words"]
    assert text(written, FIRST) == "OrganizationCommission"
    assert written.find(FIRST, "//w:pStyle/@w:val") == ["Letterhead"]
    assert text(written, RUNNING) == "CP/doc.1/05"
    assert written.body("//w:sectPr/w:titlePg")


def test_a_letterhead_further_down_stays_there():
    assert list(package(BODY, HEAD).lines()) == ["Words", "Organization Commission"]
    assert text(package(Section((Text("A"),), 1, (HEAD,), "a")), FIRST) == ""


def test_the_text_without_its_letterhead_is_the_rest():
    assert parted(DOCUMENT) == (None, DOCUMENT.blocks)


def test_the_footer_counts_pages():
    written = package(BODY, page_of="Página {page} de {pages}")
    assert [each.strip() for each in written.find(FOOTER, "//w:instrText/text()")] == ["PAGE", "NUMPAGES"]
    assert text(written, FOOTER) == "Página 1 de 1"
    assert set(written.body("//w:footerReference/@w:type")) == {"default", "first"}


def test_the_language_is_the_default_of_the_whole():
    written = package(BODY, language="es")
    assert written.find("word/styles.xml", "//w:docDefaults//w:lang/@w:val") == ["es-MX"]
    assert written.find("word/settings.xml", "//w:themeFontLang/@w:val") == ["es-MX"]
    assert written.body("//w:lang") == []


def test_running_text_is_hyphenated_within_limits_and_nothing_else_is():
    written = package(BODY, HEAD)
    assert written.find("word/settings.xml", "//w:autoHyphenation")
    assert written.find("word/settings.xml", "//w:consecutiveHyphenLimit/@w:val") == ["2"]
    own = "//w:style[w:pPr/w:suppressAutoHyphens[@w:val='0']]/@w:styleId"
    assert written.find("word/styles.xml", own) == ["BodyText", "FootnoteText"]
    assert written.find("word/styles.xml", "//w:style[w:pPr/w:suppressAutoHyphens[not(@w:val)]]/@w:styleId") == [
        "Normal"
    ]


def test_a_letter_is_not_hyphenated():
    assert package(HEAD, BODY).find("word/settings.xml", "//w:autoHyphenation") == []


def test_words_of_another_language_are_hyphenated_by_its_rules():
    written = package(Paragraph((Text("Le titre "), Foreign("Combate al delito", "es"))), language="fr")
    assert written.body("//w:r/w:rPr/w:lang/@w:val") == ["es-MX"]


def test_the_file_says_of_itself_what_the_tree_says():
    written = Package(render("docx", DOCUMENT, LOOK))

    def core(path: str) -> str:
        return written.find("docProps/core.xml", f"string(//{path})")

    assert core("dc:title") == DOCUMENT.title
    assert core("dc:creator") == core("cp:lastModifiedBy") == DOCUMENT.metadata.author
    assert core("dc:subject") == DOCUMENT.metadata.subject
    assert core("cp:keywords") == "AG/RES. 2019 (XXXIV-O/04), a & b"
    assert core("dc:language") == "en"
    assert core("dcterms:created") == core("dcterms:modified") == "2005-04-27T00:00:00Z"


def test_without_a_date_the_file_has_none():
    assert package(BODY).find("docProps/core.xml", "//dcterms:*") == []
    assert package(BODY, dated=dt.date(2005, 1, 2)).find("docProps/core.xml", "//dcterms:created")


@pytest.fixture
def own(tmp_path):
    shutil.copytree(shipped() / "docx", tmp_path / "docx")
    return tmp_path


def put(folder, part: str, old: str, new: str) -> None:
    file = folder / "docx" / "document" / part
    before = file.read_text(encoding="utf-8")
    assert old in before
    file.write_text(before.replace(old, new), encoding="utf-8")


def test_what_a_template_says_above_and_below_its_pages_stays_as_it_is(own):
    put(own, RUNNING, "</w:p>", "<w:r><w:t>House style</w:t></w:r></w:p>")
    put(own, FIRST, "</w:p>", "<w:r><w:pict/></w:r></w:p>")
    put(own, FOOTER, "</w:p>", "<w:r><w:t>Washington, D.C.</w:t></w:r></w:p>")
    written = Package(render("docx", DOCUMENT, Look((own, shipped()))))
    assert (text(written, RUNNING), text(written, FOOTER)) == ("House style", "Washington, D.C.")
    letter = Package(render("docx", replaced(HEAD), Look((own, shipped()))))
    assert text(letter, FIRST) == ""


def test_a_picture_in_the_running_header_leaves_room_for_the_symbol(own):
    put(own, RUNNING, "</w:p>", "<w:r><w:pict/></w:r></w:p>")
    assert text(Package(render("docx", DOCUMENT, Look((own, shipped())))), RUNNING) == DOCUMENT.metadata.header


def test_a_language_in_a_style_of_the_template_gives_way(own):
    put(own, "word/styles.xml", "<w:pPr><w:widowControl/><w:suppressAutoHyphens/></w:pPr>",
        '<w:pPr><w:widowControl/><w:suppressAutoHyphens/></w:pPr><w:rPr><w:lang w:val="de-DE"/></w:rPr>')  # fmt: skip
    written = Package(render("docx", DOCUMENT, Look((own, shipped()))))
    assert written.find("word/styles.xml", "//w:lang/@w:val") == ["en-US"]


def test_a_template_without_defaults_headers_and_a_page_of_its_own_for_the_letter_gets_them(own):
    put(own, "word/styles.xml", "w:docDefaults>", "w:gone>")
    put(own, "word/document.xml", "<w:titlePg/>", "")
    for kind, type_, id_ in (("header", "default", 5), ("header", "first", 7), ("footer", "first", 6)):
        put(own, "word/document.xml", f'<w:{kind}Reference w:type="{type_}" r:id="rId{id_}"/>', "")
    written = Package(render("docx", replaced(HEAD), Look((own, shipped()))))
    assert written.find("word/styles.xml", "//w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val") == ["en-US"]
    assert written.body("//w:sectPr/w:titlePg")
    headers = {text(written, name) for name in written.names if name.startswith("word/header")}
    assert {"OrganizationCommission", DOCUMENT.metadata.header} <= headers


def replaced(*blocks):
    return type(DOCUMENT)("letter", "en", "Title", (*blocks, BODY), DOCUMENT.metadata)
