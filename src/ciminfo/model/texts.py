"""Every text of a record, with the field it stands in."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from ciminfo.model.record import Record, Table, Texts, written

if TYPE_CHECKING:
    from collections.abc import Iterator


def texts_of(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every piece of text in a record or a part of one, with the path of its field."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Texts | Table):
        for name, inner in value:
            yield from texts_of(inner, _join(path, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from texts_of(inner, _join(path, str(index)))
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if not (isinstance(value, Record) and field.name in {"id", "origin"}):
                yield from texts_of(getattr(value, field.name), _join(path, written(field.name)))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
