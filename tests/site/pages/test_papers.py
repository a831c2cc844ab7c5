"""Documents in a row each, sources with their places."""

from ciminfo.site.pages import activity
from tests.site.pages.test_beside import RECORDS, chapter
from tests.site.shown import ENGLISH, below, our_site, site


def test_documents_stand_in_a_row_each():
    assert chapter("Documents") == [
        "Document | Kind | Language | Standing",
        "Agenda | Agenda | French | –",
        "The report (2005) | Report | – | Announced",
        "Odd | odd thing | – | –",
    ]


def test_a_column_in_which_nothing_would_stand_is_left_out():
    records = RECORDS.replace(", language: fr", "").replace(", status: promised", "")
    seen = site(records)
    told = below(activity.compose(seen, seen.corpus.activities["seminar"], ENGLISH).document, "Documents")
    assert told[0] == "Document | Kind"


def test_a_source_stands_once_with_its_places_in_their_order_and_leads_to_the_web():
    assert chapter("Sources") == [
        "- The paper (CP/doc.4023/05) · line 12",
        "- [The page](https://www.oas.org/a) · lines 7 and 40–42; heading",
    ]


def test_every_kind_and_state_of_our_documents_has_its_words():
    papers = [paper for each in our_site().activities for paper in each.documents]
    assert {each.kind for each in papers if f"site.papers.{each.kind}" not in ENGLISH.terms} == set()
    assert {each.status for each in papers} - {"listed"} <= {
        each.removeprefix("site.paper-states.") for each in ENGLISH.terms
    }
