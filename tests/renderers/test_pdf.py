"""The PDF by its text, its structure and its outline."""

import contextlib
import dataclasses
import datetime as dt
import hashlib
import io
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import weasyprint
from fontTools.misc.timeTools import epoch_diff
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from ciminfo.document import Document, Foreign, Paragraph, Role, Section, Text
from ciminfo.document import headings as sections
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from ciminfo.renderers.pdf import _fetcher
from tests.renderers.every_node import ADDRESS, DOCUMENT, LOOK, headings
from tests.renderers.tagged.spoken import Spoken

FAMILIES = {"Source Serif 4", "Source Sans 3"}
TITLES = [(0, "Role title"), (1, "Contents & more"), *headings()]
#: The same document in another process, told where, in which language and at what time of the world it runs.
SCRIPT = """
import hashlib, sys
sys.path[:0] = sys.argv[1:]
from ciminfo.renderers import render
from tests.renderers.every_node import DOCUMENT, LOOK
print(hashlib.sha256(render("pdf", DOCUMENT, LOOK)).hexdigest())
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return PdfReader(io.BytesIO(render("pdf", DOCUMENT, LOOK)))


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


def test_every_font_says_what_its_glyphs_mean(pdf):
    maps = [
        font.get_object()["/ToUnicode"].get_data()
        for page in pdf.pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert all(b"beginbfchar" in each or b"beginbfrange" in each for each in maps)


def test_links_lead_to_their_address_or_to_a_place_in_the_document(pdf):
    annotations = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    addresses = {unquote(each["/A"]["/URI"]) for each in annotations if "/A" in each}
    assert addresses == {ADDRESS, "https://www.oas.org/"}
    assert {each["/Dest"] for each in annotations if "/Dest" in each} <= set(pdf.named_destinations)
    assert sum("/Dest" in each for each in annotations) > len(sections(DOCUMENT, 2))


def test_a_running_header_has_symbol_and_title_from_the_second_page_on(pdf):
    first, *rest = [page.extract_text() for page in pdf.pages]
    assert DOCUMENT.metadata.header not in first
    assert rest
    for text in rest:
        assert DOCUMENT.metadata.header in text
        assert "The Title a < b & c > d" in text.replace("\n", " ")


def test_pages_count_themselves(pdf):
    for number, page in enumerate(pdf.pages, start=1):
        assert f"Page {number} of {len(pdf.pages)}" in page.extract_text()


def test_a_character_with_the_glyph_of_a_plainer_one_is_read_as_that():
    text = Text("N.º\u00a07 and Chile\u2010Peru and Lima")
    spoken = Spoken(render("pdf", Document("p", "es", "T", (Paragraph((text,)),)), LOOK))
    assert spoken.root.words == "N.º 7 and Chile-Peru and Lima"


def elsewhere(seed: str, zone: str, language: str, folder: Path) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LANG": language, "LC_ALL": language}
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def test_the_file_is_the_same_in_every_process_zone_language_and_folder(tmp_path):
    one = elsewhere("1", "Pacific/Kiritimati", "C", tmp_path)
    assert one == elsewhere("2", "America/Lima", "es_PE.UTF-8", ROOT)
    assert one == hashlib.sha256(render("pdf", DOCUMENT, LOOK)).hexdigest()


def test_the_file_has_an_identifier_of_its_contents(pdf):
    identifier = pdf.trailer["/ID"]
    assert identifier == PdfReader(io.BytesIO(render("pdf", DOCUMENT, LOOK))).trailer["/ID"]
    other = dataclasses.replace(DOCUMENT, title="Another")
    assert identifier != PdfReader(io.BytesIO(render("pdf", other, LOOK))).trailer["/ID"]


def test_without_harfbuzz_the_fonts_are_dated_by_the_data(monkeypatch):
    monkeypatch.setattr(weasyprint.pdf.fonts, "harfbuzz_subset", None)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "7")
    file = render("pdf", DOCUMENT, LOOK)
    assert os.environ["SOURCE_DATE_EPOCH"] == "7"
    page = PdfReader(io.BytesIO(file)).pages[0]
    for font in page["/Resources"]["/Font"].values():
        descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        font_file = descriptor.get("/FontFile2") or descriptor["/FontFile3"]
        modified = TTFont(io.BytesIO(font_file.get_data()))["head"].modified
        assert dt.datetime.fromtimestamp(modified + epoch_diff, dt.UTC).date() == DOCUMENT.metadata.dated


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


LONG = "renforcement interaméricaine " * 30


def broken(*blocks: Paragraph | Section, language: str = "fr") -> set[str]:
    """The words that the layout broke at the end of a line, with a sign where."""
    packed = render("pdf", Document("annual-report", language, "Title", blocks), LOOK)
    lines = [line.strip() for page in PdfReader(io.BytesIO(packed)).pages for line in page.extract_text().split("\n")]
    pairs = itertools.pairwise(lines)
    return {f"{one.split()[-1]}{next_.split()[0]}" for one, next_ in pairs if one.endswith("-") and next_}


def test_running_text_is_hyphenated_by_the_rules_of_its_language():
    assert broken(Paragraph((Text(LONG),))) <= {
        "renforce-ment",
        "interamé-ricaine",
        "interaméri-caine",
        "renfor-cement",
    }
    assert broken(Paragraph((Text(LONG),)))


def test_words_of_another_language_are_hyphenated_by_its_rules():
    spanish = "fortalecimiento capacitaciones " * 30
    found = broken(Paragraph((Foreign(spanish, "es"),)))
    assert found
    assert found == broken(Paragraph((Text(spanish),)), language="es")


@pytest.mark.parametrize("role", [Role.SYMBOL, Role.ISSUER, Role.TITLE, Role.SUBTITLE, Role.LETTERHEAD, Role.FACTS])
def test_no_name_symbol_or_title_is_broken(role):
    assert broken(Paragraph((Text(LONG),), role)) == set()


def test_no_heading_is_broken():
    assert broken(Section((Text(LONG),), 1, (), "a")) == set()
