"""The page of the countries: tiles where the region lays them out, and everybody in a list."""

from ciminfo.site.pages import countries
from tests.site.shown import ENGLISH, lines, our_site, site

RECORDS = """\
regions:
  americas: {name: {en: Americas}, tiles: [[--, BZ, JP], [CU, --, XX]]}
---
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  CU: {status: [{is: member, dates: 1948/..}]}
  GY: {status: [{is: member, dates: 1991/..}]}
  JP: {}
  XX: {}
---
activity: a
kind: visit
title: {en: A}
dates: 2005
coverage: {countries: [BZ]}
---
activity: b
kind: visit
title: {en: B}
dates: 2005
coverage: {countries: [BZ, JP]}
"""


def test_a_tile_lies_where_its_region_puts_it_and_is_the_darker_the_more_it_has():
    tiles = countries.compose(site(RECORDS), ENGLISH).tiles
    assert [(each.code, each.column, each.row, each.counted, each.tone) for each in tiles] == [
        ("BZ", 2, 1, "2 activities", 2), ("JP", 3, 1, "1 activity", 1), ("CU", 1, 2, "0 activities", 0),
    ]  # fmt: skip
    assert tiles[0].address == "en/countries/bz.html"


def test_everybody_with_a_page_stands_in_a_list():
    assert lines(countries.compose(site(RECORDS), ENGLISH).document)[2:] == [
        "# Member states, present and former",
        "- [Belize](en/countries/bz.html) · 2 activities",
        "- [Cuba](en/countries/cu.html) · 0 activities",
        "- [Guyana](en/countries/gy.html) · 0 activities",
        "# Other countries and territories",
        "- [Japan](en/countries/jp.html) · 1 activity",
    ]


def test_our_map_shows_every_member_state():
    shown = {each.code for each in countries.compose(our_site(), ENGLISH).tiles}
    members = {code for code, each in our_site().corpus.countries.items() if each.was_ever_member}
    assert members <= shown
    assert len(members) == 35
