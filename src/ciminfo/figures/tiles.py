"""Where the tile of each country lies: as its region lays them out, and in rows of their codes where it does not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.model.country import NO_TILE, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ciminfo.model.dossier import Dossier

#: As many tiles stand in a row that no region lays out, and as many as a row of the sheet holds.
_ROW: Final = 10
_MOST: Final = 11


@dataclass(frozen=True, slots=True)
class Tile:
    """A country or territory by its column and row, with its status on the day and the number of its activities."""

    code: str
    column: int
    row: int
    status: Status
    count: int


def counted(dossier: Dossier) -> dict[str, int]:
    """How many activities that were done or begun each country has, as its summary counts them."""
    done = (each for each in dossier.reported if each.was_done(dossier.report.as_of))
    counts = Counter(code for each in done for code in {*each.places, *dossier.corpus.took_part(each)})
    return dict(sorted(counts.items()))


def unplaced(dossier: Dossier) -> int:
    """How many activities were done or begun that concern regions only, or no place at all."""
    done = (each for each in dossier.reported if each.was_done(dossier.report.as_of))
    return sum(not each.places and not dossier.corpus.took_part(each) for each in done)


def on_map(dossier: Dossier, counts: Mapping[str, int]) -> tuple[Tile, ...]:
    """Every member state; of the other places that the region lays out, those that have activities."""
    laid = _laid_out(dossier)
    members = {code for code in dossier.corpus.countries if _status(dossier, code).is_of_member}
    below = max((row + 1 for _, row in laid.values()), default=0)
    shown = (code for code in laid if code in members or code in counts)
    return (
        *(Tile(code, *laid[code], _status(dossier, code), counts.get(code, 0)) for code in shown),
        *_in_rows(dossier, sorted(members - laid.keys()), counts, below),
    )


def beyond(dossier: Dossier, counts: Mapping[str, int]) -> tuple[Tile, ...]:
    """What has activities and no place on the map."""
    shown = {tile.code for tile in on_map(dossier, counts)}
    return tuple(_in_rows(dossier, sorted(counts.keys() - shown), counts, 0))


def _laid_out(dossier: Dossier) -> dict[str, tuple[int, int]]:
    region = dossier.corpus.regions.get(dossier.corpus.home)
    return {
        code: (column, row)
        for row, codes in enumerate(region.tiles if region else ())
        for column, code in enumerate(codes[:_MOST])
        if code != NO_TILE
    }


def _in_rows(dossier: Dossier, codes: Iterable[str], counts: Mapping[str, int], first: int) -> Iterator[Tile]:
    for index, code in enumerate(codes):
        yield Tile(code, index % _ROW, first + index // _ROW, _status(dossier, code), counts.get(code, 0))


def _status(dossier: Dossier, code: str) -> Status:
    known = dossier.corpus.countries.get(code)
    return known.status_on(dossier.report.as_of) if known else Status.NONE
