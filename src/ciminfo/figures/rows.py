"""The rows of a timeline: one for each activity as long as they fit, then one for each kind, then for each group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.figures.sheet import ROW

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import date

    from ciminfo.document import Foreign, Text
    from ciminfo.figures.axis import Axis
    from ciminfo.languages import Language
    from ciminfo.model.interval import Interval

#: From one lane to the next.
LANE: Final = 7.0


@dataclass(frozen=True, slots=True)
class Told:
    """An activity as a timeline tells it: under the name of its group, by its kind and city, at its dates."""

    group: Text | Foreign
    kind: str
    city: str
    dates: Interval

    @property
    def words(self) -> str:
        return ", ".join(part for part in (self.kind, self.city) if part)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its name in its group, and the activities in it on lanes of their own, as far as the axis holds them."""

    group: str
    words: str
    lanes: tuple[tuple[Told, ...], ...]
    is_marked: bool

    @property
    def height(self) -> float:
        return ROW + LANE * (len(self.lanes) - 1)


#: What the activities of one row have in common beside their group, and on how many lanes they lie; the finest first.
_FINENESS: Final[tuple[tuple[Callable[[Told], Hashable], int], ...]] = (
    (lambda each: (each.words, str(each.dates)), 1),
    (lambda each: each.kind, 6),
    (lambda _: None, 6),
    (lambda _: None, 1),
)


def rows(blocks: Sequence[Sequence[Told]], axis: Axis, room: float, language: Language) -> list[tuple[Row, ...]]:
    """The rows of each block, as fine as the room allows."""
    for shared, lanes in _FINENESS:
        found = [_rows(told, axis, shared, lanes, language) for told in blocks]
        if sum(row.height for block in found for row in block) <= room:
            break
    return found


def _rows(
    told: Sequence[Told], axis: Axis, shared: Callable[[Told], Hashable], lanes: int, language: Language
) -> tuple[Row, ...]:
    """Groups keep their order; in each the earliest stands first, what the axis does not hold behind, undated last."""
    order = {group: index for index, group in enumerate(dict.fromkeys(each.group for each in told))}

    def position(each: Told) -> tuple[int, bool, bool, date]:
        return order[each.group], not axis.holds(each.dates), not each.dates.is_known, each.dates.first

    together: dict[tuple[Text | Foreign, bool, Hashable], list[Told]] = {}
    for each in sorted(told, key=position):
        together.setdefault((each.group, axis.holds(each.dates), shared(each)), []).append(each)
    return tuple(
        Row(group.text, _words(found, language), _lanes(found, axis, lanes if is_marked else 1), is_marked)
        for (group, is_marked, _), found in together.items()
    )


def _words(told: Sequence[Told], language: Language) -> str:
    """What all of a row have in common; the number of them where they are several."""
    for common in ({each.words for each in told}, {each.kind for each in told}):
        if len(common) == 1:
            name, number = *common, language.number(len(told))
            return language.phrase("figures.numbered", name=name, number=number) if len(told) > 1 else name
    return language.count("ledger.activities", len(told))


def _lanes(told: Sequence[Told], axis: Axis, most: int) -> tuple[tuple[Told, ...], ...]:
    """Each on the first lane where its mark lies free; on the last one where there is none."""
    lanes: list[list[Told]] = []
    for each in told:
        # What lies in the way is mostly the latest: to begin with the earliest would take the square of their number.
        free = (lane for lane in lanes if all(axis.are_apart(each.dates, other.dates) for other in reversed(lane)))
        lane = next(free, None)
        if lane is None and len(lanes) < most:
            lanes.append(lane := [])
        (lanes[-1] if lane is None else lane).append(each)
    return tuple(map(tuple, lanes))
