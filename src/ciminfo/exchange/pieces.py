"""The segments of a unit, and what parts them, as a translator's tool left them: cut, joined, in another order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ciminfo.exchange.opening import inside, name
from ciminfo.exchange.unit import FROM_FACTS, State, XliffError
from ciminfo.exchange.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER: Final = re.compile(r"0*[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment, or what parts two of them."""

    is_segment: bool
    source: str
    #: The translation; nothing where none has been written yet.
    target: str | None
    #: The place that the translation takes in its unit.
    order: int
    state: State
    is_from_facts: bool


def pieces(unit: Any) -> list[Piece]:
    """The pieces of a unit as they stand."""
    elements = [child for child in unit if name(child) in {"segment", "ignorable"}]
    source, target = Words(unit), Words(unit)
    return [_piece(element, place, source, target) for place, element in enumerate(elements, 1)]


def joined(pieces: Iterable[Piece]) -> str:
    """The translation; where it does not say what parts two pieces, the source does."""
    text = parting = ""
    for piece in sorted(pieces, key=lambda each: each.order):
        if piece.target:
            text += (parting if text else "") + piece.target
            parting = ""
        elif piece.target is None and not piece.is_segment:
            parting = piece.source
    return text


def _piece(element: Any, place: int, source: Words, target: Words) -> Piece:
    translation = next(inside(element, "target"), None)
    return Piece(
        is_segment=name(element) == "segment",
        source="".join(map(source.read, inside(element, "source"))),
        target=None if translation is None else target.read(translation),
        order=place if translation is None else _order(translation, place),
        # A segment may say that it is translated and have no translation.
        state=State.INITIAL if translation is None else _state(element),
        is_from_facts=element.get("subState") == FROM_FACTS,
    )


def _order(target: Any, place: int) -> int:
    order = target.get("order", str(place))
    if not _ORDER.fullmatch(order):
        raise XliffError(f"the order {order!r} is no number", "export the texts anew", target.sourceline)
    return int(order)


def _state(segment: Any) -> State:
    state = segment.get("state", State.INITIAL.value)
    try:
        return State(state)
    except ValueError as error:
        known = ", ".join(each.value for each in State)
        raise XliffError(f"there is no state {state!r}", f"write one of: {known}", segment.sourceline) from error
