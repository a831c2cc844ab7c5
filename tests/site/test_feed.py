"""The Atom feed, read back by feedparser and held against what RFC 4287 asks of a feed."""

import re
from dataclasses import replace

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as some
from lxml import etree

from ciminfo import languages
from ciminfo.site import addresses
from ciminfo.site.feed import atom, publisher
from tests.site.seen import PLAN, hostile, our_own, seen

ENGLISH = languages.language("en")
BASE = "https://example.org/cim/"
ATOM = "{http://www.w3.org/2005/Atom}"
ANOTHER = "---\nactivity: b\nkind: visit\ntitle: {es: Visita a Quito}\ndates: 2026-05-04\n"


def feed(corpus, code="en", base=BASE):
    written = atom(corpus, corpus.activities.values(), languages.language(code), base)
    read = feedparser.parse(written)
    assert not read.bozo, read.bozo_exception
    assert read.version == "atom10"
    return read


def test_the_newest_comes_first_with_its_address_and_the_day_on_which_it_was_heard_of():
    read = feed(seen(f"{PLAN}{ANOTHER}"))
    assert [(entry.title, entry.updated) for entry in read.entries] == [
        ("Seminar in Lima", "2026-06-01T00:00:00+00:00"), ("Visita a Quito", "2026-05-04T00:00:00+00:00"),
    ]  # fmt: skip
    assert read.entries[0].link == f"{BASE}en/activities/lima-seminar.html"
    assert read.feed.updated == read.entries[0].updated


def test_words_in_another_language_than_the_feed_are_tagged():
    read = feed(seen(f"{PLAN}{ANOTHER}"))
    assert read.feed.language == "en"
    assert [entry.title_detail.language for entry in read.entries] == ["en", "es"]


def test_the_feed_says_who_reports_where_it_lies_and_what_it_is_of():
    read = feed(seen(PLAN))
    assert read.feed.author == "Commission of Women"
    assert read.feed.title == "Activities – Commission of Women"
    assert "June 30, 2026" in read.feed.subtitle
    assert {(link.rel, link.type, link.href) for link in read.feed.links} == {
        ("self", "application/atom+xml", f"{BASE}en/activities.atom"),
        ("alternate", "text/html", f"{BASE}en/index.html"),
    }


def test_without_an_address_the_links_lead_on_from_the_feed():
    read = feed(seen(PLAN), base="")
    assert read.entries[0].link == "activities/lima-seminar.html"
    assert [link.href for link in read.feed.links] == ["activities.atom", "index.html"]


def test_ids_are_apart_by_site_language_and_activity_and_stay_what_they_are():
    corpus = seen(f"{PLAN}{ANOTHER}")
    reads = [feed(corpus, code, base) for code in ("en", "es") for base in ("", BASE)]
    ids = [each.id for read in reads for each in (read.feed, *read.entries)]
    assert len({*ids}) == len(ids) == 12
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", id_) for id_ in ids)
    retold = replace(corpus.activities["b"], dates=None, kind=corpus.activities["lima-seminar"].kind)
    other = replace(corpus, records={**corpus.records, type(retold): {"b": retold}})
    assert feed(other).entries[0].id in {entry.id for entry in feed(corpus).entries}


def test_an_entry_holds_its_text_as_markup_without_the_gaps_of_its_writers():
    corpus = seen(PLAN, published=("en", "es"))
    (entry,) = feed(corpus).entries
    assert entry.content[0].type == "text/html"
    assert '<p class="body">The seminar will be held in Lima.</p>' in entry.content[0].value
    assert "Lima, Peru · October 1–2, 2026" in entry.content[0].value
    assert "placeholder" not in feed(corpus, "es").entries[0].content[0].value


def test_categories_are_told_apart_by_the_filter_that_they_belong_to():
    (entry,) = feed(seen(PLAN)).entries
    page = f"{BASE}{addresses.activities('en')}"
    assert [(tag.scheme, tag.term, tag.label) for tag in entry.tags] == [
        (f"{page}?kind=", "seminar", "Seminar"),
        (f"{page}?country=", "PE", "Peru"),
        (f"{page}?theme=", "prevention", "Prevention"),
    ]


def test_a_feed_of_nothing_is_one_too():
    corpus = seen("{report: 2025-2026, period: 2025-07/2026-06, as-of: 2026-06-30}")
    read = feed(corpus)
    assert publisher(corpus, ENGLISH) is None
    assert (read.entries, read.feed.author, read.feed.updated) == ([], "Activities", "2026-06-30T00:00:00+00:00")


def test_no_more_than_a_reader_wants_to_be_told_of():
    records = "\n---\n".join(
        f"{{activity: a{n}, kind: visit, title: {{en: A}}, dates: {1900 + n}}}" for n in range(120)
    )
    entries = feed(seen(records, "2026-06-30")).entries
    assert len(entries) == 100
    assert entries[0].link.endswith("/a119.html")


@pytest.mark.parametrize("code", languages.names())
def test_all_of_ours_is_what_rfc_4287_asks_for(code):
    written = atom(our_own(), our_own().activities.values(), languages.language(code), BASE)
    assert written == atom(our_own(), reversed(our_own().activities.values()), languages.language(code), BASE)
    root = etree.fromstring(written)
    assert root.tag == f"{ATOM}feed"
    for each in (root, *root.iter(f"{ATOM}entry")):
        assert [len(each.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
    links = [(link.getparent(), link.get("rel"), link.get("type")) for link in root.iter(f"{ATOM}link")]
    assert len({*links}) == len(links)
    days = [each.text for each in root.iter(f"{ATOM}updated")]
    assert days[1:] == sorted(days[1:], reverse=True)
    assert len(days) == len(our_own().activities) + 1
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\+00:00", day) for day in days)


@given(
    some.text() | some.sampled_from(["]]></content>", "</entry><entry>", '"><script>', "\x00\u202e", "&amp;", "a\r\nb"])
)
def test_no_text_leaves_the_element_that_it_stands_in(text):
    corpus = hostile(text)
    written = atom(corpus, corpus.activities.values(), ENGLISH, BASE)
    root = etree.fromstring(written)
    assert len(root.findall(f"{ATOM}entry")) == 1
    content = etree.HTML(root.findtext(f"{ATOM}entry/{ATOM}content"))
    assert {element.tag for element in content.iter()} <= {"html", "body", "p", "em", "span"}
    assert "\u202e" not in written.decode()
