"""The whole site in memory: every page in every language, and what lies beside the pages, by their addresses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo import languages as spoken
from ciminfo.site import addresses, calendar, feed, search
from ciminfo.site.frame import Frame
from ciminfo.site.pages import activities, activity, countries, country, mandates, promises, reports, root
from ciminfo.site.site import opened
from ciminfo.site.sitemap import sitemap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from ciminfo.languages import Language
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.renderers import Look
    from ciminfo.site.page import Page
    from ciminfo.site.site import Site


def site(  # noqa: PLR0913  what a site is made of
    corpus: Corpus,
    dossiers: Sequence[Dossier],
    languages: Sequence[str],
    look: Look,
    *,
    base: str = "",
    documents: Mapping[str, bytes] | None = None,
    day: date | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, bytes]:
    """Every file of the site by its address from the root.

    `base` is where the site will lie on the web; `documents` are what can be taken home, by folder and name; `day` is
    the one as of which the records are seen. `progress` is told of each step before it is taken.
    """
    taken = dict(documents or {})
    sizes = {name: len(content) for name, content in taken.items()}
    whole = replace(opened(corpus, dossiers, languages, day), base=base, documents=sizes)
    frame, written = Frame(whole, look), list(pages(whole, progress))
    files = {page.address: frame.framed(page) for page in written}
    for code in whole.languages:
        files |= _beside(whole, spoken.language(code))
    if base:
        files[addresses.SITEMAP] = sitemap((each for each in written if each.versions), base)
    files |= {name: look.text(f"site/{name}").encode() for name in (addresses.STYLE, addresses.SCRIPT)}
    return files | {addresses.document(name): content for name, content in taken.items()}


def pages(site: Site, progress: Callable[[str], None] = lambda _: None) -> Iterator[Page]:
    """Every page of every language, then those above the languages."""
    for code in site.languages:
        language = spoken.language(code)
        progress(f"Writing the pages in {spoken.language('en').named(code)}")
        yield activities.compose(site, language)
        yield from (activity.compose(site, each, language) for each in site.activities)
        yield countries.compose(site, language)
        yield from (country.compose(site, each, language) for each in site.places)
        yield from (part.compose(site, language) for part in (mandates, promises, reports))
    yield root.choice(site)
    yield root.lost(site)


def _beside(site: Site, language: Language) -> dict[str, bytes]:
    """What programs read: the index of the search, the feed and the calendar."""
    code = language.code
    return {
        addresses.search(code): search.index(site.corpus, site.activities, language),
        addresses.feed(code): feed.atom(site.corpus, site.activities, language, site.base),
        addresses.calendar(code): calendar.planned(site.corpus, language, site.base),
    }
