"""The facts of a record as plain text by field: what can be shown, hashed, and compared with what was submitted."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Final

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Table, Texts, Unknown, written

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What a record says about itself rather than about the world.
NO_FACTS: Final = {"id", "origin", "note", "accept", "sources"}


def facts(record: Record) -> dict[str, str]:
    """Every fact by the path of its field, without remarks, acknowledgements and sources."""
    found: dict[str, str] = {}
    for field in dataclasses.fields(record):
        if field.name not in NO_FACTS:
            found.update(_facts(getattr(record, field.name), written(field.name)))
    return found


def _facts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if (plain := _plain(value)) is not None:
        if plain:
            yield path, plain
    elif isinstance(value, Texts | Table):
        for name, inner in value:
            yield from _facts(inner, f"{path}.{name}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _facts(inner, f"{path}.{index}")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _facts(getattr(value, field.name), f"{path}.{written(field.name)}")


def _plain(value: object) -> str | None:
    """A single value as text; nothing for what has parts."""
    if value is None or value is False:
        return ""
    if isinstance(value, Unknown):
        return "unknown"
    if isinstance(value, bool):
        return "yes"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str | int | Decimal | date | Interval | Citation | Symbol):
        return str(value)
    return None
