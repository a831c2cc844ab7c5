"""The PDF by its text, its structure and its outline."""

import contextlib
import io
import re
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
import weasyprint
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.pdf import _fetcher
from tests.renderers.every_node import ADDRESS, DOCUMENT, LOOK, headings, texts

FAMILIES = {"Source Serif 4", "Source Sans 3"}
TITLES = [(0, "Role title"), *headings()]


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return PdfReader(io.BytesIO(render("pdf", DOCUMENT, LOOK)))


def bare(words: str) -> str:
    """Words without what laying out may change: spaces, hyphens at the ends of lines, case, the marks of lists."""
    return re.sub(r"[\s\-\u00ad•]", "", words).casefold()


def running(pages: int) -> Iterator[str]:
    """What stands at the foot of each page, and from the second on at its head."""
    for number in range(1, pages + 1):
        yield bare(f"{DOCUMENT.metadata.header * (number > 1)}Page {number} of {pages}")


def test_the_text_is_that_of_the_tree(pdf):
    assert len(pdf.pages) > 1
    found = [bare(page.extract_text()) for page in pdf.pages]
    for page, foot in zip(found, running(len(found)), strict=True):
        assert page.endswith(foot)
    parts = (page.removesuffix(foot) for page, foot in zip(found, running(len(found)), strict=True))
    assert "".join(parts) == bare("".join(texts()))


def test_the_file_is_tagged_and_says_its_language_and_title(pdf):
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title == DOCUMENT.title
    assert pdf.metadata.author == DOCUMENT.metadata.author
    assert "pdfuaid" in pdf.trailer["/Root"]["/Metadata"].get_data().decode()


def test_its_dates_are_those_of_the_data(pdf):
    assert pdf.metadata["/CreationDate"] == pdf.metadata["/ModDate"] == "D:20050427"


def elements(node) -> Iterator[DictionaryObject]:
    """Every element of the structure, from its root."""
    inner = node.get("/K", ArrayObject())
    for each in inner if isinstance(inner, ArrayObject) else [inner]:
        kid = each.get_object()
        if isinstance(kid, DictionaryObject) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_the_structure_names_headings_lists_tables_and_links(pdf):
    tags = [each["/S"] for each in elements(pdf.trailer["/Root"]["/StructTreeRoot"])]
    assert {"/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Table", "/Caption", "/TR", "/TH", "/TD", "/Link"} <= set(
        tags
    )
    assert sum(tag in {"/H1", "/H2", "/H3", "/H4"} for tag in tags) == len(TITLES)
    assert tags.count("/TH") == 5


def outline(entries, level: int = 0) -> Iterator[tuple[int, str]]:
    for entry in entries:
        if isinstance(entry, list):
            yield from outline(entry, level + 1)
        else:
            yield level, entry.title


def test_the_outline_is_that_of_the_headings(pdf):
    assert list(outline(pdf.outline)) == TITLES


def fonts(pdf: PdfReader) -> Iterator[DictionaryObject]:
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            yield from (each.get_object() for each in font.get_object()["/DescendantFonts"])


def test_every_font_is_embedded_and_one_of_those_that_ship(pdf):
    descriptors = [font["/FontDescriptor"] for font in fonts(pdf)]
    assert len(descriptors) > 4
    assert all({"/FontFile2", "/FontFile3"} & set(each) for each in descriptors)
    assert {each["/FontFamily"] for each in descriptors} == FAMILIES


def test_links_lead_to_their_address(pdf):
    actions = [note.get_object()["/A"]["/URI"] for page in pdf.pages for note in page.get("/Annots", [])]
    assert {unquote(each) for each in actions} == {ADDRESS}


SHIPPED = shipped().as_uri()
ELSEWHERE = SHIPPED.replace("file://", "http://example.org")
OUTSIDE = [
    "http://example.org/a.css", "https://example.org/a.png", "ftp://example.org/a", "data:text/css,p{}",
    "file:///etc/passwd", "FILE:///etc/passwd", f"{SHIPPED}/../ciminfo.yaml", f"{SHIPPED}/%2e%2e/ciminfo.yaml",
    f"{ELSEWHERE}/css/document.css", f"{SHIPPED}-other/css/document.css", SHIPPED,
]  # fmt: skip


@pytest.mark.parametrize("url", OUTSIDE)
def test_a_document_reads_nothing_outside_the_templates(url):
    with pytest.raises(weasyprint.urls.FatalURLFetchingError, match="may not read"):
        _fetcher(weasyprint, LOOK).fetch(url)


def test_a_document_reads_the_files_of_the_templates():
    with contextlib.closing(_fetcher(weasyprint, LOOK).fetch(f"{SHIPPED}/css/document.css")) as opened:
        assert b"@page" in opened.read()


@pytest.mark.parametrize(
    "markup", ['<img alt="" src="http://example.org/a.png">', "<style>@import url(file:///etc/passwd)</style>"]
)
def test_a_template_that_asks_for_something_else_is_refused(tmp_path, markup):
    (tmp_path / "html").mkdir()
    page = f"<!doctype html><html lang=en><title>T</title>{markup}<p>Words"
    (tmp_path / "html" / "document.html.j2").write_text(page, encoding="utf-8")
    with pytest.raises(TemplateError, match="outside the templates"):
        render("pdf", DOCUMENT, Look((tmp_path, shipped())))
