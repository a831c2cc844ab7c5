"""Blocks: headings that can be led to, captions that are counted, lists, and figures with their numbers."""

import re

import pytest

from ciminfo.document import BulletList, Figure, Paragraph, Section, Table, Text
from ciminfo.document.drawing import Drawing
from ciminfo.renderers.word.body import bookmarks
from tests.renderers.word.writing import package


@pytest.mark.parametrize(
    ("anchors", "names"),
    [
        (["s1-first"], ["s1_first"]),
        (["2005-tables"], ["_2005_tables"]),
        (["ágora"], ["ágora"]),
        (["A", "a", "A-"], ["A", "a_2", "A_"]),
        (["x" * 50, "x" * 51, "x" * 52], ["x" * 40, "x" * 38 + "_2", "x" * 38 + "_3"]),
        (
            ["x" * 50, "X" * 50, "x" * 38 + "-3", "x" * 51],
            ["x" * 40, "X" * 38 + "_2", "x" * 38 + "_3", "x" * 38 + "_4"],
        ),
    ],
)
def test_bookmarks_have_names_that_word_takes_and_no_two_alike(anchors, names):
    assert list(bookmarks(anchors).values()) == names
    assert all(re.fullmatch(r"[^\W\d]\w{0,39}", name) for name in names)


def test_a_heading_is_a_bookmark_and_its_section_follows_it():
    written = package(Section((Text("One"),), 1, (Paragraph((Text("Two"),)),), "anchor-1"))
    assert written.body("//w:p[w:bookmarkStart/@w:name='anchor_1']/w:pPr/w:pStyle/@w:val") == ["Heading1"]
    assert list(written.lines()) == ["One", "Two"]


def test_a_heading_deeper_than_there_are_styles_has_the_deepest():
    deep = Section((Text("Deep"),), 5, (), "deep")
    assert package(deep).body("//w:pStyle/@w:val") == ["Heading3"]


def test_items_are_bullets_of_the_template():
    written = package(BulletList(((Text("one"),), (Text("two"),))))
    assert written.body("//w:pStyle/@w:val") == ["ListBullet", "ListBullet"]
    assert written.find("word/styles.xml", "//w:style[w:name/@w:val='List Bullet']/w:pPr/w:numPr/w:numId/@w:val") == [
        "1"
    ]


TABLE = Table("Numbers", ("a",), (((Text("1"),),),))
FIGURE = Figure("Shapes", Drawing(10, 10, ()), "Nothing.", TABLE)


def test_tables_and_figures_are_counted_apart_by_fields():
    written = package(TABLE, FIGURE)
    assert [line for line in written.lines() if "." in line] == [
        "Table 1. Numbers",
        "Figure 1. Shapes",
        "Table 2. Numbers",
    ]
    codes = [each.strip() for each in written.body("//w:instrText/text()")]
    assert codes == [r"SEQ Table \* ARABIC", r"SEQ Figure \* ARABIC", r"SEQ Table \* ARABIC"]


def test_a_label_has_its_number_where_the_language_puts_it():
    lines = package(TABLE, table_label="N.º {number} (cuadro)").lines()
    assert next(lines) == "N.º 1 (cuadro). Numbers"


def test_without_a_label_nothing_is_counted():
    written = package(TABLE, table_label="")
    assert next(written.lines()) == "Numbers"
    assert written.body("//w:instrText") == []


def test_the_numbers_behind_a_figure_follow_it_as_a_table():
    order = package(FIGURE).body("//w:body/*")
    assert [each.tag.rpartition("}")[2] for each in order] == ["p", "p", "p", "tbl", "sectPr"]
    assert package(FIGURE).body("//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["Caption", "Figure", "Caption"]
