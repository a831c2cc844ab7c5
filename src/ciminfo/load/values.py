"""Single values: text, numbers, dates, citations and the words of a list, each with its own complaint."""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeAlias

from ciminfo.load.problem import Fault, Problem
from ciminfo.model.citation import Citation, CitationError, Symbol
from ciminfo.model.interval import DateError, Interval
from ciminfo.model.names import offer
from ciminfo.model.record import SectionName, Texts

if typing.TYPE_CHECKING:
    from enum import StrEnum

    from ciminfo.yamltext import Value


class Broken:
    """Stands for a value that could not be read, once its fault is noted."""


BROKEN: Final = Broken()
#: Control characters, marks that turn the direction of writing, halves of surrogate pairs, byte order marks,
#: and what is no character at all.
_ODD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")
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

    def fault(self, fault: Fault, field: str, message: str, hint: str = "") -> Broken:
        self.problems.append(Problem(fault, field, message, hint))
        return BROKEN


Reader: TypeAlias = Callable[["Value", str, Context], Any]


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def filled(read: Callable[[str, str, Context], Any]) -> Reader:
    """A reader of text that turns away what is empty, a list or a mapping."""

    def read_filled(value: Value, path: str, context: Context) -> Any:
        if isinstance(value, str) and value.strip():
            return read(value, path, context)
        if read is _texts and isinstance(value, dict):
            return _texts(value, path, context)
        if value is None or isinstance(value, str):
            return empty(path, context)
        kind = "a list" if isinstance(value, list) else "a group of fields"
        return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, f"{kind} stands where one value is wanted")

    return read_filled


def empty(path: str, context: Context) -> Broken:
    return context.fault(Fault.VALUE_EMPTY, path, "nothing is written here", "write the value, or leave the field out")


def choice(kind: type[StrEnum]) -> Callable[[str, str, Context], Any]:
    known = {member.value: member for member in kind}

    def read_choice(value: str, path: str, context: Context) -> Any:
        if value in known:
            return known[value]
        return _no_choice(value, path, context, known)

    return read_choice


def _no_choice(value: str, path: str, context: Context, known: typing.Iterable[str]) -> Broken:
    message = f"{quoted(value)} is not one of the words used here"
    return context.fault(Fault.VALUE_UNKNOWN, path, message, offer(value, known))


def _text(value: str, path: str, context: Context) -> Any:
    if odd := _ODD.search(value):
        return context.fault(
            Fault.VALUE_OF_WRONG_TYPE,
            path,
            f"the text holds an invisible control character, U+{ord(odd[0]):04X}",
            "delete it and type the place again",
        )
    return value.strip()


def _texts(value: Value, path: str, context: Context) -> Any:
    if not isinstance(value, dict) or not value:
        return context.fault(
            Fault.VALUE_OF_WRONG_TYPE, path, "the text does not say its language", "write  en: the text"
        )
    texts: dict[str, Any] = {}
    for language, text in value.items():
        if language not in context.vocabulary.languages:
            texts[language] = _no_choice(language, join(path, language), context, context.vocabulary.languages)
        else:
            texts[language] = _read_text(text, join(path, language), context)
    return BROKEN if any(text is BROKEN for text in texts.values()) else Texts(texts)


def _yes_no(value: str, path: str, context: Context) -> Any:
    if value in _YES_NO:
        return _YES_NO[value]
    return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, f"{quoted(value)} is neither yes nor no", "write yes or no")


def _whole(value: str, path: str, context: Context) -> Any:
    if re.fullmatch(r"\d{1,9}", value, re.ASCII):
        return int(value)
    return context.fault(
        Fault.VALUE_OF_WRONG_TYPE, path, f"{quoted(value)} is not a whole number", "write figures only: 1700"
    )


def _number(value: str, path: str, context: Context) -> Any:
    try:
        if re.fullmatch(r"-?\d{1,12}(\.\d{1,6})?", value, re.ASCII):
            return Decimal(value)
    except InvalidOperation:  # pragma: no cover
        pass
    return context.fault(
        Fault.VALUE_OF_WRONG_TYPE,
        path,
        f"{quoted(value)} is not a number",
        "write figures only: 1700 or 54.5",
    )


def _interval(value: str, path: str, context: Context) -> Any:
    try:
        return Interval.parse(value)
    except DateError as error:
        return context.fault(
            Fault.DATE_MALFORMED,
            path,
            _shortened(str(error)),
            "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15",
        )


def _day(value: str, path: str, context: Context) -> Any:
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    return context.fault(Fault.DATE_MALFORMED, path, f"{quoted(value)} is not a day", "write a day: 2005-04-14")


def _citation(value: str, path: str, context: Context) -> Any:
    try:
        return Citation.parse(value)
    except CitationError as error:
        return context.fault(
            Fault.CITATION_MALFORMED,
            path,
            _shortened(str(error)),
            "write it like AG/RES. 2019 (XXXIV-O/04), operative paragraph 9",
        )


def _symbol(value: str, path: str, context: Context) -> Any:
    cited = _citation(value, path, context)
    if not isinstance(cited, Citation):
        return cited
    if cited.paragraph:
        message = f"{quoted(value)} names a paragraph, where a paper is meant"
        return context.fault(Fault.CITATION_MALFORMED, path, message, f"write {cited.symbol}")
    return dataclasses.replace(cited.symbol, written=cited.written)


def _section(value: str, path: str, context: Context) -> Any:
    known = context.vocabulary.sections
    return value if value in known else _no_choice(value, path, context, known)


def quoted(value: object) -> str:
    return _shortened(repr(value))


def _shortened(text: str, limit: int = 90) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


_read_text: Final = filled(_text)
SCALARS: Final[Mapping[Any, Callable[..., Any]]] = {
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
