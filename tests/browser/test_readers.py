"""Those who switch the language, who have no mouse, and who have no script."""

from __future__ import annotations

from ciminfo import languages
from ciminfo.site import addresses

ENGLISH, FRENCH = addresses.activities("en"), addresses.activities("fr")


def switch(page, code: str) -> None:
    page.page.locator(f"[data-languages] a[hreflang={code}]").click()


def test_the_switch_of_language_keeps_the_page_the_filter_and_the_place(reader):
    page = reader(ENGLISH)
    page.chooses("country", "BZ")
    found = page.shown
    switch(page, "fr")
    assert (page.address, page.asked, page.shown) == (FRENCH, {"country": "BZ"}, found)
    assert page.page.locator("#filter-country option:checked").text_content().startswith("Belize (")
    page.goes_to(f"{ENGLISH}#belize-city-training")
    switch(page, "pt")
    assert page.page.url.endswith(f"{addresses.activities('pt')}#belize-city-training")


def test_another_page_is_the_same_page_in_the_other_language(reader):
    page = reader(addresses.activity("en", "belize-city-training"))
    switch(page, "es")
    assert page.address == addresses.activity("es", "belize-city-training")
    assert page.page.evaluate("document.documentElement.lang") == "es"


def test_everything_is_done_by_keyboard(reader, site):
    page = reader(ENGLISH)
    keyboard = page.page.keyboard

    def moves_to(name: str) -> None:
        for _ in range(60):
            keyboard.press("Tab")
            if page.page.evaluate("document.activeElement.name") == name:
                return
        raise AssertionError(name)

    moves_to("q")
    keyboard.type("seminar")
    moves_to("country")
    keyboard.press("ArrowDown")
    moves_to("year")
    page.settles()
    assert set(page.asked) == {"q", "country"}
    assert 0 < len(page.shown) < len(site.corpus.activities)
    keyboard.press("Shift+Tab")
    keyboard.press("Home")
    page.settles()
    assert set(page.asked) == {"q"}
    while page.page.evaluate("document.activeElement.tagName") != "BUTTON":
        keyboard.press("Tab")
    keyboard.press("Enter")
    page.finds(len(site.corpus.activities))


def test_where_the_keyboard_is_can_be_seen(reader):
    page, widths = reader(ENGLISH), []
    for _ in range(25):
        page.page.keyboard.press("Tab")
        style = page.page.evaluate("({...getComputedStyle(document.activeElement)})")
        widths.append(float(style["outlineWidth"].removesuffix("px")) if style["outlineStyle"] != "none" else 0)
    assert min(widths) >= 2


def test_the_first_stop_leads_past_the_navigation(reader):
    page = reader(ENGLISH)
    page.page.keyboard.press("Tab")
    target = page.page.evaluate("document.activeElement.getAttribute('href')")
    assert target.startswith("#")
    assert page.page.locator(f"main[id='{target[1:]}']").count() == 1


def test_without_script_the_list_is_whole_and_no_filter_is_offered(reader, site):
    page = reader(f"{ENGLISH}?country=BZ", java_script_enabled=False)
    assert page.page.locator("article[data-id]:visible").count() == len(site.corpus.activities)
    assert not page.page.locator("#filter").is_visible()
    page.page.locator("article[data-id] a").first.click()
    assert page.address.startswith("en/activities/")
    switch(page, "es")
    assert page.address.startswith("es/activities/")


def test_the_languages_are_offered_by_their_own_names(reader):
    links = reader(ENGLISH).page.locator("[data-languages] a")
    offered = links.evaluate_all("all => all.map(each => [each.hreflang, each.lang, each.textContent.trim()])")
    assert offered == [[code, code, languages.language(code).term("name")] for code in languages.names()]
