"""The Word document by its XML parts: named styles only, and everything in its place."""

import io
import re
import shutil
import zipfile
from collections.abc import Iterator

import pytest
from lxml import etree

from ciminfo.document import Document, Paragraph, Role, Section, Text
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.wordml import OTHER_STYLES, STYLES
from tests.renderers.every_node import ADDRESS, DOCUMENT, LOOK, headings, texts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACES = {
    "w": W.strip("{}"),
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
}


class Package:
    """The parts of a file, each asked by XPath."""

    def __init__(self, packed: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(packed))

    def find(self, part: str, path: str) -> list:
        return etree.fromstring(self.zip.read(part)).xpath(path, namespaces=SPACES)

    def body(self, path: str) -> list:
        return self.find("word/document.xml", path)

    def lines(self) -> Iterator[str]:
        """The text of every paragraph in the order of the page, those of cells included."""
        for paragraph in self.body("//w:body//w:p"):
            yield "".join(" " if each.tag == f"{W}br" else each.text for each in paragraph.iter(f"{W}t", f"{W}br"))


@pytest.fixture(scope="module")
def package() -> Package:
    return Package(render("docx", DOCUMENT, LOOK))


def test_the_text_is_that_of_the_tree(package):
    assert list(package.lines()) == texts()


def test_nothing_is_formatted_by_hand(package):
    wanted = {"pStyle", "rStyle", "lang", "tblStyle", "tblW", "tblLook", "tblCaption", "tblDescription", "tcW"}
    properties = "//w:body//w:p/w:pPr/* | //w:r/w:rPr/* | //w:tbl/w:tblPr/* | //w:tc/w:tcPr/*"
    used = {each.tag.removeprefix(W) for each in package.body(properties)}
    assert used == wanted
    assert (
        package.body("//w:b | //w:i | //w:u | //w:sz | //w:color | //w:jc | //w:rFonts | //w:ind | //w:spacing") == []
    )


def test_every_style_used_is_one_of_the_template(package):
    known = set(package.find("word/styles.xml", "//w:style/@w:styleId"))
    parts = [name for name in package.zip.namelist() if re.match(r"word/(document|header|footer)", name)]
    styles = "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"
    used = {id_ for part in parts for id_ in package.find(part, styles)}
    assert len(parts) >= 4
    assert len(used) > 25
    assert used - known == set()


@pytest.mark.parametrize("role", Role)
def test_every_role_has_its_own_style(package, role):
    styles = package.find("word/styles.xml", "//w:style")
    names = {each.get(f"{W}styleId"): each.find(f"{W}name").get(f"{W}val") for each in styles}
    styled = package.body(f"//w:p[w:r/w:t = 'Role {role.value}']/w:pPr/w:pStyle/@w:val")
    assert [names[each] for each in styled] == [STYLES[role]]
    assert len(set(STYLES.values())) == len(Role)


def test_headings_have_the_built_in_styles_by_level(package):
    found = [
        (int(paragraph.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=SPACES)[-1]), "".join(paragraph.itertext()))
        for paragraph in package.body("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'Heading')]")
    ]
    assert found == headings()


def test_rows_stay_whole_and_the_row_of_headings_is_repeated(package):
    tables = package.body("//w:tbl")
    assert len(tables) == 2
    for table in tables:
        rows = table.findall(f"{W}tr")
        repeated = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert repeated == [True, *[False] * (len(rows) - 1)]
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_table_is_described_and_its_columns_share_the_width(package):
    assert package.body("//w:tblCaption/@w:val") == ["Caption <&>", "Of equal columns"]
    assert package.body("//w:tblDescription/@w:val")[0] == "A table & what it <shows>."
    assert package.body("//w:tbl[1]/w:tblGrid/w:gridCol/@w:w") == ["3450", "5750"]
    assert package.body("//w:tbl[1]/w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w") == ["3450", "5750"]


def test_the_language_is_the_default_of_the_whole_and_foreign_words_have_their_own(package):
    assert package.find("word/styles.xml", "//w:docDefaults//w:lang/@w:val") == ["en"]
    assert set(package.body("//w:r/w:rPr/w:lang/@w:val")) == {"es"}


def test_the_file_says_of_itself_what_the_tree_says(package):
    def core(path: str) -> str:
        return package.find("docProps/core.xml", f"string(//{path})")

    assert core("dc:title") == DOCUMENT.title
    assert core("dc:creator") == core("cp:lastModifiedBy") == DOCUMENT.metadata.author
    assert core("dc:subject") == DOCUMENT.metadata.subject
    assert core("dc:language") == "en"
    assert core("dcterms:created") == core("dcterms:modified") == "2005-04-27T00:00:00Z"


def test_links_lead_to_their_address(package):
    ids = set(package.body("//w:hyperlink/@r:id"))
    assert len(ids) == 1
    target = f"//p:Relationship[@Id='{ids.pop()}' and @TargetMode='External']/@Target"
    assert package.find("word/_rels/document.xml.rels", target) == [ADDRESS]


def test_the_footer_counts_pages_and_the_header_has_the_symbol(package):
    footers, headers = (
        [name for name in package.zip.namelist() if re.match(rf"word/{kind}\d*\.xml", name)]
        for kind in ("footer", "header")
    )
    assert [each.strip() for each in package.find(footers[0], "//w:instrText/text()")] == ["PAGE", "NUMPAGES"]
    assert "".join(package.find(footers[0], "//w:t/text()")) == "Page 1 of 1"
    assert DOCUMENT.metadata.header in {"".join(package.find(each, "//w:t/text()")) for each in headers}


def test_bookmarks_are_unique_short_and_closed(package):
    ids, names = package.body("//w:bookmarkStart/@w:id"), package.body("//w:bookmarkStart/@w:name")
    assert len(ids) == len(set(ids)) == len(headings())
    assert package.body("//w:bookmarkEnd/@w:id") == ids
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name) for name in names)


@pytest.fixture(scope="module")
def shipped_styles() -> set[str]:
    tree = etree.parse(shipped() / "docx" / "document" / "word" / "styles.xml")
    return {name.casefold() for name in tree.xpath("//w:style/w:name/@w:val", namespaces=SPACES)}


@pytest.mark.parametrize("style", [*STYLES.values(), *OTHER_STYLES])
def test_the_template_that_ships_has_every_style(shipped_styles, style):
    assert style.casefold() in shipped_styles


@pytest.fixture
def own(tmp_path):
    """A template of the workspace's own, and the file of its styles."""
    shutil.copytree(shipped() / "docx", tmp_path / "docx")
    return tmp_path, tmp_path / "docx" / "document" / "word" / "styles.xml"


@pytest.mark.parametrize("style", ["Dateline", "Placeholder", "Report Table", "heading 2"])
def test_a_template_that_lacks_a_style_is_refused_by_the_style_s_name(own, style):
    folder, styles = own
    written = styles.read_text(encoding="utf-8")
    assert f'<w:name w:val="{style}"/>' in written
    styles.write_text(written.replace(f'<w:name w:val="{style}"/>', '<w:name w:val="Gone"/>'), encoding="utf-8")
    with pytest.raises(TemplateError, match=f"has no style '{style}'"):
        render("docx", DOCUMENT, Look((folder, shipped())))


@pytest.mark.parametrize("broken", ["styles.xml", "document.xml", "header1.xml"])
def test_a_template_with_a_broken_part_is_refused(own, broken):
    folder, styles = own
    (styles.parent / broken).write_text("<w:oh", encoding="utf-8")
    with pytest.raises(TemplateError, match="docx/document"):
        render("docx", DOCUMENT, Look((folder, shipped())))


def test_a_template_without_pages_is_refused(own):
    folder, styles = own
    body = f'<w:document xmlns:w="{SPACES["w"]}"><w:body/></w:document>'
    (styles.parent / "document.xml").write_text(body, encoding="utf-8")
    with pytest.raises(TemplateError, match="has no section"):
        render("docx", DOCUMENT, Look((folder, shipped())))


def test_a_template_without_a_part_it_needs_is_refused(own):
    folder, styles = own
    styles.unlink()
    with pytest.raises(TemplateError, match="docx/document"):
        render("docx", DOCUMENT, Look((folder, shipped())))


def test_a_file_made_of_nothing_is_a_document_still():
    bare = Document("letter", "es", "Nada", (Paragraph(()), Section((Text("A"),), 1, (), "a")))
    package = Package(render("docx", bare, LOOK))
    assert list(package.lines()) == ["", "A"]
    assert package.find("word/styles.xml", "//w:docDefaults//w:lang/@w:val") == ["es"]
    assert package.find("docProps/core.xml", "//dcterms:created") == []


def test_the_parts_bear_no_time_of_writing(package):
    assert {each.date_time for each in package.zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert package.zip.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
