"""Template folders: the workspace's own before the ones that ship."""

import pytest

from ciminfo.renderers import Look, TemplateError
from ciminfo.renderers.look import shipped


@pytest.fixture
def own(tmp_path):
    (tmp_path / "css").mkdir()
    (tmp_path / "css" / "document.css").write_text("p { color: red }", encoding="utf-8")
    return tmp_path


def test_a_file_of_the_workspace_comes_first_and_what_it_lacks_is_the_shipped_one(own):
    look = Look((own, shipped()))
    assert look.text("css/document.css") == "p { color: red }"
    assert look.file("html/document.html.j2") == shipped() / "html" / "document.html.j2"


def test_a_template_that_nobody_has_is_named(own):
    with pytest.raises(TemplateError, match=r"the template css/nothing\.css is missing"):
        Look((own, shipped())).text("css/nothing.css")


def test_a_template_that_cannot_be_read_as_text_is_named(own):
    (own / "css" / "document.css").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(TemplateError, match=r"document\.css cannot be read"):
        Look((own,)).text("css/document.css")


def test_what_ships_is_complete():
    assert {each.name for each in shipped().iterdir()} >= {"css", "docx", "fonts", "html"}
    assert len(list(Look((shipped(),)).fonts())) == 7
