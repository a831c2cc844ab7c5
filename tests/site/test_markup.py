"""The tree as markup of a page: articles, headings of columns, ways, and no style that a strict policy refuses."""

from ciminfo.document import Document, Emphasis, Figure, Link, Origin, Section, Table, Text
from ciminfo.document.drawing import Box, Drawing
from ciminfo.site.markup import PageBlocks


def markup(*blocks):
    return str(PageBlocks(Document("site", "en", "", blocks), lambda address: f"../{address}").body())


def test_what_is_told_of_an_activity_is_an_article():
    section = Section((Text("Training"),), 2, (), "belize", Origin("belize", "title"))
    assert markup(section) == '<article id="belize" class="level-2" data-id="belize"><h3>Training</h3>\n</article>'


def test_another_section_stays_one():
    assert markup(Section((Text("2005"),), 1, (), "year.2005")).startswith('<section id="year.2005" class="level-1">')


def test_links_are_ways_from_the_page_and_tagged_with_their_language():
    heading = (Link("Taller <1>", "en/a.html", "es"),)
    told = markup(Section(heading, 1, (), "a"))
    assert '<h2><a href="../en/a.html" lang="es">Taller &lt;1&gt;</a></h2>' in told


def test_cells_tell_the_heading_of_their_column_and_columns_their_share():
    table = Table("Caption", ("When", "Whom & where"), (((Text("May"),), (Emphasis("All"),)),), widths=(3, 10))
    told = markup(table)
    assert '<td data-heading="Whom &amp; where"><em>All</em></td>' in told
    assert '<colgroup><col class="share-25"><col class="share-75"></colgroup>' in told


def test_a_drawing_can_be_moved_under_a_narrow_window_and_its_numbers_stand_behind_it():
    data = Table("Numbers", ("A",), (((Text("1"),),),))
    figure = Figure("By <date>", Drawing(40, 20, (Box(0, 0, 40, 20),)), "A box.", data)
    told = markup(figure)
    assert told.startswith('<div class="wide" role="group" aria-label="By &lt;date&gt;" tabindex="0">')
    assert told.index("</div>") < told.index("<table")


def test_nothing_carries_a_style_of_its_own():
    table = Table("Caption", ("A", "B"), (), widths=(1, 2))
    figure = Figure("F", Drawing(40, 20, (Box(0, 0, 40, 20),)), "A box.")
    assert "style=" not in markup(table, figure)
