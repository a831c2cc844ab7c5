"""The page of one country: its summary over all that is recorded, from the tree of the publication."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import BulletList
from ciminfo.document.fill import fill
from ciminfo.publications import country_summary
from ciminfo.sections import words
from ciminfo.site import addresses, links
from ciminfo.site.page import Page
from ciminfo.site.pages.common import UNNUMBERED, chapter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.site.site import Site


def compose(site: Site, code: str, language: Language) -> Page:
    """The summary with its activities as links, and behind it the same as documents."""
    summary = country_summary.compose(site.corpus, code, None, language, links.activity)
    tree = replace(summary, blocks=(*summary.blocks, *_documents(site, code, language)), metadata=UNNUMBERED)
    versions = site.versions(lambda spoken: addresses.country(spoken, code))
    about = f"{words.country(site.corpus, code, language)}: {language.term('summary.all')}"
    return Page(addresses.country(language.code, code), tree, versions, "countries", about)


def _documents(site: Site, code: str, language: Language) -> Iterator[Section]:
    """The summary in every language in which it was made, that of the page first."""
    items: list[tuple[Inline, ...]] = []
    for spoken in sorted(site.languages, key=lambda each: each != language.code):
        if found := links.files(site, f"countries/{code.lower()}.{spoken}", language):
            name = language.capitalised(language.named(languages.language(spoken).code))
            items.append(fill(language.term("facts"), label=name, fact=found))
    if items:
        yield chapter("site.country.documents", (BulletList(tuple(items)),), "documents", language)
