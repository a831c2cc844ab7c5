"""Every value of one type in a record, with the field it stands in."""

from __future__ import annotations

import dataclasses
import typing
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
        for field, name in fields_with(type(value), kind):  # type: ignore[arg-type]  # types are hashable
            yield from values_of(getattr(value, field), kind, _join(path, name))


@cache
def fields_with(kind: Any, wanted: Any) -> tuple[tuple[str, str], ...]:
    """The fields in which a record or part may hold what is wanted, each with its name as written; often there are few.

    To look at those alone takes a tenth of the time that a look at every value does.
    """
    if not dataclasses.is_dataclass(kind):
        return ()
    own = {"id", "origin"} if isinstance(kind, type) and issubclass(kind, Record) else set()
    hints = _hints(kind)  # type: ignore[arg-type]  # types are hashable
    names = (each.name for each in dataclasses.fields(kind) if each.name not in own)
    return tuple((name, written(name)) for name in names if _may_hold(hints[name], wanted))


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of its fields; to read them takes longer than all else here."""
    return typing.get_type_hints(kind)


def _may_hold(hint: Any, wanted: Any) -> bool:
    """Whether a value of a declared type is what is wanted, or may have it in it."""
    if isinstance(hint, typing.NewType):
        return _may_hold(hint.__supertype__, wanted)
    if not isinstance(hint, type) or typing.get_args(hint):
        outer = typing.get_origin(hint)
        is_it = isinstance(outer, type) and issubclass(outer, wanted)
        return is_it or any(_may_hold(each, wanted) for each in typing.get_args(hint))
    return issubclass(hint, wanted) or (issubclass(str, wanted) if hint is Texts else bool(fields_with(hint, wanted)))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
