"""The page of the countries: a map of tiles that leads to each, and the same as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import BulletList, Origin, Role, Text
from ciminfo.model.country import NO_TILE
from ciminfo.sections import words
from ciminfo.site import addresses, links
from ciminfo.site.page import Page, Tile
from ciminfo.site.pages.common import chapter, document, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Section
    from ciminfo.languages import Language
    from ciminfo.site.site import Site

#: As many columns and rows as the style sheet knows; what a region lays out beyond them stands in the list only.
_COLUMNS, _ROWS = 12, 20
_DARKEST: Final = 4


def compose(site: Site, language: Language) -> Page:
    intro, title = language.term("site.countries.intro"), language.term("site.parts.countries")
    blocks: tuple[Block, ...] = (said(intro, Role.SUBTITLE), *_lists(site, language))
    return Page(
        addresses.countries(language.code),
        document("site-countries", title, blocks, language),
        site.versions(addresses.countries),
        "countries",
        intro,
        tiles=tuple(_tiles(site, language)),
    )


def _tiles(site: Site, language: Language) -> Iterator[Tile]:
    """The places that the programme's region lays out; the darker, the more activities: 1, 2–3, 4–7, 8 and more."""
    region = site.corpus.regions.get(site.corpus.home)
    for row, codes in enumerate((region.tiles if region else ())[:_ROWS], 1):
        for column, code in enumerate(codes[:_COLUMNS], 1):
            if code != NO_TILE and code in site.places:
                count = len(site.places[code].activities)
                yield Tile(
                    code,
                    words.country(site.corpus, code, language),
                    column,
                    row,
                    language.number(count),
                    language.count("ledger.activities", count),
                    min(_DARKEST, count.bit_length()),
                    addresses.country(language.code, code),
                )


def _lists(site: Site, language: Language) -> Iterator[Section]:
    """Who is or was a member, then all other places, each with the number of its activities."""
    known = site.corpus.countries
    members = [code for code in site.places if code in known and known[code].was_ever_member]
    others = [code for code in site.places if code not in members]
    for term, codes in (("site.countries.members", members), ("figures.tile-map.beyond", others)):
        if codes:
            anchor = "members" if codes is members else "others"
            yield chapter(term, (_list(site, codes, language),), anchor, language)


def _list(site: Site, codes: list[str], language: Language) -> BulletList:
    ordered = sorted(codes, key=lambda code: language.sort_key(words.country(site.corpus, code, language)))
    counts = {code: language.count("ledger.activities", len(site.places[code].activities)) for code in ordered}
    items = tuple((links.country(site, code, language), Text(f" · {counts[code]}")) for code in ordered)
    return BulletList(items, tuple(Origin(code) for code in ordered))
