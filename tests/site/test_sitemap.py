"""The sitemap: every page, and each with its other languages."""

from lxml import etree

from ciminfo.document import Document
from ciminfo.site import addresses
from ciminfo.site.page import Page
from ciminfo.site.sitemap import sitemap

BASE = "https://example.org/cim/"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
LANGUAGES = ("en", "es", "pt")


def pages():
    for address in (addresses.activities, addresses.mandates, lambda code: addresses.activity(code, "a&b")):
        versions = {code: address(code) for code in LANGUAGES}
        for code in LANGUAGES:
            yield Page(address(code), Document("page", code, "Title", ()), versions, "activities")


def test_every_page_is_listed_once_in_the_order_of_addresses():
    root = etree.fromstring(sitemap(pages(), BASE))
    found = root.xpath("/s:urlset/s:url/s:loc/text()", namespaces=NAMES)
    assert found[:3] == [f"{BASE}en/activities/a%26b.html", f"{BASE}en/index.html", f"{BASE}en/mandates.html"]
    assert found == sorted({*found})
    assert len(found) == 9


def test_each_page_names_itself_and_its_other_languages():
    root = etree.fromstring(sitemap(pages(), BASE))
    for url in root.xpath("/s:urlset/s:url", namespaces=NAMES):
        links = [
            (each.get("rel"), each.get("hreflang"), each.get("href")) for each in url.xpath("x:link", namespaces=NAMES)
        ]
        assert [(rel, code) for rel, code, _ in links] == [("alternate", code) for code in LANGUAGES]
        assert url.findtext("s:loc", namespaces=NAMES) in [address for *_, address in links]


def test_the_order_of_the_pages_makes_no_difference():
    assert sitemap(pages(), BASE) == sitemap(reversed([*pages()]), BASE)


def test_a_page_in_one_language_has_no_others():
    page = Page("en/index.html", Document("page", "en", "Title", ()), {}, "activities")
    root = etree.fromstring(sitemap([page], BASE))
    assert root.xpath("count(//x:link)", namespaces=NAMES) == 0
