"""A browser for the tests of this folder, and the site of the project's own records to drive it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.built import Site, built
from tests.browser.reader import Reader
from tests.office import tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium without a window; closed when the tests here are over, so that others find no loop running."""
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=tools.program("chromium"))
        yield started
        started.close()


@pytest.fixture(scope="package")
def site(tmp_path_factory) -> Site:
    return built(tmp_path_factory.mktemp("site"))


@pytest.fixture
def reader(browser, site) -> Iterator[Callable[..., Reader]]:
    """Opens a page for a reader; at the end nothing may have gone wrong, and nothing have been asked for elsewhere."""
    readers: list[Reader] = []

    def opens(address: str, **settings: object) -> Reader:
        readers.append(Reader(browser, site, **settings))
        readers[-1].goes_to(address)
        return readers[-1]

    yield opens
    for each in readers:
        each.leaves()
    assert [wrong for each in readers for wrong in each.wrong] == []
