"""Runs and fields: text stays text, a language has its region, links lead on, and fields are closed."""

import pytest

from ciminfo.document import Emphasis, Foreign, LineBreak, Link, Note, Paragraph, Placeholder, Role, Strong, Text
from ciminfo.renderers.word.runs import field, run, tag
from tests.renderers.every_node import TRICKY
from tests.renderers.word.writing import package


@pytest.mark.parametrize(("language", "written"), [("en", "en-US"), ("pt", "pt-BR"), ("it", "it"), ("es-CO", "es-CO")])
def test_a_language_is_written_with_its_region_where_one_is_known(language, written):
    assert tag(language) == written
    words = package(Paragraph((Foreign("words", language),)))
    assert words.body("//w:r[w:t='words']/w:rPr/w:lang/@w:val") == [written]


def test_text_is_never_markup():
    assert package(Paragraph((Text(TRICKY),))).body("//w:body//w:t/text()") == [TRICKY]
    assert run("") == ""


@pytest.mark.parametrize(
    ("inline", "style"), [(Emphasis, "Emphasis"), (Strong, "Strong"), (Placeholder, "Placeholder")]
)
def test_stress_is_a_style(inline, style):
    written = package(Paragraph((inline("words"),)))
    assert written.body("//w:r[contains(w:t, 'words')]/w:rPr/*/@w:val") == [style]


def test_a_gap_stands_in_brackets_and_a_line_breaks():
    written = package(Paragraph((Placeholder("date"), LineBreak(), Text("below"))))
    assert list(written.lines()) == ["[date] below"]


def test_one_address_is_one_relation():
    links = (Link("a", "https://www.oas.org/"), Link("b", "https://www.oas.org/"), Link("c", "https://cim.org/"))
    assert len(set(package(Paragraph(links)).body("//w:hyperlink/@r:id"))) == 2


def test_a_link_in_another_language_says_so():
    links = (Link("a", "https://www.oas.org/", "fr"), Link("b", "https://www.oas.org/"))
    assert package(Paragraph(links)).body("//w:hyperlink//w:lang/@w:val") == ["fr-CA"]


def test_a_note_where_no_page_has_a_foot_stays_in_the_text():
    head = Paragraph((Text("Commission"), Note((Text("founded 1928"),))), Role.LETTERHEAD)
    written = package(head, Paragraph((Text("Words"),)))
    assert "".join(written.find("word/header2.xml", "//w:t/text()")) == "Commission founded 1928"


def test_a_field_is_begun_parted_and_ended():
    kinds = [part.split('"')[0] for part in field("PAGE", "1").split('fldCharType="')[1:]]
    assert kinds == ["begin", "separate", "end"]
