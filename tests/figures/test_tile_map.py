"""The tile map: a tile for every member state, numbers that are those of the dossier, and words for all of it."""

import re

import pytest

from ciminfo import figures
from ciminfo.document.drawing import Align
from ciminfo.figures.tiles import counted
from ciminfo.languages import language, names
from ciminfo.model.report import FigureKind
from tests.figures.drawn import REPORTS, boxes, faults, labels, overlap, own, project, rows, words
from tests.figures.test_tiles import RECORDS
from tests.reading import dossier

LAID = RECORDS.replace("TILES", "[[--, CU, PR], [NI, BO]]")


def drawn(seen, spoken: str = "en"):
    return figures.draw(FigureKind.TILE_MAP, seen, language(spoken))


@pytest.mark.parametrize("report", REPORTS)
def test_every_tile_has_a_number_and_the_numbers_are_those_of_the_dossier(report):
    figure = drawn(project(report))
    shown = labels(figure.drawing)
    codes = [label.text for label in shown if re.fullmatch("[A-Z]{2}", label.text)]
    numbers = [int(label.text) for label in shown if label.align is Align.END]
    assert len(codes) == len(numbers) == len(set(codes))
    counts = counted(project(report))
    assert {code: number for code, number in zip(codes, numbers, strict=True) if number} == counts
    assert sum(number == 0 for number in numbers) == 35 - sum(
        own().countries[code].status_on(project(report).report.as_of).is_of_member for code in counts
    )


@pytest.mark.parametrize("report", REPORTS)
def test_no_tile_lies_on_another(report):
    tiles = boxes(drawn(project(report)).drawing)
    assert len(tiles) > 35
    assert not [one for one in tiles for other in tiles if one is not other and overlap(one, other)]


@pytest.mark.parametrize("report", REPORTS)
def test_the_table_names_every_country_once_beside_its_number(report):
    told = rows(drawn(project(report)))
    listed = {code: int(number) for number, countries in told for code in re.findall(r"\(([A-Z]{2})\)", countries)}
    counts = counted(project(report))
    assert {code: number for code, number in listed.items() if number} == counts
    assert sum(countries.count("(") for _, countries in told) == len(listed)
    assert [int(number) for number, _ in told] == sorted({*listed.values()}, reverse=True)


def test_states_without_activities_countries_beyond_and_regions_are_told():
    figure = drawn(dossier(LAID, "r"))
    assert rows(figure) == [
        ("2", "Bolivia (BO)"),
        ("1", "Japan (JP), Puerto Rico (PR)"),
        ("0", "Cuba (CU), Jamaica (JM)"),
    ]
    assert figure.description == (
        "Map with a tile of the same size for each member state: 1 state has activities, 2 have none, and 2 other "
        "countries and territories have some. The highest numbers: Bolivia (2), Japan (1), and Puerto Rico (1)."
    )
    assert "Other countries and territories" in words(figure.drawing)
    assert "Territory" in words(figure.drawing)
    assert "Member state excluded from participation" in words(figure.drawing)
    assert "1 more activity concerns regions or the whole programme and stands on no tile." in words(figure.drawing)


def test_what_does_not_occur_is_not_explained():
    shown = words(
        drawn(dossier(LAID.replace("[BO, PR]", "[BO]").replace("{countries: [JP]}", "{count: 3}"), "r")).drawing
    )
    assert "Territory" not in shown
    assert "Other countries and territories" not in shown


def test_of_many_equals_none_is_named_before_the_others():
    many = "\n---\n".join(
        f"{{activity: x{index}, kind: visit, title: {{en: X}}, dates: 2004-06, venue: {{country: {code}}}}}"
        for index, code in enumerate(("JM", "CU", "NI", "JP", "PR"))
    )
    one_each = RECORDS.replace("TILES", "[[BO]]").partition("    activity: a")[0].replace("    ", "") + many + "\n"
    assert drawn(dossier(one_each, "r")).description.endswith("have some.")


def test_equals_are_named_in_the_order_of_the_language():
    one_each = "\n---\n".join(
        f"{{activity: x{code.lower()}, kind: visit, title: {{en: X}}, dates: 2004-06, venue: {{country: {code}}}}}"
        for code in ("DE", "ZA", "AL")
    )
    registry = RECORDS.replace("TILES", "[[BO]]").partition("    activity: a")[0].replace("    ", "")
    seen = dossier(f"{registry}countries: {{DE: {{}}, ZA: {{}}, AL: {{}}}}\n---\n{one_each}\n", "r")
    assert drawn(seen).description.endswith("Albania (1), Germany (1), and South Africa (1).")
    assert "Afrique du Sud (1), Albanie (1) et Allemagne (1)" in drawn(seen, "fr").description
    assert rows(drawn(seen, "fr"))[0][1] == "Afrique du Sud (ZA), Albanie (AL), Allemagne (DE)"


@pytest.mark.parametrize("spoken", names())
def test_a_workspace_without_a_layout_has_a_map_too(spoken):
    figure = drawn(dossier(RECORDS.replace(", tiles: TILES", ""), "r"), spoken)
    assert faults(figure.drawing) == []
    assert {"BO", "CU", "JM", "PR", "JP"} <= set(words(figure.drawing))


def test_where_no_country_has_an_activity_there_is_no_map():
    only_regions = LAID.replace("venue: {country: BO}", "coverage: {regions: [americas]}").replace(
        "coverage: {countries: [BO, PR]}", "coverage: {regions: [asia]}"
    )
    assert drawn(dossier(only_regions.replace("{countries: [JP]}", "{count: 3}"), "r")) is None
