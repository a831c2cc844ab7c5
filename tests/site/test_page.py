"""A page stands for itself unless it is told that it has more."""

from ciminfo.document import Document
from ciminfo.site.page import Page


def test_a_page_has_no_map_and_nothing_for_programs_unless_it_is_given_some():
    page = Page("en/index.html", Document("site-activities", "en", "Activities", ()), {}, "activities")
    assert (page.tiles, page.structured, page.description) == ((), {}, "")
