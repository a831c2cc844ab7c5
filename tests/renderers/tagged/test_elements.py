"""What elements are in a PDF, and what describes a link."""

from xml.etree import ElementTree as ET

import pytest

from ciminfo.renderers.tagged.elements import Elements

PAGE = """<html><main>
<nav><ol><li><a href="#s">One</a></li></ol></nav>
<section id="s"><h2>One<a class="call" id="call.1" href="#note.1">1</a><span class="note" id="note.1"><a class="back"
href="#call.1">1</a> Said <em>below</em></span></h2>
<p>Words <em>and</em><br/>more, <a id="out" href="https://x.org/">a page</a>,
<a id="bare" href="https://y.org/">https://y.org/</a>, <a id="lost" href="#nowhere">lost</a>
<span lang="es">hola</span></p>
<p id="about" hidden="">About it</p><table aria-describedby="about"><caption>C</caption></table>
<img id="seal" alt="The seal"/><img id="line" alt=""/></section></main></html>"""


@pytest.fixture
def page() -> tuple[Elements, ET.Element]:
    root = ET.fromstring(PAGE)  # noqa: S314
    return Elements(root), root


def find(root: ET.Element, path: str) -> ET.Element:
    return next(root.iterfind(path))


@pytest.mark.parametrize(
    ("path", "types"),
    [
        (".//h2", ("H2",)),
        (".//section", ("Sect",)),
        (".//nav", ("Sect",)),
        (".//nav/ol", ("TOC",)),
        (".//nav//li", ("TOCI",)),
        (".//nav//a", ("Reference", "Link")),
        (".//a[@class='call']", ("Reference", "Link")),
        (".//a[@class='back']", ("Lbl", "Link")),
        (".//a[@id='out']", ("Link",)),
        (".//span[@class='note']", ("Note",)),
        (".//span[@lang]", ("Span",)),
        (".//img", ("Figure",)),
        (".//em", ()),
        (".//main", ()),
    ],
)
def test_the_types_of_an_element(page, path, types):
    elements, root = page
    assert elements.types(find(root, path)) == types


@pytest.mark.parametrize(
    ("path", "about"),
    [
        (".//nav//a", "One"),
        (".//a[@class='call']", "1 Said below"),
        (".//a[@class='back']", "One"),
        (".//a[@id='out']", "a page (https://x.org/)"),
        (".//a[@id='bare']", "https://y.org/"),
        (".//a[@id='lost']", "lost (#nowhere)"),
    ],
)
def test_what_a_link_leads_to(page, path, about):
    elements, root = page
    assert elements.about(find(root, path)) == about


def test_a_long_description_is_cut_at_a_word(page):
    elements, root = page
    find(root, ".//span[@class='note']/em").text = "many words " * 50
    about = elements.about(find(root, ".//a[@class='call']"))
    assert about.endswith(" many …")
    assert len(about) <= 160


def test_words_have_a_space_where_a_line_is_broken_and_leave_notes_out(page):
    elements, root = page
    assert elements.words(find(root, ".//p")).startswith("Words and more, a page, https://y.org/, lost")
    assert elements.words(find(root, ".//h2")) == "One1"
    assert elements.words(find(root, ".//h2"), calls=False) == "One"


def test_the_block_of_an_element_is_the_nearest_that_is_not_in_a_line(page):
    elements, root = page
    paragraph, note = find(root, ".//p"), find(root, ".//span[@class='note']")
    assert elements.block(find(root, ".//p/em")) is paragraph
    assert elements.block(paragraph) is paragraph
    assert elements.block(find(root, ".//span[@class='note']/em")) is note
    assert elements.block(find(root, ".//main")) is find(root, ".//main")


def test_a_description_is_that_which_is_named_or_the_alternative_text(page):
    elements, root = page
    assert elements.described(find(root, ".//table")) == "About it"
    assert elements.described(find(root, ".//img[@id='seal']")) == "The seal"
    assert elements.described(find(root, ".//img[@id='line']")) == ""
    assert elements.described(find(root, ".//p")) == ""
