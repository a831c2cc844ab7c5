"""Footnotes: numbered in the order of the page, with their separators, their settings and their links."""

from ciminfo.document import BulletList, Link, Note, Paragraph, Table, Text
from tests.renderers.word.package import words
from tests.renderers.word.writing import package

NOTES = "word/footnotes.xml"


def noted(*texts: str) -> tuple[Text | Note, ...]:
    return tuple(each for text in texts for each in (Text(text), Note((Text(f"of {text}"),))))


def test_notes_are_numbered_in_the_order_of_the_page_wherever_they_stand():
    table = Table("T", ("a",), ((noted("cell"),),))
    written = package(Paragraph(noted("one", "two")), BulletList((noted("item"),)), table)
    assert written.body("//w:footnoteReference/@w:id") == ["1", "2", "3", "4"]
    told = [words(each).strip() for each in written.find(NOTES, "//w:footnote[@w:id > 0]")]
    assert told == ["of one", "of two", "of item", "of cell"]


def test_marks_and_words_have_the_styles_of_word():
    written = package(Paragraph(noted("one")))
    assert written.body("//w:r[w:footnoteReference]/w:rPr/w:rStyle/@w:val") == ["FootnoteReference"]
    assert written.find(NOTES, "//w:footnote[@w:id=1]/w:p/w:pPr/w:pStyle/@w:val") == ["FootnoteText"]
    assert written.find(NOTES, "//w:r[w:footnoteRef]/w:rPr/w:rStyle/@w:val") == ["FootnoteReference"]


def test_the_lines_above_them_are_there_and_named_in_the_settings():
    written = package(Paragraph(noted("one")))
    assert written.find(NOTES, "//w:footnote/@w:type") == ["separator", "continuationSeparator"]
    assert written.find("word/settings.xml", "//w:footnotePr/w:footnote/@w:id") == ["-1", "0"]
    assert written.find("[Content_Types].xml", "//ct:Override[@PartName='/word/footnotes.xml']")


def test_a_link_in_a_note_belongs_to_the_notes():
    written = package(Paragraph((Text("a"), Note((Link("page", "https://www.oas.org/"),)))))
    (id_,) = written.find(NOTES, "//w:hyperlink/@r:id")
    (target,) = written.find("word/_rels/footnotes.xml.rels", f"//p:Relationship[@Id='{id_}']/@Target")
    assert target == "https://www.oas.org/"


def test_without_notes_there_is_no_such_part():
    written = package(Paragraph((Text("one"),)))
    assert NOTES not in written.names
    assert written.find("word/settings.xml", "//w:footnotePr") == []
