"""Somebody who reads the site in Chromium: opens pages, filters, switches the language, and sees what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Request, Route

    from tests.browser.built import Site

#: Where the site lies for readers who do not open it from a folder; nothing goes out there, the answers are ours.
SERVED = "https://site.invalid/"
POLICY = "default-src 'self'; style-src 'self'; script-src 'self'"
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
#: Whether the address has what the form asks for, which the page writes when it shows it.
SETTLED = """() => {
    const given = [...new FormData(document.getElementById("filter"))].filter(([, value]) => value);
    return location.search === (given.length ? `?${new URLSearchParams(given)}` : "");
}"""


class Reader:
    """A reader with a browser of their own, who opens the site from a folder or, `served`, over the web."""

    def __init__(self, browser: Browser, site: Site, *, served: bool = False, **settings: Any) -> None:
        self.site = site
        self.root = SERVED if served else f"{site.folder.as_uri()}/"
        #: Errors of scripts, what the policy refused, and what was asked for elsewhere.
        self.wrong: list[str] = []
        self._context = browser.new_context(**settings)
        if served:
            self._context.route("**/*", self._answer)
        self.page = self._context.new_page()
        self.page.set_default_timeout(5000)
        self.page.on("request", self._asked)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda told: self.wrong.append(told.text) if told.type == "error" else None)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(self.root):
            self.wrong.append(f"asks for {request.url}")

    def _answer(self, route: Route) -> None:
        """As a server would that lets pages do as little as they can do with."""
        file = route.request.url.partition("?")[0].removeprefix(SERVED)
        headers = {"content-security-policy": POLICY, "content-type": TYPES.get(file.rpartition(".")[2], "")}
        found = self.site.files.get(file)
        route.fulfill(status=404 if found is None else 200, headers=headers, body=found or b"")

    def goes_to(self, address: str) -> None:
        self.page.goto(f"{self.root}{address}")

    def leaves(self) -> None:
        self._context.close()

    def finds(self, number: int) -> None:
        """Wait until the page says so many activities; what it shows is what it says."""
        expect(self.status).to_contain_text(f"{number} " if number else "No ")
        assert len(self.shown) == number

    def types(self, words: str) -> None:
        self.page.fill("#filter-q", words)
        self.settles()

    def chooses(self, name: str, value: str) -> None:
        self.page.select_option(f"#filter-{name}", value)
        self.settles()

    def settles(self) -> None:
        """Wait until the page shows what its form asks for: it does not follow every letter."""
        self.page.wait_for_function(SETTLED)

    def goes(self, back: int) -> None:
        """Go some steps back in what was seen, or on again."""
        for _ in range(abs(back)):
            self.page.go_back() if back > 0 else self.page.go_forward()
            self.settles()

    @property
    def status(self) -> Locator:
        return self.page.get_by_role("status")

    @property
    def shown(self) -> list[str]:
        """The ids of the activities that are there to be read."""
        found = self.page.locator("article[data-id]:visible")
        return found.evaluate_all("all => all.map(each => each.dataset.id)")

    @property
    def asked(self) -> dict[str, str]:
        """What the address of the page asks for."""
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

    @property
    def address(self) -> str:
        return self.page.url.removeprefix(self.root).partition("?")[0]
