"""Every kind of page in a browser: axe-core finds nothing, light or dark, and a phone need not scroll aside."""

from __future__ import annotations

import re

import pytest

from ciminfo.site import addresses
from tests.browser.reader import Reader
from tests.office import tools

#: One page of each kind, in turn in each language.
PAGES = {
    "activities": addresses.activities("en"),
    "activity": addresses.activity("es", "belize-city-training"),
    "countries": addresses.countries("fr"),
    "country": addresses.country("pt", "MX"),
    "mandates": addresses.mandates("en"),
    "promises": addresses.promises("es"),
    "reports": addresses.reports("fr"),
}
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def axe() -> str:
    return tools.script("axe-core/axe.min.js").read_text(encoding="utf-8")


def violations(page: Reader, axe: str) -> dict[str, list[str]]:
    """What axe-core finds on a page, by its rules, with where."""
    page.page.evaluate(axe)
    found = page.page.evaluate(
        "levels => axe.run({runOnly: levels, preload: false}).then(({violations}) =>"
        " violations.map(each => [each.id, each.nodes.map(node => node.target.join(' '))]))",
        LEVELS,
    )
    return dict(found)


def brightness(page: Reader) -> int:
    """That of the paper: from 0, black, to 255, white."""
    drawn = page.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    return sum(int(each) for each in re.findall(r"\d+", drawn)[:3]) // 3


@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing_in_the_light_and_in_the_dark(reader, axe, kind):
    page = reader(PAGES[kind], served=True)
    assert violations(page, axe) == {}
    assert brightness(page) > 200
    page.page.emulate_media(color_scheme="dark")
    assert violations(page, axe) == {}
    assert brightness(page) < 80


def test_axe_finds_nothing_where_nothing_is_left(reader, axe):
    assert violations(reader(f"{PAGES['activities']}?q=xylophone"), axe) == {}


def test_axe_finds_what_is_wrong(reader, axe):
    page = reader(PAGES["activities"])
    page.page.evaluate("document.querySelector('#filter label').remove()")
    page.page.evaluate("Object.assign(document.querySelector('article p').style, {color: '#ddd', background: '#fff'})")
    assert set(violations(page, axe)) >= {"label", "color-contrast"}


def test_what_is_asked_for_elsewhere_or_against_the_policy_is_noticed(browser, site):
    page = Reader(browser, site, served=True)
    page.goes_to(PAGES["reports"])
    page.page.evaluate("document.body.append(Object.assign(new Image(), {src: 'https://example.invalid/'}))")
    page.page.evaluate("document.body.setAttribute('onclick', '1')")
    page.page.click("h1")
    page.leaves()
    assert any("example.invalid" in each for each in page.wrong)
    assert any("script-src" in each for each in page.wrong)


@pytest.mark.parametrize("kind", PAGES)
def test_a_phone_does_not_scroll_aside(reader, kind):
    page = reader(PAGES[kind], viewport=PHONE)
    assert page.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
