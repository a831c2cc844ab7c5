"""Records in which nothing is wrong, bound without a word: what is given up here, `bind` reads anew and says why.

Most records are sound, and reading them makes up most of a run. Here no path of a field is put together, no fault is
gathered, and the readers of a type are made once; a sound record comes out as `bind` would have made it.
"""

from __future__ import annotations

import types
import typing
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias, get_args, get_origin

from ciminfo.load.bind import shape_of
from ciminfo.load.context import Broken, Context, Vocabulary
from ciminfo.load.values import ODD, SCALARS, filled
from ciminfo.model.record import UNKNOWN, Record, Table, Texts, Unknown

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from ciminfo.diagnostics import Origin
    from ciminfo.yamltext import Value

#: What gives a value of its type, or raises `UnsoundError`.
Sound: TypeAlias = "Callable[[Any], Any]"
#: The name in Python of each field, and what reads it, by its written name.
Readers: TypeAlias = "Mapping[str, tuple[str, Sound]]"


class UnsoundError(Exception):
    """Something is wrong with a value, or at least not as usual."""


class _Silent(Context):
    """A context in which the first fault ends the reading."""

    def fault(self, *_fault: object) -> Broken:
        raise UnsoundError


def sound(kind: type[Record], fields: Mapping[str, Value], vocabulary: Vocabulary, id_: str, origin: Origin) -> Record:
    """Read the fields of a record; raise `UnsoundError` where something may be wrong."""
    readers = _readers(kind, vocabulary)  # type: ignore[arg-type]  # a type is hashable
    try:
        record = kind(id=id_, origin=origin, **_values(fields, readers))
    except (KeyError, TypeError):  # a field that is not known, or one that is missing
        raise UnsoundError from None
    for note in record.sources:
        for field in note.backs:
            if field.partition(".")[0] not in readers:
                raise UnsoundError
    return record


def _values(fields: Mapping[str, Value], readers: Readers) -> dict[str, Any]:
    """The values of a part, by the names they have in Python."""
    values = {}
    for written, value in fields.items():
        name, read = readers[written]
        values[name] = read(value)
    return values


@cache
def _readers(kind: Any, vocabulary: Vocabulary) -> Readers:
    """What reads each field of a type."""
    hints = typing.get_type_hints(kind)
    return {written: (field.name, _reader(hints[field.name], vocabulary)) for written, field in shape_of(kind).items()}


@cache
def _reader(hint: Hashable, vocabulary: Vocabulary) -> Sound:
    """The function that reads a sound value of a declared type; the types are those of `bind.reader`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return _union(arguments, vocabulary)
    if origin is tuple:
        return _list(_reader(arguments[0], vocabulary))
    if origin is Table:
        return _table(_reader(arguments[0], vocabulary))
    if hint is str:
        return _text
    if hint is Texts:
        return _texts(frozenset(vocabulary.languages))
    if hint in SCALARS:
        read, silent = filled(SCALARS[hint]), _Silent(vocabulary)
        return lambda value: read(value, "", silent)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice(hint)
    return _part(typing.cast("type[Any]", hint), vocabulary)


def _union(arguments: tuple[Any, ...], vocabulary: Vocabulary) -> Sound:
    kinds = [each for each in arguments if each is not type(None) and each is not Unknown]
    read = _reader(kinds[0], vocabulary)
    if kinds == [Texts, str]:
        return lambda value: read(value) if isinstance(value, dict) else _text(value)
    if Unknown not in arguments:
        return read
    return lambda value: UNKNOWN if value == "unknown" else read(value)


def _text(value: Any) -> str:
    if value.__class__ is str and (stripped := value.strip()) and (value.isprintable() or not ODD.search(value)):
        return stripped
    raise UnsoundError


def _texts(languages: frozenset[str]) -> Sound:
    def read_texts(value: Any) -> Texts:
        if value.__class__ is dict and value and languages.issuperset(value):
            return Texts({language: _text(text) for language, text in value.items()})
        raise UnsoundError

    return read_texts


def _choice(kind: type[StrEnum]) -> Sound:
    known = {member.value: member for member in kind}

    def read_choice(value: Any) -> StrEnum:
        if value.__class__ is str and value in known:
            return known[value]
        raise UnsoundError

    return read_choice


def _list(read: Sound) -> Sound:
    def read_list(value: Any) -> tuple[Any, ...]:
        if value.__class__ is list:
            return tuple([read(item) for item in value])
        raise UnsoundError

    return read_list


def _table(read: Sound) -> Sound:
    def read_table(value: Any) -> Table[Any]:
        if value.__class__ is dict:
            return Table({name: read(entry) for name, entry in value.items()})
        raise UnsoundError

    return read_table


def _part(kind: type[Any], vocabulary: Vocabulary) -> Sound:
    readers = _readers(kind, vocabulary)  # type: ignore[arg-type]  # a type is hashable

    def read_part(value: Any) -> Any:
        if value.__class__ is dict:
            return kind(**_values(value, readers))
        raise UnsoundError

    return read_part
