"""The look of tiles: tones that reach as far as the numbers, outlines by status, nothing that only a tone says."""

import pytest

from ciminfo.document.drawing import Box, Drawing, Label, Line, Tone
from ciminfo.figures.grid import Grid, outline
from ciminfo.figures.sheet import WIDTH
from ciminfo.figures.tiles import Tile
from ciminfo.languages import language
from ciminfo.model.country import Status
from tests.figures.drawn import boxes, extent, faults, labels, overlap

ENGLISH = language("en")
TILES = (
    Tile("BO", 0, 0, Status.MEMBER, 9),
    Tile("CU", 1, 0, Status.EXCLUDED, 0),
    Tile("PR", 1, 1, Status.TERRITORY, 2),
)


def drawing(tiles=TILES) -> Drawing:
    grid = Grid.of(tiles)
    return Drawing(WIDTH, grid.below(tiles, 0), tuple(grid.tiles(tiles, 0, ENGLISH)))


@pytest.mark.parametrize(
    ("most", "ranges"),
    [
        (1, ["0", "1", "2–3", "4–7", "8+"]),
        (15, ["0", "1", "2–3", "4–7", "8+"]),
        (16, ["0", "1–2", "3–8", "9–26", "27+"]),
        (1000, ["0", "1–5", "6–35", "36–215", "216+"]),
    ],
)
def test_the_tones_reach_as_far_as_the_highest_number(most, ranges):
    grid = Grid.of((Tile("BO", 0, 0, Status.MEMBER, most),))
    shown = [shape.text for shape in grid.scale("Number", 0, ENGLISH) if isinstance(shape, Label)]
    assert shown == ["Number", *ranges]


def test_a_tone_begins_with_its_range():
    grid = Grid(1, 2)
    tones = {count: grid.tone(count) for count in (0, 1, 2, 3, 4, 7, 8, 40)}
    assert [*tones.values()] == [
        Tone.NONE,
        Tone.FAINT,
        Tone.LIGHT,
        Tone.LIGHT,
        Tone.MEDIUM,
        Tone.MEDIUM,
        Tone.DARK,
        Tone.DARK,
    ]


def test_each_tile_bears_its_code_and_its_number_on_its_own_tone():
    drawn = drawing()
    assert [label.text for label in labels(drawn)] == ["BO", "9", "CU", "0", "PR", "2"]
    assert [label.on for label in labels(drawn)] == [Tone.DARK] * 2 + [Tone.NONE] * 2 + [Tone.LIGHT] * 2
    assert faults(drawn) == []


def test_a_territory_is_smaller_and_a_state_kept_from_taking_part_has_a_dashed_outline():
    state, excluded, territory = boxes(drawing())
    assert (state.outlined, excluded.outlined, territory.outlined) == (True, False, True)
    assert territory.width < state.width == excluded.width
    dashed = [shape for shape in drawing().shapes if isinstance(shape, Line)]
    assert len(dashed) == 4
    assert all(line.dashed for line in dashed)


def test_code_and_number_lie_on_their_tile():
    drawn = drawing()
    for box, words in zip(boxes(drawn), (labels(drawn)[:2], labels(drawn)[2:4], labels(drawn)[4:]), strict=True):
        assert all(extent(box)[0] + 3 < extent(each)[0] and extent(each)[2] + 3 < extent(box)[2] for each in words)


def test_tiles_lie_apart_and_within_the_sheet_in_as_many_columns_as_there_may_be():
    wide = tuple(
        Tile(f"M{chr(65 + column)}", column, row, Status.MEMBER, 128) for column in range(11) for row in range(2)
    )
    drawn = drawing(wide)
    assert faults(drawn) == []
    assert not [
        (one, other) for one in boxes(drawn) for other in boxes(drawn) if one is not other and overlap(one, other)
    ]
    assert max(extent(box)[2] for box in boxes(drawn)) <= WIDTH


@pytest.mark.parametrize("status", [Status.TERRITORY, Status.EXCLUDED])
def test_an_outline_is_told_in_words(status):
    shapes = [*outline(status, "words", 10)]
    assert [shape.text for shape in shapes if isinstance(shape, Label)] == ["words"]
    assert any(isinstance(shape, Box) for shape in shapes)
