"""A recipe changes with all that decides a document's bytes, and with nothing else."""

import dataclasses
import shutil
from datetime import date

import pytest

from ciminfo.document import Document, Metadata, Paragraph, Text, drawing, tree
from ciminfo.renderers import Look, recipe, recipes, tools
from tests.renderers.every_node import DOCUMENT

PLAIN = Document("country-summary", "en", "Title", (Paragraph((Text("Words."),)),), Metadata("Author"))


@pytest.fixture
def look(tmp_path):
    folder = tmp_path / "templates"
    (folder / "css").mkdir(parents=True)
    (folder / "css" / "document.css").write_text("p { color: black }", encoding="utf-8")
    return Look((folder,))


def test_the_same_document_has_the_same_recipe_and_any_other_another(look):
    used = tools(look)
    others = [
        dataclasses.replace(PLAIN, language="es"),
        dataclasses.replace(PLAIN, title="Title "),
        dataclasses.replace(PLAIN, blocks=(Paragraph((Text("Words"),)),)),
        dataclasses.replace(PLAIN, metadata=Metadata("Author", dated=date(2005, 1, 1))),
    ]
    made = [recipe.recipe(each, "pdf", used) for each in (PLAIN, *others)]
    assert len({*made, recipe.recipe(PLAIN, "docx", used), recipe.recipe(PLAIN, "pdf", "other tools")}) == 7
    assert recipe.recipe(dataclasses.replace(PLAIN), "pdf", used) == made[0]


def test_nothing_of_the_tree_is_left_out_of_what_the_recipe_is_made_of():
    nodes = [each for room_ in (tree, drawing) for each in vars(room_).values() if dataclasses.is_dataclass(each)]
    assert len(nodes) > 20
    assert all(field.repr for node in nodes for field in dataclasses.fields(node))
    assert " at 0x" not in repr(DOCUMENT)


def test_another_template_makes_other_tools_wherever_the_folder_lies(look, tmp_path):
    before = tools(look)
    elsewhere = Look((shutil.copytree(look.folders[0], tmp_path / "elsewhere"),))
    assert tools(elsewhere) == before
    (elsewhere.folders[0] / "css" / "document.css").write_text("p { color: grey }", encoding="utf-8")
    assert tools(elsewhere) != before
    (look.folders[0] / "css" / "document.css").rename(look.folders[0] / "document.css")
    assert tools(look) != before


def test_another_library_makes_other_tools(look, monkeypatch):
    before = tools(look)
    versions = recipe._versions()
    monkeypatch.setattr(recipe, "_versions", lambda: [*versions[:-1], "99"])
    assert tools(look) != before
    monkeypatch.setattr(recipe, "_versions", lambda: versions)
    assert tools(look) == before


def test_a_library_that_is_not_there_is_no_trouble():
    assert recipe._version("no-such-library") == ""
    assert recipe._version("weasyprint")


def test_files_are_named_by_document_and_format(look):
    assert recipes({"bo.en": PLAIN}, ("docx", "pdf"), tools(look)).keys() == {"bo.en.docx", "bo.en.pdf"}
