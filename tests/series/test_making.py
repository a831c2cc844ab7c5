"""Each file of a place is made for itself; what a failure says."""

from functools import partial

import pytest

from ciminfo import renderers
from ciminfo.document import Document
from ciminfo.hands import Hands
from ciminfo.renderers import Look, MissingLibraryError, TemplateError
from ciminfo.renderers.look import shipped
from ciminfo.series.making import Due, made, reason

LOOK = Look((shipped(),))
PLAIN = Document("country-summary", "en", "Title", ())


def due(*names: str) -> Due:
    return Due("BO", dict.fromkeys(names, PLAIN), {})


def failing(error: Exception):
    """A renderer that can do everything but Word."""

    def render(format_: str, _document: Document, _look: Look) -> bytes:
        if format_ == "docx":
            raise error
        return format_.encode()

    return render


def test_the_ending_of_a_name_is_the_format():
    files = made(LOOK, due("bo.en.html", "bo-2004-2005.en.docx"))
    assert files["bo.en.html"] == renderers.render("html", PLAIN, LOOK)
    assert files["bo-2004-2005.en.docx"] == renderers.render("docx", PLAIN, LOOK)


def test_one_file_that_fails_takes_no_other_with_it(monkeypatch):
    monkeypatch.setattr(renderers, "render", failing(TemplateError("the template is torn")))
    assert made(LOOK, due("a.docx", "a.pdf")) == {"a.docx": "the template is torn", "a.pdf": b"pdf"}


def test_a_library_that_is_missing_is_missing_for_all(monkeypatch):
    monkeypatch.setattr(renderers, "render", failing(MissingLibraryError("no Pango")))
    with pytest.raises(MissingLibraryError, match="no Pango"):
        made(LOOK, due("a.docx", "a.pdf"))


def test_of_a_fault_of_ours_it_is_said_where_it_happened():
    with pytest.raises(AttributeError) as caught:
        renderers.render("html", None, LOOK)  # type: ignore[arg-type]
    told = reason(caught.value)
    assert told.startswith("AttributeError: 'NoneType' object has no attribute")
    assert told.endswith(")")
    assert ".py, line " in told


def test_a_fault_elsewhere_is_told_without_a_place():
    assert reason(RuntimeError("the printer is on fire")) == "RuntimeError: the printer is on fire"


def test_a_process_that_made_a_pdf_leaves_no_copies_of_the_fonts_behind(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with Hands(partial(made, LOOK), 1) as hands:
        (outcome,) = hands.shared_out([due("bo.en.pdf")])
    assert outcome[1]["bo.en.pdf"].startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr().err == ""
