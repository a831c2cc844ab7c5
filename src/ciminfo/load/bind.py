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
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias, get_args, get_origin

from ciminfo.load.problem import Fault, Problem
from ciminfo.model.citation import Citation, CitationError, Symbol
from ciminfo.model.interval import DateError, Interval
from ciminfo.model.names import offer
from ciminfo.model.record import UNKNOWN, SectionName, Table, Texts, Unknown, written

if typing.TYPE_CHECKING:
    from ciminfo.yamltext import Value


class _Broken:
    """Stands for a value that could not be read, once its fault is noted."""


BROKEN: Final = _Broken()
ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_YES_NO: Final = {"yes": True, "true": True, "no": False, "false": False}


@dataclasses.dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that other rooms of the house know: the sections there are, and the languages."""

    sections: tuple[str, ...]
    languages: tuple[str, ...]


@dataclasses.dataclass(slots=True)
class Context:
    """What goes along while one record is read."""

    vocabulary: Vocabulary
    problems: list[Problem] = dataclasses.field(default_factory=list)

    def fault(self, fault: Fault, field: str, message: str, hint: str = "") -> _Broken:
        self.problems.append(Problem(fault, field, message, hint))
        return BROKEN


Reader: TypeAlias = Callable[["Value", str, Context], Any]


@cache
def reader(hint: Any) -> Reader:  # noqa: ANN401
    """The function that reads a value of a declared type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return _union(arguments)
    if origin is tuple:
        return _list(reader(arguments[0]))
    if origin is Table:
        return _table(reader(arguments[0]))
    if hint in _SCALARS:
        return _filled(_SCALARS[hint])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _filled(_choice(hint))
    if dataclasses.is_dataclass(hint):
        return _part(typing.cast("type[Any]", hint))
    raise TypeError(f"records have no values of type {hint!r}")


def bind(kind: type[Any], fields: Mapping[str, Value], path: str, context: Context, **given: Any) -> Any:  # noqa: ANN401
    """Read the fields of one record or part; `BROKEN` where something is wrong, all of which is noted."""
    shape = _shape(kind)
    values: dict[str, Any] = dict(given)
    for name, value in fields.items():
        field = shape.get(name)
        if field is None or field.name in given:
            _unknown_field(name, path, kind, shape, context)
            continue
        values[field.name] = field.read(value, _join(path, name), context)
    for name, field in shape.items():
        if field.required and field.name not in values:
            context.fault(Fault.FIELD_MISSING, path, f"{name!r} is missing", f"add  {name}: …")
            values[field.name] = BROKEN
    return BROKEN if any(value is BROKEN for value in values.values()) else kind(**values)


@dataclasses.dataclass(frozen=True, slots=True)
class _Field:
    name: str
    read: Reader
    required: bool


@cache
def _shape(kind: type[Any]) -> dict[str, _Field]:
    hints = typing.get_type_hints(kind)
    return {
        written(field.name): _Field(
            field.name,
            reader(hints[field.name]),
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
        if field.name not in {"origin", "id"}
    }


def _unknown_field(name: str, path: str, kind: type[Any], shape: Mapping[str, _Field], context: Context) -> None:
    message = f"{name!r} is no field of {_article(kind.__name__.lower())}"
    context.fault(Fault.FIELD_UNKNOWN, _join(path, name), message, offer(name, shape))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _union(arguments: tuple[Any, ...]) -> Reader:
    kinds = [each for each in arguments if each is not type(None) and each is not Unknown]
    read = reader(kinds[0])
    if Unknown not in arguments:
        return read
    return lambda value, path, context: UNKNOWN if value == "unknown" else read(value, path, context)


def _list(read: Reader) -> Reader:
    def read_list(value: Value, path: str, context: Context) -> Any:  # noqa: ANN401
        if not isinstance(value, list):
            return context.fault(
                Fault.VALUE_OF_WRONG_TYPE, path, "a list is wanted here", "write [one, two], or one `- item` a line"
            )
        items = [read(item, f"{path}.{index}", context) for index, item in enumerate(value)]
        return BROKEN if any(item is BROKEN for item in items) else tuple(items)

    return read_list


def _table(read: Reader) -> Reader:
    def read_table(value: Value, path: str, context: Context) -> Any:  # noqa: ANN401
        if not isinstance(value, dict):
            return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, "named entries are wanted here", "write  name: …")
        entries = {name: read(entry, f"{path}.{name}", context) for name, entry in value.items()}
        return BROKEN if any(entry is BROKEN for entry in entries.values()) else Table(entries)

    return read_table


def _part(kind: type[Any]) -> Reader:
    def read_part(value: Value, path: str, context: Context) -> Any:  # noqa: ANN401
        if isinstance(value, dict):
            return bind(kind, value, path, context)
        names = ", ".join(_shape(kind))
        return context.fault(
            Fault.VALUE_OF_WRONG_TYPE, path, f"{_quoted(value)} stands where fields are wanted", f"there are: {names}"
        )

    return read_part


def _filled(read: Callable[[str, str, Context], Any]) -> Reader:
    """A reader of text that turns away what is empty, a list or a mapping."""

    def read_filled(value: Value, path: str, context: Context) -> Any:  # noqa: ANN401
        if isinstance(value, str) and value.strip():
            return read(value, path, context)
        if read is _texts and isinstance(value, dict):
            return _texts(value, path, context)
        if value is None or value == "":
            return context.fault(
                Fault.VALUE_EMPTY, path, "nothing is written here", "write the value, or leave the field out"
            )
        kind = "a list" if isinstance(value, list) else "a group of fields"
        return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, f"{kind} stands where one value is wanted")

    return read_filled


def _choice(kind: type[StrEnum]) -> Callable[[str, str, Context], Any]:
    known = {member.value: member for member in kind}

    def read_choice(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
        if value in known:
            return known[value]
        return _no_choice(value, path, context, known)

    return read_choice


def _no_choice(value: str, path: str, context: Context, known: typing.Iterable[str]) -> _Broken:
    message = f"{_quoted(value)} is not one of the words used here"
    return context.fault(Fault.VALUE_UNKNOWN, path, message, offer(value, known))


def _text(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    odd = next((letter for letter in value if _is_odd(letter)), "")
    if odd:
        return context.fault(
            Fault.VALUE_OF_WRONG_TYPE,
            path,
            f"the text holds an invisible control character, U+{ord(odd):04X}",
            "delete it and type the place again",
        )
    return value.strip()


def _is_odd(letter: str) -> bool:
    code = ord(letter)
    return (
        (code < 0x20 and letter not in "\n\t")  # noqa: PLR2004
        or 0x7F <= code <= 0x9F  # noqa: PLR2004
        or 0x202A <= code <= 0x202E  # noqa: PLR2004
        or 0x2066 <= code <= 0x2069  # noqa: PLR2004
        or 0xD800 <= code <= 0xDFFF  # noqa: PLR2004
        or code in {0xFEFF, 0xFFFE, 0xFFFF}
    )


def _texts(value: Value, path: str, context: Context) -> Any:  # noqa: ANN401
    if not isinstance(value, dict) or not value:
        return context.fault(
            Fault.VALUE_OF_WRONG_TYPE, path, "the text does not say its language", "write  en: the text"
        )
    texts: dict[str, Any] = {}
    for language, text in value.items():
        if language not in context.vocabulary.languages:
            texts[language] = _no_choice(language, _join(path, language), context, context.vocabulary.languages)
        else:
            texts[language] = _read_text(text, _join(path, language), context)
    return BROKEN if any(text is BROKEN for text in texts.values()) else Texts(texts)


def _yes_no(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    if value in _YES_NO:
        return _YES_NO[value]
    return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, f"{_quoted(value)} is neither yes nor no", "write yes or no")


def _whole(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    if re.fullmatch(r"\d{1,9}", value, re.ASCII):
        return int(value)
    return context.fault(
        Fault.VALUE_OF_WRONG_TYPE, path, f"{_quoted(value)} is not a whole number", "write figures only: 1700"
    )


def _number(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    try:
        if re.fullmatch(r"-?\d{1,12}(\.\d{1,6})?", value, re.ASCII):
            return Decimal(value)
    except InvalidOperation:  # pragma: no cover
        pass
    return context.fault(
        Fault.VALUE_OF_WRONG_TYPE, path, f"{_quoted(value)} is not a number", "write figures only: 1700 or 54.5"
    )


def _interval(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    try:
        return Interval.parse(value)
    except DateError as error:
        return context.fault(
            Fault.DATE_MALFORMED,
            path,
            _shortened(str(error)),
            "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15",
        )


def _day(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    return context.fault(Fault.DATE_MALFORMED, path, f"{_quoted(value)} is not a day", "write a day: 2005-04-14")


def _citation(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    try:
        return Citation.parse(value)
    except CitationError as error:
        return context.fault(
            Fault.CITATION_MALFORMED,
            path,
            _shortened(str(error)),
            "write it like AG/RES. 2019 (XXXIV-O/04), operative paragraph 9",
        )


def _symbol(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    cited = _citation(value, path, context)
    return cited.symbol if isinstance(cited, Citation) else cited


def _section(value: str, path: str, context: Context) -> Any:  # noqa: ANN401
    known = context.vocabulary.sections
    return value if value in known else _no_choice(value, path, context, known)


def _quoted(value: object) -> str:
    return _shortened(repr(value))


def _shortened(text: str, limit: int = 90) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


_read_text: Final = _filled(_text)
_SCALARS: Final[Mapping[Any, Callable[..., Any]]] = {
    str: _text,
    Texts: _texts,
    bool: _yes_no,
    int: _whole,
    Decimal: _number,
    Interval: _interval,
    date: _day,
    Citation: _citation,
    Symbol: _symbol,
    SectionName: _section,
}
