"""The structure as it grows: nodes where they belong, marks of two pages in one node, names that lead to nodes."""

from xml.etree import ElementTree as ET

import pytest
from pydyf import PDF, Dictionary

from ciminfo.renderers.tagged.elements import Elements
from ciminfo.renderers.tagged.structure import Structure

PAGE = """<html lang="en"><main><section id="s"><h2>H</h2><p>a<span class="note" id="note.1">x</span>
<span class="note" id="note.2">y</span></p><p lang="es">b</p></section>
<ul><li>c<span class="note" id="note.3">z</span></li></ul>
<table aria-describedby="d"><tr><th>t</th></tr></table><p id="d">About</p></main></html>"""


@pytest.fixture
def root() -> ET.Element:
    return ET.fromstring(PAGE)  # noqa: S314


@pytest.fixture
def structure(root) -> Structure:
    pdf = PDF()
    for _ in range(2):
        pdf.add_page(Dictionary({"Type": "/Page"}))
    structure = Structure(pdf, Elements(root))
    structure.turn(pdf.page_references[0], 3)
    return structure


def shape(structure: Structure, node=None) -> list:
    """The types of a node's kids, each with those of its own."""
    kids = [structure._object(each) for each in (node or structure.top)["K"] if isinstance(each, bytes)]
    return [(kid["S"][1:], shape(structure, kid)) if kid["K"] else kid["S"][1:] for kid in kids]


def test_an_element_is_made_once_with_all_that_stands_around_it(structure, root):
    node = structure.node(root.find(".//h2"))
    assert structure.node(root.find(".//h2")) is node
    structure.node(root.find(".//p"))
    assert shape(structure) == [("Sect", ["H2", "P"])]


def test_an_element_without_a_type_is_the_one_around_it(structure, root):
    assert structure.node(root.find("main")) is structure.top


def test_a_label_stands_before_the_body_of_its_item(structure, root):
    item = root.find(".//li")
    structure.node(item)
    structure.label(item)
    structure.label(item)
    assert shape(structure) == [("L", [("LI", ["Lbl", "LBody"])])]


def test_notes_follow_the_paragraph_that_calls_them_in_their_order(structure, root):
    one, two = root.findall(".//p")[:2]
    structure.node(one)
    structure.node(two)
    for note in one.findall("span"):
        structure.node(note)
    assert shape(structure) == [("Sect", ["P", "Note", "Note", "P"])]


def test_a_note_of_an_item_stands_in_its_body(structure, root):
    structure.node(root.find(".//li/span"))
    assert shape(structure) == [("L", [("LI", [("LBody", ["Note"])])])]


def test_a_mark_of_another_page_says_which(structure, root):
    node = structure.node(root.find(".//p"))
    structure.mark(node, 2)
    first, second = structure.pdf.page_references
    structure.turn(second, 1)
    structure.mark(node, 0)
    assert node["Pg"] == first
    assert node["K"] == [2, {"Type": "/MCR", "Pg": second, "MCID": 0}]
    assert structure.marks == [[b"null", b"null", node.reference], [node.reference]]


def test_nodes_say_language_scope_summary_and_name(structure, root):
    assert structure.node(root.findall(".//p")[1])["Lang"].string == "es"
    assert "Lang" not in structure.top
    assert structure.node(root.find(".//th"))["A"] == {"O": "/Table", "Scope": "/Column"}
    assert structure.node(root.find(".//table"))["A"]["Summary"].string == "About"
    assert structure.node(root.find(".//span"))["ID"].string == "note.1"


def test_at_the_end_marks_annotations_and_names_lead_to_their_nodes(structure, root):
    notes = [structure.node(note) for note in root.iter("span")]
    structure.mark(notes[0], 1)
    structure.close()
    names = structure.root["IDTree"]["Names"]
    assert [each if isinstance(each, bytes) else each.string for each in names] == [
        part for number, note in enumerate(notes, start=1) for part in (f"note.{number}", note.reference)
    ]
    parents = structure._object(structure.root["ParentTree"])["Nums"]
    assert parents == [0, [b"null", notes[0].reference, b"null"]]
    assert structure.pdf.catalog["StructTreeRoot"] == structure.root.reference


def test_without_names_there_is_no_tree_of_them(structure):
    structure.close()
    assert "IDTree" not in structure.root
