"""Inlines as elements: notes that are numbered and found again, and spaces that do no harm to the layout."""

import pytest

from ciminfo.document import Emphasis, Foreign, LineBreak, Link, Note, Placeholder, Strong, Text
from ciminfo.renderers.markup.inlines import Inlines


@pytest.mark.parametrize(
    ("inline", "written"),
    [
        (Text("a < b"), "a &lt; b"),
        (Emphasis("a"), "<em>a</em>"),
        (Strong("a"), "<strong>a</strong>"),
        (Foreign("a", "es"), '<span lang="es">a</span>'),
        (Placeholder("a"), '<span class="placeholder">[a]</span>'),
        (Link("a", "https://x/?y&z"), '<a href="https://x/?y&amp;z">a</a>'),
        (Link("a", "b.html", "es"), '<a href="b.html" lang="es">a</a>'),
        (Link("AG/RES. 2019", "b"), '<a href="b"><span class="kept">AG/RES. 2019</span></a>'),
        (LineBreak(), "<br>"),
        (Text("see AG/RES. 2019 (X)"), 'see <span class="kept">AG/RES. 2019</span> (X)'),
        (Text("the (XXXIV-O/04)."), 'the <span class="kept">(XXXIV-O/04)</span>.'),
    ],
)
def test_each_inline_is_an_element_with_its_meaning(inline, written):
    assert Inlines(paged=False).markup((inline,)) == written


def test_on_paper_a_note_stands_where_it_is_called():
    inlines = Inlines(paged=True)
    written = inlines.markup((Text("a"), Note((Text("b"),)), Note((Text("c"),))))
    assert '<a class="call" id="call.1" href="#note.1"' in written
    assert 'id="note.2"><a class="back" href="#call.2" role="doc-backlink">2</a> c</span>' in written
    assert inlines.kept == []


def test_on_screen_notes_are_kept_for_the_end_each_with_a_link_back():
    inlines = Inlines(paged=False)
    written = inlines.markup((Text("a"), Note((Text("b"),)), Note((Text("c"),))))
    assert written == (
        'a<a class="call" id="call.1" href="#note.1" role="doc-noteref">1</a>'
        '<a class="call" id="call.2" href="#note.2" role="doc-noteref">2</a>'
    )
    assert '<li id="note.2"><a class="back" href="#call.2" role="doc-backlink">2</a> c</li>' in inlines.notes()


def test_numbers_go_on_from_one_text_to_the_next():
    inlines = Inlines(paged=False)
    inlines.markup((Note(()),))
    assert "note.2" in inlines.markup((Note(()),))


@pytest.mark.parametrize("inline", [Emphasis("b"), Strong("b"), Foreign("b", "es"), Link("b", "x"), Placeholder("b")])
def test_on_paper_a_space_before_an_element_is_one_of_its_own(inline):
    assert Inlines(paged=True).markup((Text("a "), inline)).startswith("a<span> </span><")
    assert Inlines(paged=False).markup((Text("a "), inline)).startswith("a <")
