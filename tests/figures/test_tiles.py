"""Where tiles lie: every member state has exactly one, and what the numbers are."""

from datetime import date

import pytest

from ciminfo.figures.tiles import beyond, counted, on_map, unplaced
from ciminfo.model.country import Status
from ciminfo.model.country_view import country_view
from tests.figures.drawn import REPORTS, own, project
from tests.reading import dossier

MEMBER = "region: americas, status: [{is: member, dates: 1948/..}]"
RECORDS = f"""
    countries:
      BO: {{{MEMBER}}}
      CU: {{region: americas, status: [{{is: excluded, dates: 1962/..}}]}}
      JM: {{{MEMBER}}}
      NI: {{region: americas, status: [{{is: member, dates: 1948/2003}}, {{is: withdrawn, dates: 2004/..}}]}}
      PR: {{region: americas, status: [{{is: territory, dates: 1948/..}}]}}
      JP: {{region: asia, status: [{{is: observer, dates: 1971/..}}]}}
    ---
    regions:
      americas: {{name: {{en: Americas}}, tiles: TILES}}
      asia: {{name: {{en: Asia}}}}
    ---
    {{report: r, period: 2004, as-of: 2004-12-31, reporter: cim}}
    ---
    activity: a
    kind: meeting
    title: {{en: A}}
    dates: 2004-05
    venue: {{country: BO}}
    participants: [{{countries: [JP]}}]
    ---
    {{activity: b, kind: visit, title: {{en: B}}, dates: 2004-06, coverage: {{countries: [BO, PR]}}}}
    ---
    {{activity: c, kind: plan, title: {{en: C}}, dates: 2004-06, coverage: {{regions: [americas]}}}}
    ---
    activity: d
    kind: visit
    title: {{en: D}}
    announced: [{{on: 2004-12-01, dates: 2005-02}}]
    venue: {{country: JM}}
    """


def seen(tiles: str = "[[--, CU, PR], [NI, BO]]"):
    return dossier(RECORDS.replace("TILES", tiles), "r")


def test_a_country_counts_what_was_done_about_it_or_with_it():
    assert counted(seen()) == {"BO": 2, "JP": 1, "PR": 1}


def test_what_concerns_regions_only_is_counted_apart():
    assert unplaced(seen()) == 1


def test_tiles_lie_as_the_region_lays_them_out():
    places = {tile.code: (tile.column, tile.row) for tile in on_map(seen(), counted(seen()))}
    assert places == {"CU": (1, 0), "PR": (2, 0), "BO": (1, 1), "JM": (0, 2)}


def test_a_territory_and_a_former_member_are_shown_only_with_activities():
    codes = {tile.code: tile.status for tile in on_map(seen(), {"NI": 1})}
    assert codes == {"CU": Status.EXCLUDED, "BO": Status.MEMBER, "JM": Status.MEMBER, "NI": Status.WITHDRAWN}


def test_without_a_layout_the_states_stand_in_rows_by_their_codes():
    bare = dossier(RECORDS.replace(", tiles: TILES", ""), "r")
    assert [(tile.code, tile.column, tile.row) for tile in on_map(bare, {})] == [
        ("BO", 0, 0),
        ("CU", 1, 0),
        ("JM", 2, 0),
    ]


def test_what_has_no_place_on_the_map_stands_beyond():
    assert [(tile.code, tile.count, tile.column, tile.row) for tile in beyond(seen(), counted(seen()))] == [
        ("JP", 1, 0, 0)
    ]


def test_a_row_that_is_too_long_is_not_used_beyond_the_sheet():
    long = f"[[{', '.join(['--'] * 11)}, BO]]"
    assert {tile.code: tile.column for tile in on_map(seen(long), {})}["BO"] == 0


@pytest.mark.parametrize("report", REPORTS)
def test_every_member_state_has_exactly_one_tile_and_no_two_share_a_place(report):
    seen = project(report)
    tiles = on_map(seen, counted(seen))
    members = [code for code, each in own().countries.items() if each.status_on(seen.report.as_of).is_of_member]
    assert len(members) == 35
    assert sorted(tile.code for tile in tiles if tile.status.is_of_member) == sorted(members)
    assert len({(tile.column, tile.row) for tile in tiles}) == len(tiles)


def test_the_map_of_the_americas_holds_every_state_that_was_ever_a_member():
    laid = {code for row in own().regions["americas"].tiles for code in row} - {"--"}
    days = [date(year, 1, 1) for year in range(1950, 2027)]
    ever = {code for code, each in own().countries.items() if any(each.status_on(day).is_of_member for day in days)}
    assert ever <= laid
    assert laid <= set(own().countries)


@pytest.mark.parametrize("report", REPORTS)
def test_a_number_is_that_of_the_countrys_summary(report):
    seen = project(report)
    views = {code: len(country_view(own(), code, seen).activities) for code in own().countries}
    assert counted(seen) == {code: count for code, count in views.items() if count}
