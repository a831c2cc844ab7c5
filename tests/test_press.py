"""Files come out the same whoever makes them, and what goes wrong in another process is told as here."""

import os
import signal

import pytest

from ciminfo import hands, press, renderers
from ciminfo.document import Document, Paragraph, Role, Section, Text
from ciminfo.press import Press
from ciminfo.renderers import Look, MissingLibraryError, TemplateError
from ciminfo.renderers.look import shipped

LOOK = Look((shipped(),))


def document(title: str, sections: int = 0) -> Document:
    blocks = tuple(Section((Text(f"{title} {number}"),), 1, (), f"s-{number}") for number in range(sections))
    return Document("annual-report", "en", title, (Paragraph((Text(title),), Role.BODY), *blocks))


WANTED = {
    "a.en.docx": document("A"),
    "a.en.pdf": document("A"),
    "b.en.html": document("B", 3),
    "b.en.pdf": document("B", 3),
}


def printed(wanted=WANTED, look=LOOK, progress=lambda _: None) -> dict[str, bytes]:
    with Press(look, ("docx", "pdf")) as those:
        return those.printed(wanted, progress)


@pytest.fixture
def alone(monkeypatch):
    monkeypatch.setattr(press, "cores", lambda: 1)


def test_on_several_cores_the_files_and_their_order_are_those_of_one(monkeypatch):
    monkeypatch.setattr(press, "cores", lambda: 2)
    steps: list[str] = []
    found = printed(progress=steps.append)
    monkeypatch.setattr(press, "cores", lambda: 1)
    assert list(found.items()) == list(printed().items())
    assert sorted(steps) == [f"Writing {name}" for name in WANTED]
    assert steps[0] == "Writing b.en.pdf"  # the longest is begun first


@pytest.mark.usefixtures("alone")
def test_on_one_core_no_process_is_started(monkeypatch):
    monkeypatch.setattr(hands, "_Hand", None)
    assert list(printed()) == list(WANTED)


def test_without_pdf_no_process_is_started(monkeypatch):
    monkeypatch.setattr(press, "cores", lambda: 2)
    monkeypatch.setattr(hands, "_Hand", None)
    with Press(LOOK, ("docx", "html")) as those:
        assert list(those.printed({"a.html": WANTED["a.en.pdf"]}, lambda _: None)) == ["a.html"]


def test_the_error_of_the_first_file_is_raised_whoever_met_one_first(monkeypatch, tmp_path):
    monkeypatch.setattr(press, "cores", lambda: 2)
    (tmp_path / "css").mkdir()
    (tmp_path / "css" / "document.css").write_bytes(b"\xff")
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "document.html.j2").write_text("{{", encoding="utf-8")
    look = Look((tmp_path, shipped()))
    first, second = document("A"), document("B")
    with pytest.raises(TemplateError, match=r"document\.html\.j2"):
        printed({"a.pdf": first, "b.html": second}, look)
    with pytest.raises(TemplateError, match=r"document\.css"):
        printed({"b.html": second, "a.pdf": first}, look)


def test_a_library_that_is_missing_is_told_as_here(monkeypatch):
    def render(*_):
        raise MissingLibraryError("no Pango")

    monkeypatch.setattr(press, "cores", lambda: 1)
    monkeypatch.setattr(renderers, "render", render)
    with pytest.raises(MissingLibraryError, match="no Pango"):
        printed()


def test_a_process_that_is_killed_is_told_with_the_file_it_was_at(monkeypatch):
    monkeypatch.setattr(press, "cores", lambda: 2)
    give = hands._Hand.give

    def give_and_kill(hand, piece):
        os.kill(hand._process.pid, signal.SIGKILL)
        give(hand, piece)

    monkeypatch.setattr(hands._Hand, "give", give_and_kill)
    with pytest.raises(ChildProcessError) as caught:
        printed({"a.en.pdf": WANTED["a.en.pdf"]})
    assert caught.value.filename == "a.en.pdf"
    assert caught.value.strerror == "the process that worked on it ended with signal 9"


def test_a_library_that_is_missing_in_another_process_is_told_as_here(monkeypatch, tmp_path):
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))  # a new process looks there first; this one has imported it
    monkeypatch.setattr(press, "cores", lambda: 2)
    with pytest.raises(MissingLibraryError, match="PDF needs Pango"):
        printed({"a.en.docx": WANTED["a.en.docx"], "a.en.pdf": WANTED["a.en.pdf"]})
