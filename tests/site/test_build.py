"""The whole site: every address leads somewhere, no file is large, and the same records give the same bytes."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from ciminfo import languages, placement
from ciminfo.document import BulletList, Section, Table
from ciminfo.site import build
from tests import reading
from tests.site.shown import SHIPPED, our_files, our_pages, our_site

BASE = "https://www.example.org/trata/"
#: As much as a page may bring with it, documents apart.
MOST = 100_000
EMPTY = "terms:\n  prevention: {name: {en: prevention}}\n"
HOSTILE = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
reporter: cim
---
organisations:
  cim: {name: {en: '</title><script>alert(1)</script>'}, kind: organ}
---
activity: hostile
kind: seminar
title: {en: '</script><script>alert("x")</script> & "quoted"'}
aliases: ['<b>']
dates: 2004-10-01
venue: {country: BZ, city: '<img src=x onerror=alert(1)>'}
note: SECRET of colleagues
narrative: {en: "<script>alert(1)</script> ]]> <!-- &amp; &#0;"}
documents: [{title: {en: '"><svg onload=alert(1)>'}, kind: '<i>'}]
sources: [{at: 'paper L3', raw: SECRET words of the source, note: SECRET remark, backs: [dates]}]
---
countries:
  BZ: {}
---
source: paper
title: {en: '<u>Paper</u>'}
kind: report
address: "javascript:alert(1)"
note: SECRET too
"""


class Places(HTMLParser):
    """The ids of a page and where its links lead."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.ways: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name == "id":
                self.ids.append(value)
            elif name in {"href", "src"} and (tag, dict(attrs).get("rel")) != ("link", "canonical"):
                self.ways.append(value)


def broken(files):
    """The ways that lead nowhere in the site, by the page they stand on."""
    pages = {address: Places(content) for address, content in files.items() if address.endswith(".html")}
    pages = {address: page for address, page in pages.items() if not address.startswith("documents/")}
    wrong = []
    for address, page in pages.items():
        for way in page.ways:
            parts = urlsplit(way)
            if parts.scheme in {"http", "https"}:
                continue
            target = normpath(join(dirname(address), unquote(parts.path))) if parts.path else address
            known = pages[target].ids if target in pages else []
            if parts.scheme or target not in files or (parts.fragment and unquote(parts.fragment) not in known):
                wrong.append((address, way))
    return wrong


def built(records, **settings):
    corpus = reading.corpus(records)
    dossiers = [placement.dossier(corpus, each) for each in corpus.reports.values()]
    return build.site(corpus, dossiers, ("en",), SHIPPED, **settings)


@pytest.mark.parametrize("base", ["", BASE])
def test_every_link_of_every_page_leads_to_a_file_and_to_a_place_in_it(base):
    assert len([each for each in our_files(base) if each.endswith(".html")]) > 400
    assert broken(our_files(base)) == []


def test_a_link_that_leads_nowhere_is_found():
    page = b'<a href="no.html">a</a><a href="#nowhere">b</a><a href="a.html#there">c</a>'
    files = {"en/a.html": page + b'<p id="there">'}
    assert broken(files) == [("en/a.html", "no.html"), ("en/a.html", "#nowhere")]


def test_no_two_elements_of_a_page_have_one_id():
    for address, content in our_files().items():
        if address.endswith(".html"):
            ids = Places(content).ids
            assert sorted(set(ids)) == sorted(ids), address


def test_no_page_is_large():
    sizes = {address: len(content) for address, content in our_files().items() if address.endswith(".html")}
    assert max(sizes.values()) < MOST
    shared = sum(len(our_files()[each]) for each in ("site.css", "site.js"))
    assert shared + max(sizes.values()) < MOST


def test_every_activity_and_every_place_has_a_page_in_every_language():
    for code in languages.names():
        assert {f"{code}/activities/{each.id}.html" for each in our_site().activities} <= our_files().keys()
        assert {f"{code}/countries/{each.lower()}.html" for each in our_site().places} <= our_files().keys()


def test_the_same_records_give_the_same_bytes():
    once, again = built(HOSTILE), built(HOSTILE)
    assert once == again
    assert [*once] == [*again]


def test_documents_are_taken_along_and_linked():
    files = our_files()
    assert files["documents/2004-2005/annual-report.en.pdf"] == b"%PDF-1.7"
    for address in ("pt/reports.html", "en/countries/bz.html"):
        assert b"documents/countries/bz.fr.docx" in files[address]


def test_only_a_site_that_knows_its_address_has_a_sitemap():
    assert "sitemap.xml" not in our_files()
    assert our_files(BASE)["sitemap.xml"].count(f"<loc>{BASE}".encode()) == len(our_pages()) - 1


def test_a_workspace_without_any_activity_has_a_site_too():
    files = built(EMPTY)
    assert b"No activity is recorded." in files["en/index.html"]
    assert broken(files) == []


def test_what_a_record_says_is_words_and_nothing_else():
    files = {address: content.decode() for address, content in built(HOSTILE, base=BASE).items()}
    assert broken({address: content.encode() for address, content in files.items()}) == []
    for address, content in files.items():
        if address.endswith(".html"):
            assert not re.search(r"<(?:b|i|u|img|svg on\w+)\b", content), address
            assert content.count("<script") == content.count("</script>") <= 3
            assert "javascript:" not in content
    data = re.findall(r'ld\+json">\n(.*?)\n</script>', files["en/activities/hostile.html"], re.DOTALL)
    assert json.loads(data[0])["@type"] == "EducationEvent"


def test_what_is_for_colleagues_and_what_a_source_says_stay_inside():
    assert not [address for address, content in built(HOSTILE).items() if b"SECRET" in content]


def test_the_site_can_be_seen_as_of_another_day():
    files = built(HOSTILE, day=date(2004, 9, 1))
    assert "Planned" in files["en/activities/hostile.html"].decode()
    assert "Planned" not in built(HOSTILE)["en/activities/hostile.html"].decode()


@pytest.mark.parametrize("code", [each for each in languages.names() if each != "en"])
def test_the_pages_have_one_build_in_every_language(code):
    def outline(blocks):
        return sorted(
            (each.anchor, len(each.blocks), outline(each.blocks)) if isinstance(each, Section)
            else (type(each).__name__, len(each.items if isinstance(each, BulletList) else each.rows), [])
            for each in blocks
            if isinstance(each, BulletList | Section | Table)
        )  # fmt: skip

    pages = {page.address: page for page in our_pages() if page.part}
    for address, page in pages.items():
        if address.startswith(f"{code}/"):
            english = pages[address.replace(f"{code}/", "en/", 1)]
            assert outline(page.document.blocks) == outline(english.document.blocks), address
