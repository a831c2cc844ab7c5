"""The facts of a record as plain text by field: what can be shown, hashed, and compared with what was submitted."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Table, Texts, Unknown, written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

#: What a record says about itself rather than about the world.
NO_FACTS: Final = {"id", "origin", "note", "accept", "sources"}


def facts(record: Record, without: Collection[str] = ()) -> dict[str, str]:
    """Every fact by the path of its field, without remarks, acknowledgements, sources, and the fields named."""
    found: dict[str, str] = {}
    for name, word in _fields(type(record)):  # type: ignore[arg-type]  # a type is hashable
        if name not in NO_FACTS and word not in without:
            add_facts(found, getattr(record, name), word)
    return found


def add_facts(found: dict[str, str], value: Any, path: str) -> None:
    """Add the facts of a part of a record, which stands in that field."""
    kind: Any = type(value)
    if spoken := _spoken(kind):
        if fact := spoken(value):
            found[path] = fact
    elif kind is tuple:
        for index, inner in enumerate(value):
            add_facts(found, inner, f"{path}.{index}")
    elif kind is Texts or kind is Table:
        for name, inner in value:
            add_facts(found, inner, f"{path}.{name}")
    else:
        for name, word in _fields(kind):
            add_facts(found, getattr(value, name), f"{path}.{word}")


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """The fields of a type with the words that records write for them; none where it has no parts."""
    parts = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
    return tuple((each.name, written(each.name)) for each in parts)


@cache
def _spoken(kind: type[Any]) -> Callable[[Any], str] | None:
    """How the single values of a type are told, empty where there is nothing to tell; None for what has parts."""
    if kind is type(None):
        return lambda _: ""
    if issubclass(kind, Unknown):
        return lambda _: "unknown"
    if issubclass(kind, bool):
        return lambda value: "yes" if value else ""
    if issubclass(kind, Enum):
        return lambda value: str(value.value)
    if issubclass(kind, str | int | Decimal | date | Interval | Citation | Symbol):
        return str
    return None
