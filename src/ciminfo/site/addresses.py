"""Where each page of the site lies, from its root: addresses stay the same as long as ids do."""

from __future__ import annotations

from posixpath import dirname, relpath
from typing import Final

#: Where a reader chooses a language, and what a server shows where an address leads nowhere.
ROOT: Final = "index.html"
LOST: Final = "404.html"
SITEMAP: Final = "sitemap.xml"
#: The look of all pages, and what they do where scripts run.
STYLE: Final = "site.css"
SCRIPT: Final = "site.js"


def activities(language: str) -> str:
    """The activities page, newest first, which is where a language begins."""
    return f"{language}/index.html"


def activity(language: str, id_: str) -> str:
    return f"{language}/activities/{id_}.html"


def countries(language: str) -> str:
    return f"{language}/countries/index.html"


def country(language: str, code: str) -> str:
    return f"{language}/countries/{code.lower()}.html"


def mandates(language: str) -> str:
    return f"{language}/mandates.html"


def promises(language: str) -> str:
    return f"{language}/promises.html"


def reports(language: str) -> str:
    """The reports and summaries that can be taken home."""
    return f"{language}/reports.html"


def feed(language: str) -> str:
    return f"{language}/activities.atom"


def calendar(language: str) -> str:
    return f"{language}/planned.ics"


def search(language: str) -> str:
    """What the filters and the search of the activities page know."""
    return f"{language}/search.js"


def document(name: str) -> str:
    """A file to take home: `2004-2005/annual-report.en.pdf`."""
    return f"documents/{name}"


def between(page: str, target: str) -> str:
    """The way from one page to another, which also holds where the site is opened from a folder."""
    return relpath(target, dirname(page) or ".")
