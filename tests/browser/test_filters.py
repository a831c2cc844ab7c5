"""Filters and search of the activities page, against the records themselves."""

from __future__ import annotations

import pytest

from ciminfo import languages
from ciminfo.site import addresses
from ciminfo.site.facets import FACETS, facets

ACTIVITIES = {code: addresses.activities(code) for code in languages.names()}


def expected(site, name: str, value: str) -> set[str]:
    """The activities that a filter leaves, as the records have it."""
    found = ((id_, dict(facets(site.corpus, each, languages.language("en")))) for id_, each in corpus(site))
    return {id_ for id_, each in found if value in {choice.value for choice in each[name]}}


def corpus(site):
    return site.corpus.activities.items()


def test_everything_is_shown_until_something_is_asked(reader, site):
    page = reader(ACTIVITIES["en"])
    assert set(page.shown) == set(site.corpus.activities)
    page.finds(len(site.corpus.activities))


@pytest.mark.parametrize("name", FACETS)
def test_a_filter_leaves_what_the_records_say_and_its_choice_tells_how_many(reader, site, name):
    page = reader(ACTIVITIES["es"])
    choices = page.page.locator(f"#filter-{name} option").evaluate_all(
        "all => all.slice(1).map(e => [e.value, e.text])"
    )
    assert len(choices) > 1
    for value, label in (choices[0], choices[-1]):
        left = expected(site, name, value)
        page.chooses(name, value)
        assert set(page.shown) == left
        assert label.endswith(f" ({len(left)})")
        assert page.asked == {name: value}


def test_filters_narrow_each_other_and_their_choices_count_what_is_left(reader, site):
    page = reader(ACTIVITIES["en"])
    page.chooses("country", "BZ")
    page.chooses("year", "2005")
    left = expected(site, "country", "BZ") & expected(site, "year", "2005")
    assert set(page.shown) == left
    trainings = left & expected(site, "kind", "training")
    option = page.page.locator("#filter-kind option[value=training]")
    assert option.text_content() == f"Training ({len(trainings)})"
    assert page.page.locator("#filter-kind option[value=appointment]").is_disabled()


def test_all_words_must_occur_their_beginnings_are_enough_and_accents_and_case_make_no_difference(reader):
    page = reader(ACTIVITIES["es"])
    page.types("belize")
    whole = set(page.shown)
    page.types("CAPACITACION béliz")
    assert "belize-city-training" in page.shown
    assert set(page.shown) < whole
    page.types("belize elize")
    assert page.shown == []


@pytest.mark.parametrize("code", languages.names())
def test_the_script_reads_words_as_the_index_has_them(reader, site, code):
    page, language = reader(ACTIVITIES[code]), languages.language(code)
    titles = {id_: language.text(each.title) for id_, each in corpus(site)}
    accented = [(id_, title) for id_, title in titles.items() if not title.isascii()]
    for id_, title in accented[:5]:
        page.types(title.upper())
        assert id_ in page.shown, title


def test_nothing_found_is_said_and_one_button_brings_all_back(reader, site):
    page = reader(ACTIVITIES["en"])
    page.chooses("country", "BZ")
    page.types("xylophone")
    page.finds(0)
    page.page.get_by_role("button", name="Clear the filters").click()
    page.finds(len(site.corpus.activities))
    assert page.asked == {}
    assert page.page.evaluate("document.activeElement.name") == "q"


def test_the_address_keeps_what_is_shown_and_the_way_back_undoes_one_control_at_a_time(reader):
    page = reader(ACTIVITIES["en"])
    whole = page.shown
    page.page.locator("#filter-q").press_sequentially("beliz", delay=120)
    page.settles()
    for key in ("e", "Tab"):
        page.page.keyboard.press(key)
    page.settles()
    found = page.shown
    page.chooses("year", "2005")
    fewer = page.shown
    assert len(whole) > len(found) > len(fewer)
    page.goes(back=1)
    assert page.shown == found
    page.goes(back=1)
    assert page.shown == whole
    page.goes(back=-2)
    assert page.shown == fewer
    page.page.reload()
    assert page.shown == fewer
    assert page.asked == {"q": "belize", "year": "2005"}


def test_a_link_from_elsewhere_filters_and_what_it_asks_in_vain_is_left_alone(reader, site):
    page = reader(f"{ACTIVITIES['en']}?kind=seminar&country=XX&other=1#filter")
    assert set(page.shown) == expected(site, "kind", "seminar")
    assert page.page.locator("#filter-country option:checked").text_content() == "All countries"


def test_a_year_of_which_nothing_is_left_shows_neither_its_heading_nor_the_way_to_it(reader, site):
    page = reader(ACTIVITIES["en"])
    headings, ways = (page.page.locator(f"{each}:visible") for each in ("section:has(article) > h2", "nav.contents li"))
    assert headings.count() == ways.count() > 1
    page.types("tokyo")
    shown = {site.corpus.activities[id_].when.first.year for id_ in page.shown}
    assert headings.all_text_contents() == ways.all_inner_texts() == [str(year) for year in shown]
    page.types("xylophone")
    assert not page.page.locator("nav.contents").is_visible()
