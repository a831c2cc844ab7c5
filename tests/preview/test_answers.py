from dataclasses import replace
from http import HTTPStatus

import pytest

from ciminfo.preview.answers import HTML, answer
from ciminfo.preview.edition import Documents, Edition
from ciminfo.renderers import MissingLibraryError, TemplateError
from tests.preview.asking import edition

PDF = "documents/2004-2005/annual-report.en.pdf"


def refuses(error):
    def maker():
        raise error

    return maker


@pytest.mark.parametrize("target", ["/", "/index.html", "/en/", "/en/index.html", "/en/index.html?q=caracas", "/en/#x"])
def test_a_page_is_given_with_the_panel_and_a_strict_policy(target):
    found = answer(edition(), target)
    assert (found.status, found.kind) == (HTTPStatus.OK, HTML)
    assert b"Caracas" in found.body
    assert b'aria-label="Preview"' in found.body
    assert "default-src 'self'" in found.policy
    assert "unsafe-inline" not in found.policy


@pytest.mark.parametrize(
    ("target", "kind", "body"),
    [
        ("/site.css", "text/css; charset=utf-8", b"h1 { color: red }"),
        ("/en/activities.atom", "application/atom+xml", b"<feed/>"),
        ("/site.css?v=1", "text/css; charset=utf-8", b"h1 { color: red }"),
    ],
)
def test_what_is_no_page_is_given_as_it_is(target, kind, body):
    found = answer(edition(), target)
    assert (found.status, found.kind, found.body) == (HTTPStatus.OK, kind, body)


def test_a_folder_without_its_slash_leads_to_its_first_page():
    found = answer(edition(), "/en")
    assert (found.status, found.location) == (HTTPStatus.FOUND, "/en/")


@pytest.mark.parametrize(
    "target",
    [
        "/en/activities/",
        "/en/activities",
        "/../ciminfo.yaml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/en/../index.html",
        "/./index.html",
        "//index.html",
        "/en//index.html",
        "/en\\index.html",
        "/index.html%00",
        "/index.html%00.css",
        "/%ff%fe",
        "/etc/passwd",
        "/.preview/../ciminfo.yaml",
        "/.preview/",
        "/.preview/server.py",
        "/.preview/__init__.py",
        "/data/registry/persons.yaml",
    ],
)
def test_any_other_address_is_not_found(target):
    assert answer(edition(), target).status in {HTTPStatus.NOT_FOUND, HTTPStatus.BAD_REQUEST}


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/index.html", "//evil.example/", "index.html", "*", "", "http://[::1"]
)
def test_what_is_no_path_is_refused(target):
    assert answer(edition(), target).status == HTTPStatus.BAD_REQUEST


def test_what_is_not_found_leads_back_and_waits_for_the_page_to_come():
    found = answer(edition(), "/en/activities/none.html")
    assert b'<a href="/">' in found.body
    assert b"/.preview/panel.js" in found.body


def test_before_there_are_pages_every_address_says_so_and_the_panel_why():
    found = answer(Edition(trouble="the settings are broken"), "/en/index.html")
    assert found.status == HTTPStatus.SERVICE_UNAVAILABLE
    assert b"There are no pages yet" in found.body
    assert b"the settings are broken" in found.body


@pytest.mark.parametrize(
    ("target", "mark"), [("/.preview/panel.css", b"#preview"), ("/.preview/panel.js", b"EventSource")]
)
def test_the_panel_has_its_style_and_its_script(target, mark):
    found = answer(edition(), target)
    assert found.status == HTTPStatus.OK
    assert mark in found.body


def test_a_document_is_rendered_on_request_and_a_page_of_it_may_hold_its_own_style():
    made = {PDF: lambda: b"%PDF", "documents/a.html": lambda: b"<body><style></style></body>"}
    shown = replace(edition(), documents=Documents(made))
    found = answer(shown, f"/{PDF}")
    assert (found.status, found.kind, found.body) == (HTTPStatus.OK, "application/pdf", b"%PDF")
    page = answer(shown, "/documents/a.html")
    assert b'aria-label="Preview"' in page.body
    assert "style-src 'self' 'unsafe-inline'" in page.policy


def test_a_document_is_as_the_records_are_now_where_the_site_took_along_an_earlier_one():
    files = {
        **edition().files,
        PDF: b"%PDF of yesterday",
        "documents/countries/bz-2004-2005.en.html": b"<style></style>",
    }
    shown = replace(edition(), files=files, documents=Documents({PDF: lambda: b"%PDF of today"}))
    assert answer(shown, f"/{PDF}").body == b"%PDF of today"
    assert "unsafe-inline" in answer(shown, "/documents/countries/bz-2004-2005.en.html").policy


@pytest.mark.parametrize("error", [TemplateError("the template is <broken>"), MissingLibraryError("PDF needs Pango")])
def test_a_document_that_cannot_be_rendered_says_why(error):
    found = answer(replace(edition(), documents=Documents({PDF: refuses(error)})), f"/{PDF}")
    assert (found.status, found.kind) == (HTTPStatus.SERVICE_UNAVAILABLE, HTML)
    assert b"<broken>" not in found.body
    assert b"This document cannot be rendered" in found.body
