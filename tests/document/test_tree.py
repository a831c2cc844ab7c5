"""What can be asked of a tree without rendering it."""

import dataclasses

import pytest

from ciminfo.document import (
    BulletList,
    Document,
    Emphasis,
    Foreign,
    LineBreak,
    Link,
    Origin,
    Paragraph,
    Placeholder,
    Section,
    Strong,
    Table,
    Text,
    gaps,
    plain,
)


def gap(words: str) -> tuple[Placeholder]:
    return (Placeholder(words),)


def test_plain_keeps_the_words_of_every_inline_and_turns_a_line_break_into_a_space():
    inlines = (
        Text("a "), Emphasis("b "), Strong("c "), Foreign("d ", "es"), Placeholder("e "), Link("f", "https://x.example"),
        LineBreak(), Text("g"),
    )  # fmt: skip
    assert plain(inlines) == "a b c d e f g"


def test_gaps_are_found_in_every_kind_of_block_in_the_order_of_the_page():
    inner = Section(gap("4 in a title"), 2, (Paragraph(gap("5 in an inner paragraph")),), "inner")
    blocks = (
        Paragraph(gap("1 in a paragraph")),
        BulletList((gap("2 in an item"),)),
        Table("", ("a", "b"), (((Text("no gap"),), gap("3 in a cell")),)),
        Section((Text("Outer"),), 1, (inner,), "outer"),
    )
    found = gaps(Document("letter", "en", "Title", blocks))
    assert [each.split()[0] for each in found] == ["1", "2", "3", "4", "5"]


def test_a_document_without_placeholders_has_no_gaps():
    assert gaps(Document("letter", "en", "Title", (Paragraph((Text("all is known"),)),))) == ()


def test_an_origin_reads_as_record_and_field():
    assert str(Origin("lima-seminar", "dates")) == "lima-seminar.dates"
    assert str(Origin("lima-seminar")) == "lima-seminar"


def test_nodes_are_frozen_and_equal_by_what_they_hold():
    first, second = (Paragraph((Text("same"),)) for _ in range(2))
    assert first == second
    assert hash(first) == hash(second)
    with pytest.raises(dataclasses.FrozenInstanceError):
        first.inlines = ()  # type: ignore[misc]
