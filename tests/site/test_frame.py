"""What stands around every page, read back from the markup of the project's own site."""

from html.parser import HTMLParser

import pytest

from ciminfo.renderers import Look, TemplateError
from ciminfo.renderers.look import shipped
from ciminfo.site import addresses
from ciminfo.site.frame import Frame
from tests.site.shown import SHIPPED, our_files, our_pages, our_site

BASE = "https://www.example.org/trata/"


class Elements(HTMLParser):
    """The elements of a page with their attributes, in its order."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def named(self, tag):
        return [attributes for name, attributes in self.found if name == tag]


def read(address, base=""):
    return Elements(our_files(base)[address])


def test_every_page_has_one_heading_one_place_for_its_content_and_a_way_there():
    for page in our_pages():
        seen = read(page.address)
        assert len(seen.named("h1")) == len(seen.named("main")) == 1, page.address
        assert seen.named("html") == [{"lang": page.document.language, "dir": "ltr"}]
        (skip,) = (each for each in seen.named("a") if each.get("class") == "skip")
        assert skip["href"] == f"#{seen.named('main')[0]['id']}"


def test_no_page_brings_a_script_or_a_style_in_its_own_text():
    for page in our_pages():
        seen = read(page.address)
        assert not [each for _, each in seen.found if any(name == "style" or name.startswith("on") for name in each)]
        assert not seen.named("style")
        inline = [each for each in seen.named("script") if "src" not in each]
        assert all(each == {"type": "application/ld+json"} for each in inline)


def test_the_navigation_marks_the_page_and_the_part_it_belongs_to():
    def current(address):
        marked = (each for each in read(address).named("a") if "aria-current" in each)
        return [f"{each['href']} is {each['aria-current']}" for each in marked]

    assert current("en/mandates.html") == ["mandates.html is true", "mandates.html is page"]
    assert current("en/countries/bz.html") == ["bz.html is true", "index.html is true"]


def test_the_switch_leads_to_the_same_page_in_each_language():
    seen = read("fr/activities/caracas-seminar.html")
    switch = {each["hreflang"]: each["href"] for each in seen.named("a") if "hreflang" in each}
    assert switch == {
        "en": "../../en/activities/caracas-seminar.html", "es": "../../es/activities/caracas-seminar.html",
        "fr": "caracas-seminar.html", "pt": "../../pt/activities/caracas-seminar.html",
    }  # fmt: skip


def test_a_title_in_another_language_is_tagged_in_the_trail_and_in_the_heading():
    seen = read("es/activities/haiti-seminar.html")
    assert [each.get("lang") for each in seen.named("li") if each.get("aria-current") == "page"] == ["en"]


def test_with_the_address_of_the_site_a_page_says_where_it_lies():
    links = read("en/countries/bz.html", BASE).named("link")
    assert {"rel": "canonical", "href": f"{BASE}en/countries/bz.html"} in links
    assert {"rel": "alternate", "hreflang": "pt", "href": f"{BASE}pt/countries/bz.html"} in links
    assert not [each for each in read("en/countries/bz.html").named("link") if each["rel"] == "canonical"]


def test_the_page_for_lost_readers_works_at_every_depth_once_the_address_is_known():
    ways = [each.get("href", "") for _, each in read(addresses.LOST, BASE).found if "href" in each]
    assert all(each.startswith((BASE, "#")) for each in ways)
    assert "/site.css" not in {each["href"] for each in read(addresses.LOST).named("link")}


def test_only_the_activities_page_has_the_place_for_filters_and_asks_for_their_index():
    for page in our_pages():
        seen, is_list = read(page.address), page.address.count("/") == 1 and page.address.endswith("/index.html")
        assert bool(seen.named("form")) == is_list
        assert any(str(each.get("src")).endswith("search.js") for each in seen.named("script")) == is_list


def test_the_day_of_the_facts_stands_at_the_foot_and_no_other_day():
    page = our_files()["en/index.html"].decode()
    assert "Facts as known on December 31, 2007" in page[page.index("<footer>") :]


def test_a_template_of_the_workspace_takes_the_place_of_the_shipped_one(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "page.html.j2").write_text("<title>{{ page.document.title }}</title>", encoding="utf-8")
    (page,) = (each for each in our_pages() if each.address == "en/mandates.html")
    frame = Frame(our_site(), Look((tmp_path, shipped())))
    assert frame.framed(page) == b"<title>Mandates</title>"
    (tmp_path / "site" / "page.html.j2").write_text("{{ page.document.nothing.at.all }}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"site/page\.html\.j2"):
        Frame(our_site(), Look((tmp_path, shipped()))).framed(page)


def test_the_shipped_template_fills_the_same_page_to_the_same_bytes():
    (page,) = (each for each in our_pages() if each.address == "es/reports.html")
    assert Frame(our_site(), SHIPPED).framed(page) == Frame(our_site(), SHIPPED).framed(page)
