"""Blocks as elements: numbers that count, contents that nest, columns of numbers."""

import pytest

from ciminfo.document import (
    BulletList,
    Contents,
    Document,
    Figure,
    Metadata,
    Note,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Table,
    Text,
)
from ciminfo.document.drawing import Drawing
from ciminfo.renderers.markup.blocks import Blocks


def body(*blocks, **about) -> str:
    return Blocks(Document("p", "en", "T", blocks, Metadata(**about)), paged=False).body()


def table(caption="C", *, rows=(("a", "1"),), **more) -> Table:
    cells = tuple(tuple((Text(cell),) for cell in row) for row in rows)
    return Table(caption, tuple("AB"[: len(rows[0])]), cells, **more)


def section(level: int, anchor: str, *blocks) -> Section:
    return Section((Text(anchor.upper()), Note((Text("n"),))), level, blocks, anchor)


def test_a_quotation_is_a_paragraph_in_a_block():
    assert body(Paragraph((Text("a"),), Role.QUOTATION)) == '<blockquote class="quotation"><p>a</p></blockquote>'


def test_a_list_is_a_list():
    assert body(BulletList(((Text("a"),), (Placeholder("b"),)))) == (
        '<ul><li>a</li><li><span class="placeholder">[b]</span></li></ul>'
    )


def test_tables_and_figures_are_counted_apart_and_the_numbers_behind_a_figure_with_the_tables():
    figure = Figure("F", Drawing(1, 1, ()), "D", table("N"))
    written = body(table("One"), figure, table("Two"), table_label="Table {number}", figure_label="Fig. {number}")
    wanted = ["Table 1.</span> One", "Fig. 1.</span> F", "Table 2.</span> N", "Table 3.</span> Two"]
    assert [written.index(each) for each in wanted] == sorted(written.index(each) for each in wanted)


@pytest.mark.parametrize("label", ["", "Table"])
def test_a_label_without_a_number_is_left_out(label):
    assert "<caption>C &amp; D</caption>" in body(table("C & D"), table_label=label)


def test_a_description_is_named_by_its_table_and_not_seen():
    written = body(table(description="About <it>"), table())
    assert written.startswith('<table aria-describedby="table.1.description">')
    assert '</table>\n<p id="table.1.description" hidden>About &lt;it&gt;</p>\n<table>' in written
    assert written.count("hidden") == written.count("aria-describedby") == 1


@pytest.mark.parametrize("cells", [["1", "2,345"], ["1.5", ""], ["12%", "-3", "−4"], ["1 000"]])
def test_a_column_of_numbers_is_set_to_the_right_with_its_heading(cells):
    written = body(table(rows=[("a", cell) for cell in cells]))
    assert '<th scope="col">A</th><th scope="col" class="number">B</th>' in written
    assert written.count('<td class="number">') == len(cells)


@pytest.mark.parametrize("cells", [["1", "none"], ["2003–2007"], [""], ["4 of 5"]])
def test_a_column_with_other_words_is_not(cells):
    assert "number" not in body(table(rows=[("a", cell) for cell in cells]))


def test_the_first_column_is_none_of_numbers_be_they_years():
    assert "number" not in body(table(rows=[("2004", "a"), ("2005", "b")]))


def test_columns_take_their_share_of_the_width():
    assert '<colgroup><col style="width: 25%"><col style="width: 75%"></colgroup>' in body(table(widths=(1, 3)))
    assert "<col" not in body(table())


def test_contents_are_lists_in_lists_down_to_their_depth_and_leave_notes_out():
    tree = (section(1, "a", section(2, "b", section(3, "c"))), section(1, "d", section(3, "e"), section(2, "f")))
    written = body(Contents("What & where", 3), *tree)
    contents = written[: written.index("</nav>")]
    assert contents.startswith('<nav class="contents" aria-label="What &amp; where"><h2>What &amp; where</h2>')
    bare = contents.replace("\n", "").partition("</h2>")[2]
    entry = '<li><a href="#{0}">{1}</a>'.format
    below = f"<ol>{entry('b', 'B')}<ol>{entry('c', 'C')}</li></ol></li></ol>"
    last = f"<ol>{entry('e', 'E')}</li>{entry('f', 'F')}</li></ol>"
    assert bare == f"<ol>{entry('a', 'A')}{below}</li>{entry('d', 'D')}{last}</li></ol>"
    assert "<ol>" not in body(Contents("What", 2)).partition("</h2>")[2]
    assert 'href="#c"' not in body(Contents("What", 2), *tree)


def test_a_section_is_named_and_its_heading_one_level_below_the_title():
    assert body(Section((Text("A"),), 2, (), "a")) == '<section id="a" class="level-2"><h3>A</h3>\n</section>'


def test_notes_come_last_where_there_are_any():
    assert body(Paragraph((Text("a"), Note((Text("b"),))))).endswith("b</li>\n</ol></section>")
    assert "notes" not in body(Paragraph((Text("a"),)))
