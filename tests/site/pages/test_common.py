"""What pages begin with."""

import re
from datetime import date
from pathlib import Path

import ciminfo
from ciminfo.document import Foreign, Paragraph, Role, Text
from ciminfo.site.pages.common import chapter, day, document, said
from tests.site.shown import ENGLISH


def test_a_page_begins_with_its_title_in_the_language_it_is_in():
    page = document("site-activity", Foreign("Taller", "es"), [said("x")], ENGLISH)
    assert page.title == "Taller"
    assert page.blocks == (Paragraph((Foreign("Taller", "es"),), Role.TITLE), Paragraph((Text("x"),)))


def test_tables_and_figures_bear_no_numbers():
    about = document("site", "Title", [], ENGLISH).metadata
    assert (about.table_label, about.figure_label) == ("", "")


def test_a_chapter_is_titled_in_the_words_of_the_language_and_a_day_written_out():
    section = chapter("site.activity.sources", [], "sources", ENGLISH)
    assert (section.title, section.level) == ((Text("Sources"),), 1)
    assert day(date(2005, 4, 27), ENGLISH) == "April 27, 2005"


def test_every_term_that_the_site_asks_for_is_there():
    asked = set()
    for file in (Path(ciminfo.__file__).parent / "site").rglob("*.py"):
        asked |= set(re.findall(r'"(site\.[a-z]+\.[a-z.-]+[a-z])"', file.read_text(encoding="utf-8")))
    assert len(asked) > 30
    known = {re.sub(r"\.(?:one|other)$", "", each) for each in ENGLISH.terms}
    assert asked - known == set()
