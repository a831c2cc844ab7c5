"""The structure of the PDF: every element once, in the order of the tree, and what only serves the page left out."""

import re
from itertools import pairwise

import pytest

from ciminfo.document.drawing import Label
from ciminfo.renderers import render
from tests.renderers.every_node import ADDRESS, DOCUMENT, DRAWING, LOOK, headings, notes, texts
from tests.renderers.tagged import pages
from tests.renderers.tagged.spoken import Node, Spoken

#: What holds words of its own.
LEAVES = {"H1", "H2", "H3", "H4", "P", "TOCI", "LBody", "Caption", "TH", "TD"}
LABELS = {shape.text for shape in DRAWING.shapes if isinstance(shape, Label)}
ARTIFACTS = {"/Pagination", "/Pagination/Header", "/Pagination/Footer", "/Layout"}


@pytest.fixture(scope="module")
def every() -> Spoken:
    return Spoken(render("pdf", DOCUMENT, LOOK))


@pytest.fixture(scope="module")
def long() -> Spoken:
    return Spoken(render("pdf", pages.DOCUMENT, LOOK))


@pytest.fixture(scope="module", params=["every", "long"])
def spoken(request) -> Spoken:
    return request.getfixturevalue(request.param)


def read(root: Node) -> list[str]:
    """The words of each element that has some, without notes, labels and the calls of notes."""
    return [words for node in root.walk() if node.type in LEAVES and (words := own(node))]


def own(node: Node) -> str:
    said = "".join(part if isinstance(part, str) else own(part) for part in node.parts if not is_apart(part))
    return said.replace("\N{SOFT HYPHEN}", "")


def is_apart(part: Node | str) -> bool:
    return isinstance(part, Node) and (part.type in {*LEAVES, "Note", "Lbl", "Table"} or is_call(part))


def is_call(node: Node) -> bool:
    return node.type == "Reference" and node.words.isdigit()


def without_page(words: str) -> str:
    return re.sub(r" \d+$", "", words)


def test_every_mark_is_owned_once_and_nothing_stands_outside_of_the_marks(spoken):
    assert len(spoken.marks) > 50
    assert spoken.untagged == []
    assert spoken.owners.keys() == spoken.marks.keys()
    assert {len(owners) for owners in spoken.owners.values()} == {1}


def test_the_parent_tree_leads_from_each_mark_and_annotation_back_to_its_owner(spoken):
    entries = spoken.catalog["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = dict(zip(entries[::2], entries[1::2], strict=True))
    assert list(parents) == list(range(spoken.catalog["/StructTreeRoot"]["/ParentTreeNextKey"]))
    for (page, mark), (owner,) in spoken.owners.items():
        assert parents[spoken.pdf.pages[page]["/StructParents"]].get_object()[mark].get_object() == owner
    for node in spoken.root.walk():
        for annotation in node.annotations:
            assert parents[annotation["/StructParent"]].get_object() == node.entry


def test_what_is_read_is_the_text_of_the_tree_letter_for_letter_and_in_its_order(every):
    wanted = [text for text in texts() if text and text not in LABELS]
    found = read(every.root)
    entries = [without_page(own(entry)) for entry in every.root.all("TOCI")]
    first = wanted.index(entries[0])
    assert wanted[first : first + len(entries)] == entries
    assert found[:first] == wanted[:first]
    assert found[first + len(entries) :] == wanted[first + len(entries) :]


def test_lines_and_pages_break_no_text(long):
    assert len(long.pages) > 6
    paragraphs = [own(node) for node in long.root.all("P")]
    assert paragraphs == [paragraph.inlines[0].text for paragraph in pages.PARAGRAPHS]
    assert any("\N{SOFT HYPHEN}" in words for words in long.marks.values())
    assert [own(node) for node in long.root.all("LBody")] == [
        "".join(each.text for each in item) for item in pages.ITEMS
    ]


def test_artifacts_are_running_heads_and_feet_rows_said_again_and_leading_dots(long):
    last = len(long.pages)
    said = [(kind, words) for kind, words in long.artifacts if words]
    assert {kind for kind, _ in said} == ARTIFACTS
    heads = [words for kind, words in said if kind == "/Pagination/Header"]
    assert heads == ["A Title", "X/1"] * (last - 1)
    feet = [words for kind, words in said if kind == "/Pagination/Footer"]
    assert feet == [f"Page {number} of {last}" for number in range(1, last + 1)]
    again = [words for kind, words in said if kind == "/Pagination"]
    assert again == [*pages.HEADINGS] * (len(again) // len(pages.HEADINGS))
    assert len(again) > len(pages.HEADINGS)
    assert {words.strip() for kind, words in said if kind == "/Layout"} == {"."}


def test_a_table_over_several_pages_is_one_with_one_head(long):
    (table,) = long.root.all("Table")
    assert [kid.type for kid in table.kids] == ["Caption", "THead", "TBody"]
    assert table.attribute("/Summary") == "A row for each."
    head, body = table.kids[1:]
    assert [own(cell) for cell in head.all("TH")] == list(pages.HEADINGS)
    rows = [[own(cell) for cell in row.kids] for row in body.kids]
    assert [cells[:2] for cells in rows] == [[cell[0].text for cell in row[:2]] for row in pages.ROWS]


def test_tables_have_scope_on_the_cells_of_their_head_and_a_cell_for_each_heading(every):
    tables = every.root.all("Table")
    assert [table.attribute("/Summary") for table in tables] == ["A table & what it <shows>.", None, None]
    for table in tables:
        assert {cell.attribute("/Scope") for cell in table.all("TH")} == {"/Column"}
        assert {len(row.kids) for row in table.all("TR")} == {len(table.all("TH"))}


def test_headings_nest_and_are_those_of_the_bookmarks(every):
    found = every.root.all("H1", "H2", "H3", "H4")
    levels = [int(node.type[1]) for node in found]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    wanted = [
        ("H1", "Role title"),
        ("H2", "Contents & more"),
        *((f"H{1 + level}", words) for level, words in headings()),
    ]
    assert [(node.type, own(node)) for node in found] == wanted


def test_an_item_of_a_list_has_its_label_and_its_body(spoken):
    lists = spoken.root.all("L")
    assert lists
    for each in lists:
        assert each.attribute("/ListNumbering") == "/Disc"
        assert {item.type for item in each.kids} == {"LI"}
        assert {tuple(part.type for part in item.kids) for item in each.kids} == {("Lbl", "LBody")}
        assert {item.kids[0].words.strip() for item in each.kids} == {"•"}


def test_contents_are_entries_that_lead_to_their_headings_and_name_their_pages(long):
    (contents,) = long.root.all("TOC")
    targets = long.pdf.named_destinations
    for entry, section in zip(contents.kids, pages.DOCUMENT.blocks[2:], strict=True):
        ((link,),) = [reference.kids for reference in entry.kids]
        assert (entry.kids[0].type, link.type) == ("Reference", "Link")
        (annotation,) = link.annotations
        assert annotation["/Contents"] == section.title[0].text
        page = long.pdf.get_destination_page_number(targets[annotation["/Dest"]])
        assert link.words == f"{section.title[0].text} {page + 1}"


def test_contents_in_contents_stand_inside_their_entry(every):
    outer = every.root.all("TOC")[0]
    assert [kid.type for kid in outer.kids[0].kids] == ["Reference", "TOC"]
    assert [own(entry) for entry in outer.all("TOC")[0].kids] == ["An inner section 2"]


def test_a_note_has_a_name_a_label_that_leads_back_and_stands_after_its_block(every):
    found = every.root.all("Note")
    assert [node.entry["/ID"] for node in found] == ["note.1", "note.2", "note.3"]
    assert [own(node).strip() for node in found] == notes()
    names = every.catalog["/StructTreeRoot"]["/IDTree"]["/Names"]
    assert dict(zip(names[::2], (each.get_object() for each in names[1::2]), strict=True)) == {
        node.entry["/ID"]: node.entry for node in found
    }
    targets = every.pdf.named_destinations
    for number, node in enumerate(found, start=1):
        (link,) = node.kids[0].kids
        assert (node.kids[0].type, link.type, link.words) == ("Lbl", "Link", str(number))
        assert link.annotations[0]["/Dest"] == f"call.{number}"
        assert f"call.{number}" in targets
        assert link.annotations[0]["/Contents"] == ("one" if number == 3 else "Words and more")
    around = next(node for node in every.root.walk() if found[0] in node.kids)
    at = around.kids.index(found[0])
    assert [own(node) for node in around.kids[at - 1 : at]] == ["Words and more"]
    assert around.kids[at : at + 2] == found[:2]


def test_a_call_refers_to_its_note_and_says_it(every):
    calls = [node for node in every.root.all("Reference") if is_call(node)]
    for number, (call, note) in enumerate(zip(calls, every.root.all("Note"), strict=True), start=1):
        (annotation,) = call.kids[0].annotations
        assert annotation["/Dest"] == note.entry["/ID"]
        assert annotation["/Contents"] == f"{number} {notes()[number - 1]}"


def test_a_note_stands_on_the_page_of_its_call():
    spoken = Spoken(render("pdf", pages.NOTED, LOOK))
    calls = [spoken.pages[node.entry.raw_get("/Pg").idnum] for node in spoken.root.all("Reference") if is_call(node)]
    notes = [spoken.pages[node.entry.raw_get("/Pg").idnum] for node in spoken.root.all("Note")]
    assert len(calls) == 30
    assert calls == notes
    assert max(calls) > 5


def test_a_note_in_a_cell_or_an_item_stays_in_it(every, long):
    (item,) = [node for node in every.root.all("LBody") if node.all("Note")]
    assert own(item) == "one"
    (cell,) = [node for node in long.root.all("TD") if node.all("Note")]
    assert own(cell).strip() == pages.line(2)


def test_links_are_printed_and_say_where_they_lead(spoken):
    links = [node for node in spoken.root.all("Link") if not node.words.isdigit()]
    annotations = [annotation.get_object() for page in spoken.pdf.pages for annotation in page.get("/Annots", [])]
    assert all(each["/F"] == 4 and each["/Contents"] for each in annotations)
    assert sum(len(node.annotations) for node in spoken.root.all("Link")) == len(annotations)
    assert links


def test_a_link_to_an_address_says_its_words_and_the_address(every):
    found = {node.words.strip(): node.annotations[0]["/Contents"] for node in every.root.all("Link")}
    assert found["a page"] == f"a page ({ADDRESS})"


def test_a_figure_says_what_it_shows_lies_on_its_page_and_is_followed_by_its_numbers(every):
    found = every.root.all("Figure")
    assert [node.entry["/Alt"] for node in found] == ["Seven boxes & two dots.", "A line from side to side."]
    for node in found:
        left, bottom, right, top = map(float, node.attribute("/BBox"))
        assert 0 < left < right < 612
        assert 0 < bottom < top < 792
        around = next(each for each in every.root.walk() if node in each.kids)
        assert (around.type, [kid.type for kid in around.kids]) == ("Div", ["Caption", "Figure"])
    section = next(node for node in every.root.walk() if any(found[0] in kid.kids for kid in node.kids))
    assert [kid.type for kid in section.kids] == ["H2", "Div", "Table", "P", "Div"]


def test_words_of_another_language_say_so(every):
    assert {(node.entry["/Lang"], node.words) for node in every.root.all("Span")} >= {
        ("es", "en español"),
        ("es", "al pie"),
    }


def test_nothing_of_the_structure_that_was_replaced_is_left(every):
    kept = [
        each
        for each in every.pdf.resolved_objects.values()
        if isinstance(each, dict) and each.get("/Type") == "/StructElem"
    ]
    assert len(kept) <= len(list(every.root.walk())) + 1
