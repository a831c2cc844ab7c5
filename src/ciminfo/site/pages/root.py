"""The pages above the languages: the one on which a reader chooses, and the one for an address where nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import BulletList, Foreign, Link, Paragraph, Role
from ciminfo.site import addresses
from ciminfo.site.feed import publisher
from ciminfo.site.page import Page
from ciminfo.site.pages.common import document

if TYPE_CHECKING:
    from ciminfo.document import Block, Inline
    from ciminfo.site.site import Site


def choice(site: Site) -> Page:
    """Where the site begins: one link for each language, in that language."""
    first = languages.language(site.languages[0])
    title = publisher(site.corpus, first) or first.term("site.parts.activities")
    page = document("site-root", title, (_languages(site),), first)
    return Page(addresses.ROOT, page, site.versions(addresses.activities), "")


def lost(site: Site) -> Page:
    """What a server shows where an address leads nowhere; said in every language."""
    first = languages.language(site.languages[0])
    said: list[Inline] = []
    for code in site.languages[1:]:
        words = languages.language(code).term("site.page.lost")
        said.append(Foreign(words, code))
    blocks: tuple[Block, ...] = (*(Paragraph((each,), Role.SUBTITLE) for each in said), _languages(site))
    return Page(addresses.LOST, document("site-root", first.term("site.page.lost"), blocks, first), {}, "")


def _languages(site: Site) -> BulletList:
    """Each language by its own name, with what the site tells in it."""
    items: list[tuple[Inline, ...]] = []
    for code in site.languages:
        language = languages.language(code)
        words = f"{language.term('name')} – {language.term('site.parts.activities')}"
        tagged = "" if code == site.languages[0] else code
        items.append((Link(words, addresses.activities(code), tagged),))
    return BulletList(tuple(items))
