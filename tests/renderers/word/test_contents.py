"""Contents: a field that programs bring up to date, with an entry for each heading that leads to it."""

import pytest

from ciminfo.document import Contents, Foreign, LineBreak, Link, Note, Section, Text
from tests.renderers.word.package import words
from tests.renderers.word.writing import package

INNERMOST = Section((Text("Innermost"),), 3, (), "c")
INNER = Section((Text("Inner"),), 2, (INNERMOST,), "b")
OUTER = Section((Text("Outer"),), 1, (INNER,), "a")


def entries(written) -> list[tuple[str, str]]:
    return [
        (each.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=each.nsmap), words(each))
        for each in written.body("//w:sdtContent/w:p")
    ]


@pytest.mark.parametrize(("depth", "listed"), [(1, 1), (2, 2), (3, 3), (5, 3)])
def test_headings_are_listed_down_to_a_level(depth, listed):
    written = package(Contents("Contents", depth), OUTER)
    expected = [("TOCHeading", "Contents"), ("TOC1", "Outer"), ("TOC2", "Inner"), ("TOC3", "Innermost")]
    assert entries(written) == expected[: listed + 1]
    codes = written.body("//w:sdtContent//w:instrText/text()")
    assert codes[0].strip() == rf'TOC \o "1-{min(depth, 3)}" \h \z \u'


def test_every_entry_leads_to_its_heading_and_asks_for_its_page():
    written = package(Contents("Contents", 2), OUTER)
    anchors = written.body("//w:sdtContent//w:hyperlink/@w:anchor")
    assert anchors == written.body("//w:bookmarkStart/@w:name")[:2] == ["a", "b"]
    assert [each.strip() for each in written.body("//w:instrText/text()")[1:]] == [r"PAGEREF a \h", r"PAGEREF b \h"]


def test_programs_know_it_for_contents():
    written = package(Contents("Contents", 2), OUTER)
    assert written.body("//w:sdt/w:sdtPr/w:docPartObj/w:docPartGallery/@w:val") == ["Table of Contents"]


def test_no_program_is_told_to_ask_the_reader_at_opening():
    written = package(Contents("Contents", 2), OUTER)
    assert written.find("word/settings.xml", "//w:updateFields") == []
    assert written.body("//w:fldChar/@w:dirty") == []


def test_an_entry_is_one_line_that_leads_to_one_place():
    title = (Foreign("Uno", "es"), LineBreak(), Link("two", "https://www.oas.org/"), Note((Text("three"),)))
    written = package(Contents("Contents", 1), Section(title, 1, (), "a"))
    assert entries(written)[1] == ("TOC1", "Uno two")
    assert written.body("//w:sdtContent//w:hyperlink/@r:id | //w:sdtContent//w:footnoteReference") == []
    assert written.body("//w:sdtContent//w:lang/@w:val") == ["es-MX"]


def test_a_document_without_headings_has_no_contents():
    assert package(Contents("Contents", 2)).body("//w:sdt") == []
