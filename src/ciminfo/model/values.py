"""Every value of one type in a record, with the field it stands in."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from ciminfo.model.record import Record, Table, Texts, written

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


def values_of(value: Any, kind: type[T], path: str = "") -> Iterator[tuple[str, T]]:
    """Every value of that type in a record or a part of one, with the path of its field."""
    if isinstance(value, kind):
        yield path, value
    elif isinstance(value, Texts | Table):
        for name, inner in value:
            yield from values_of(inner, kind, _join(path, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from values_of(inner, kind, _join(path, str(index)))
    else:
        for field, name in _fields(type(value)):  # type: ignore[arg-type]  # a type is hashable
            yield from values_of(getattr(value, field), kind, _join(path, name))


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """The fields of a record or part, each with its name as written; none for a value without parts."""
    if not dataclasses.is_dataclass(kind):
        return ()
    own = {"id", "origin"} if issubclass(kind, Record) else set()
    return tuple((each.name, written(each.name)) for each in dataclasses.fields(kind) if each.name not in own)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
