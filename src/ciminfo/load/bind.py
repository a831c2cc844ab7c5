"""Plain values to typed records: every field is read by its declared type, and everything wrong is gathered.

A field's name in a record is its name in Python with hyphens, and without a closing underscore (`in_` is `in`).
The types of a record are looked at once and turned into one small function a field, so that reading ten
thousand records costs little more than parsing them.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

from ciminfo.load.advice import Field, as_fields, listed
from ciminfo.load.context import BROKEN, Context, Reader, empty, join, quoted, whole
from ciminfo.load.problem import Fault
from ciminfo.load.values import SCALARS, choice, filled
from ciminfo.model.names import offer
from ciminfo.model.record import UNKNOWN, Record, Table, Texts, Unknown, written

if typing.TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from ciminfo.yamltext import Value


@cache
def reader(hint: Hashable) -> Reader:
    """The function that reads a value of a declared type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return _union(arguments)
    if origin is tuple:
        return _list(reader(arguments[0]), arguments[0])
    if origin is Table:
        return _table(reader(arguments[0]))
    if hint in SCALARS:
        return filled(SCALARS[hint])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return filled(choice(hint))
    if dataclasses.is_dataclass(hint):
        return _part(typing.cast("type[Any]", hint))
    raise TypeError(f"records have no values of type {hint!r}")


def bind(kind: type[Any], fields: Mapping[str, Value], path: str, context: Context, **given: Any) -> Any:
    """Read the fields of one record or part; `BROKEN` where something is wrong, all of which is noted."""
    shape = shape_of(kind)  # type: ignore[arg-type]  # a type is hashable
    values: dict[str, Any] = dict(given)
    for name, value in whole(fields, path, context).items():
        field = shape.get(name)
        if field is None or field.name in given:
            _unknown_field(name, path, kind, shape, context)
            continue
        values[field.name] = field.read(value, join(path, name), context)
    for name, field in shape.items():
        if field.required and field.name not in values:
            context.fault(Fault.FIELD_MISSING, path, f"{name!r} is missing", f"add  {name}: …")
            values[field.name] = BROKEN
    if issubclass(kind, Record):
        _hold_backs(kind, fields.get("sources"), context)
    return BROKEN if any(value is BROKEN for value in values.values()) else kind(**values)


def _hold_backs(kind: type[Any], sources: Value, context: Context) -> None:
    """Say where a source is to back a field that the record does not know: no rule would look at what it prints."""
    shape = shape_of(kind)  # type: ignore[arg-type]
    for index, note in enumerate(sources if isinstance(sources, list) else ()):
        backs = note.get("backs") if isinstance(note, dict) else None
        for inner, field in enumerate(backs if isinstance(backs, list) else ()):
            name = field.strip().partition(".")[0] if isinstance(field, str) else ""
            if name and name not in shape:
                message = f"{quoted(name)} is no field of {_spoken(kind)}, so nothing of it can be backed"
                context.fault(Fault.VALUE_UNKNOWN, f"sources.{index}.backs.{inner}", message, offer(name, shape))


@cache
def shape_of(kind: Any) -> dict[str, Field]:
    """The fields of a type, by their written names."""
    hints = typing.get_type_hints(kind)
    return {
        written(field.name): Field(
            field.name,
            reader(hints[field.name]),
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(typing.cast("type[Any]", kind))
        if field.name not in {"origin", "id"}
    }


def _unknown_field(name: str, path: str, kind: type[Any], shape: Mapping[str, Field], context: Context) -> None:
    message = f"{quoted(name)} is no field of {_spoken(kind)}"
    context.fault(Fault.FIELD_UNKNOWN, join(path, name), message, offer(name, shape))


def _spoken(kind: type[Any]) -> str:
    """A type in a sentence: `an outline entry`."""
    noun = re.sub(r"\B[A-Z]", r" \g<0>", kind.__name__).lower()
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _union(arguments: tuple[Any, ...]) -> Reader:
    kinds = [each for each in arguments if each is not type(None) and each is not Unknown]
    read = reader(kinds[0])
    if kinds == [Texts, str]:
        return lambda value, path, context: reader(Texts if isinstance(value, dict) else str)(value, path, context)
    if Unknown not in arguments:
        return read
    return lambda value, path, context: UNKNOWN if value == "unknown" else read(value, path, context)


def _list(read: Reader, kind: Hashable) -> Reader:
    def read_list(value: Value, path: str, context: Context) -> Any:
        if value is None:
            return empty(path, context)
        if not isinstance(value, list):
            is_part = dataclasses.is_dataclass(kind) and kind not in SCALARS
            hint = listed(value, shape_of(kind) if is_part else None, context)
            return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, "a list is wanted here", hint)
        items = [read(item, f"{path}.{index}", context) for index, item in enumerate(value)]
        return BROKEN if any(item is BROKEN for item in items) else tuple(items)

    return read_list


def _table(read: Reader) -> Reader:
    def read_table(value: Value, path: str, context: Context) -> Any:
        if value is None:
            return empty(path, context)
        if not isinstance(value, dict):
            return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, "named entries are wanted here", "write  name: …")
        named = whole(value, path, context)
        entries = {name: read(entry, f"{path}.{name}", context) for name, entry in named.items()}
        return BROKEN if any(entry is BROKEN for entry in entries.values()) else Table(entries)

    return read_table


def _part(kind: type[Any]) -> Reader:
    def read_part(value: Value, path: str, context: Context) -> Any:
        if isinstance(value, dict):
            return bind(kind, value, path, context)
        if value is None:
            return empty(path, context)
        message = f"{quoted(value)} stands where fields are wanted"
        return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, message, as_fields(value, shape_of(kind), context))  # type: ignore[arg-type]

    return read_part
