"""XLIFF 2 as an exchange, whether it comes from ciminfo or from a translator's tool."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ciminfo.exchange.opening import inside, name, opened
from ciminfo.exchange.pieces import joined, pieces
from ciminfo.exchange.unit import SIZES, Exchange, State, Unit, XliffError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: The greatest size; a least one may stand before it.
_SIZE: Final = re.compile(r"(?:[0-9]{1,9},)?([0-9]{1,18}|\*)")
_ANEW: Final = "export the texts anew"


def read(data: bytes) -> Exchange:
    """The exchange in the bytes of a file; raise `XliffError` for whatever is not one.

    A translation that is too long is read: whoever asked for it judges it.
    """
    root = opened(data)
    files = dict(_by_id(inside(root, "file")))
    units = tuple(_unit(record, *each) for record, file in files.items() for each in _by_id(_units(file)))
    if not units:
        raise XliffError("there is no text in the file", _ANEW, root.sourceline)
    original = next(iter(files.values())).get("original", "")
    return Exchange(_required(root, "srcLang"), _required(root, "trgLang"), units, original)


def _units(file: Any) -> Iterable[Any]:
    """The units of a file, also those in groups that a tool made."""
    return (unit for unit in file.iter("{*}unit") if name(unit))


def _by_id(elements: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    seen: dict[str, int] = {}
    for element in elements:
        id_ = _required(element, "id")
        if id_ in seen:
            message = f"a second `{name(element)}` has the id {id_!r}; the first stands in line {seen[id_]}"
            raise XliffError(message, "keep one of the two", element.sourceline)
        seen[id_] = element.sourceline
        yield id_, element


def _required(element: Any, attribute: str) -> str:
    if value := element.get(attribute):
        return str(value)
    message = f"`{name(element)}` has no {attribute}"
    raise XliffError(message, f"{_ANEW}, and let the tool keep it", element.sourceline)


def _unit(record: str, field: str, element: Any) -> Unit:
    found = pieces(element)
    segments = [piece for piece in found if piece.is_segment]
    if not segments:
        raise XliffError(f"the unit {field!r} has no segment", _ANEW, element.sourceline)
    state = min((piece.state for piece in segments), key=lambda each: each.rank)
    return Unit(
        record,
        field,
        source="".join(piece.source for piece in found),
        # A tool may copy what parts paragraphs before any of them is translated.
        target=joined(found) if any(piece.target for piece in segments) else "",
        state=state,
        notes=tuple("".join(note.itertext()) for notes in inside(element, "notes") for note in inside(notes, "note")),
        limit=_limit(element),
        prefilled=state is State.INITIAL and any(piece.is_from_facts for piece in segments),
    )


def _limit(unit: Any) -> int | None:
    size = unit.get(f"{{{SIZES}}}sizeRestriction")
    if size is None:
        return None
    if not (match := _SIZE.fullmatch(size)):
        raise XliffError(f"the limit {size!r} is no number", _ANEW, unit.sourceline)
    return None if match[1] == "*" else int(match[1])
