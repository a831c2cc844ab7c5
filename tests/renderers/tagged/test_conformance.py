"""Two checkers that are not ours read the files: PDF/UA-1, and what a reader would stumble over."""

import base64

import outloud
import page
import pytest

from ciminfo.document import Document, Metadata, Paragraph, Role, Text
from ciminfo.renderers import Look, render
from ciminfo.renderers.look import shipped
from tests.renderers.every_node import DOCUMENT, LOOK
from tests.renderers.tagged import pages
from tests.renderers.tagged.spoken import Spoken

LETTER = Document(
    "cover-letter",
    "es",
    "Carta",
    (
        Paragraph((Text("Organización"),), Role.LETTERHEAD),
        Paragraph((Text("Señor Presidente:"),), Role.SALUTATION),
        *pages.PARAGRAPHS[:4],
        Paragraph((Text("Nombre y cargo"),), Role.SIGNATURE),
    ),
    Metadata(header="X/1", page_of="Página {page} de {pages}"),
)
DOCUMENTS = {"every node": DOCUMENT, "many pages": pages.DOCUMENT, "letter": LETTER}
#: A picture of one dot.
SEAL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
#: A house style: a seal with words beside it, an ornament, text in elements that our own pages do not have.
TEMPLATE = """<!doctype html>
<html lang="{{ document.language }}"><head><meta charset="utf-8"><title>{{ document.title }}</title></head><body>
<header><img src="SEAL" alt="The seal"> The Commission <b>of Women</b></header>
<img src="SEAL" alt="">
<div>Words on their own, {{ document.title }}</div>
<main>{{ body }}</main></body></html>
"""
#: What is no fault of the file: a title that runs at the head is taken for prose where pages are few (test_finisher
#: holds what may be an artifact), and notes are painted at the foot of the page, but read where they are called.
NO_FAULT = {"TAG-002", "ORD-001"}


@pytest.fixture(scope="module", params=DOCUMENTS)
def file(request) -> bytes:
    return render("pdf", DOCUMENTS[request.param], LOOK)


def test_it_conforms_to_pdf_ua_1(file):
    report = page.validate_pdf_bytes(file, profile="ua1")
    assert report.rules.total > 100
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_a_reader_stumbles_over_nothing(file, tmp_path):
    (tmp_path / "it.pdf").write_bytes(file)
    result = outloud.check(str(tmp_path / "it.pdf"), skip=NO_FAULT)
    assert result.error is None
    assert result.stats["tagged"]
    assert [(finding.rule, finding.message) for finding in result.findings] == []


def test_a_page_of_another_make_conforms_too_and_none_of_its_words_is_lost(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "seal.png").write_bytes(SEAL)
    template = TEMPLATE.replace("SEAL", (tmp_path / "seal.png").as_uri())
    (tmp_path / "html" / "document.html.j2").write_text(template, encoding="utf-8")
    file = render("pdf", LETTER, Look((tmp_path, shipped())))
    assert [failure.message for failure in page.validate_pdf_bytes(file, profile="ua1").failures] == []
    root = Spoken(file).root
    assert [node.entry["/Alt"] for node in root.all("Figure")] == ["The seal"]
    assert root.words.lstrip().startswith("The Commission of WomenWords on their own, CartaOrganizaciónSeñor")


def test_a_file_without_our_finish_is_found_out(monkeypatch, tmp_path):
    monkeypatch.setattr("ciminfo.renderers.tagged.finisher.finish", lambda *_: None)
    (tmp_path / "it.pdf").write_bytes(render("pdf", pages.DOCUMENT, LOOK))
    found = {finding.rule for finding in outloud.check(str(tmp_path / "it.pdf")).findings}
    assert {"PAG-001", "LNK-004", "NOTE-002"} & found
