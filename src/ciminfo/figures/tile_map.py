"""Activities by country: every member state is a tile of the same size, so that no island is lost on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Figure, Origin, Table, Text
from ciminfo.document.drawing import Drawing, Label
from ciminfo.figures import places
from ciminfo.figures.grid import APART, Grid, outline
from ciminfo.figures.sheet import BASELINE, ROW, SIZE, WIDTH, counts
from ciminfo.figures.tiles import beyond, counted, on_map, unplaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.document import Inline
    from ciminfo.document.drawing import Shape
    from ciminfo.figures.tiles import Tile
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier

#: As many countries with the highest numbers are named in the description.
_NAMED: Final = 4


def draw(dossier: Dossier, language: Language) -> Figure | None:
    """The map; nothing where no country has an activity."""
    numbers = counted(dossier)
    if not numbers:
        return None
    states, others = on_map(dossier, numbers), beyond(dossier, numbers)
    return Figure(
        language.phrase("figures.tile-map.caption", period=language.date(dossier.report.period)),
        _drawing(dossier, states, others, language),
        _description(dossier, (*states, *others), language),
        _data(dossier, (*states, *others), language),
        Origin(dossier.report.id, "period"),
    )


def _drawing(dossier: Dossier, states: tuple[Tile, ...], others: tuple[Tile, ...], language: Language) -> Drawing:
    """The map, below it what lies beyond, and in a line each what tones and outlines mean and what is on no tile."""
    tiles = (*states, *others)
    grid = Grid.of(tiles)
    shapes: list[Shape] = [*grid.tiles(states, 0, language)]
    y = grid.below(states, 0)
    if others:
        shapes.append(Label(0, y + 4 + BASELINE, language.term("figures.tile-map.beyond"), SIZE))
        shapes += grid.tiles(others, y + 5 + ROW, language)
        y = grid.below(others, y + 5 + ROW)
    shapes += grid.scale(language.term("figures.tile-map.number"), y + 2, language)
    y += ROW + 4
    for status in (each for each in APART if any(tile.status is each for tile in tiles)):
        shapes += outline(status, language.term(f"statuses.{status.value}"), y)
        y += ROW + 3
    if regional := unplaced(dossier):
        shapes.append(Label(0, y + BASELINE, language.count("figures.tile-map.unplaced", regional), SIZE))
        y += ROW + 2
    return Drawing(WIDTH, y, tuple(shapes))


def _description(dossier: Dossier, tiles: tuple[Tile, ...], language: Language) -> str:
    """How many states have activities and how many none, and which countries have the most."""
    members = [tile.count for tile in tiles if tile.status.is_of_member]
    numbers = {
        "tile-map.some": sum(count > 0 for count in members),
        "tile-map.none": sum(count == 0 for count in members),
        "tile-map.others": len(tiles) - len(members),
    }
    told = language.phrase("figures.tile-map.description", counts=counts(language, numbers))
    named = [(_name(dossier, tile, language), language.number(tile.count)) for tile in _most(dossier, tiles, language)]
    if not named:
        return told
    countries = language.list(language.phrase("figures.numbered", name=name, number=number) for name, number in named)
    return f"{told} {language.phrase('figures.tile-map.most', countries=countries)}"


def _most(dossier: Dossier, tiles: tuple[Tile, ...], language: Language) -> list[Tile]:
    """Those with the highest numbers, so many that they can be named, and none before its equals."""
    most: list[Tile] = []
    for number in sorted({tile.count for tile in tiles if tile.count}, reverse=True):
        equals = [tile for tile in tiles if tile.count == number]
        if len(most) + len(equals) > _NAMED:
            break
        most += sorted(equals, key=lambda tile: language.sort_key(_name(dossier, tile, language)))
    return most


def _data(dossier: Dossier, tiles: tuple[Tile, ...], language: Language) -> Table:
    """One row for each number, the highest first, with the countries that have it."""
    return Table(
        language.term("figures.tile-map.data"),
        (language.term("figures.tile-map.number"), language.term("figures.tile-map.countries")),
        tuple(
            (
                (Text(language.number(number)),),
                _listed(dossier, [each for each in tiles if each.count == number], language),
            )
            for number in sorted({tile.count for tile in tiles}, reverse=True)
        ),
        language.term("figures.tile-map.data-description"),
        (2, 11),
    )


def _listed(dossier: Dossier, tiles: Sequence[Tile], language: Language) -> tuple[Inline, ...]:
    """`Belize (BZ), Chile (CL); Japan (JP)`: the member states by name, then the others."""
    return (Text(language.term("joint").join(_named(dossier, tiles, language))),)


def _named(dossier: Dossier, tiles: Sequence[Tile], language: Language) -> Iterator[str]:
    for is_of_member in (True, False):
        those = [tile for tile in tiles if tile.status.is_of_member is is_of_member]
        names = sorted(
            ((_name(dossier, tile, language), tile.code) for tile in those), key=lambda each: language.sort_key(each[0])
        )
        if names:
            yield ", ".join(language.phrase("figures.numbered", name=name, number=code) for name, code in names)


def _name(dossier: Dossier, tile: Tile, language: Language) -> str:
    return places.name(dossier.corpus, tile.code, language).text
