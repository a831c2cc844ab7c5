"""Single values: text, numbers, dates, citations and the words of a list, each with its own complaint."""

from __future__ import annotations

import dataclasses
import re
import typing
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from ciminfo.load.context import BROKEN, Broken, Context, Reader, empty, join, quoted, shortened, whole
from ciminfo.load.problem import Fault
from ciminfo.model.citation import Citation, CitationError, Symbol
from ciminfo.model.interval import DateError, Interval
from ciminfo.model.names import offer
from ciminfo.model.record import LanguageCode, SectionName, Texts
from ciminfo.model.text_states import TextState, TextStateError

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from ciminfo.yamltext import Value


#: Control characters, marks that turn the direction of writing, halves of surrogate pairs, byte order marks,
#: and what is no character at all.
ODD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")
_DATE: Final = "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15"
_CITED: Final = (
    "write it like AG/RES. 2019 (XXXIV-O/04), operative paragraph 9; "
    "or like CP/RES. 889 (1503/05), CP/doc.4023/05, A/RES/55/25"
)
_YES_NO: Final = {"yes": True, "true": True, "no": False, "false": False}


def filled(read: Callable[[str, str, Context], Any]) -> Reader:
    """A reader of text that turns away what is empty, a list or a mapping."""

    def read_filled(value: Value, path: str, context: Context) -> Any:
        if isinstance(value, str) and value.strip():
            return read(value, path, context)
        if read is _texts and isinstance(value, dict):
            return _texts(value, path, context)
        if read is _interval and isinstance(value, list):
            return _one_of(value, path, context)
        if value is None or isinstance(value, str):
            return empty(path, context)
        kind = "a list" if isinstance(value, list) else "a group of fields"
        hint = "write the value alone, without brackets"
        return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, f"{kind} stands where one value is wanted", hint)

    return read_filled


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
    if odd := ODD.search(value):
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
    for language, text in whole(value, path, context).items():
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
        return context.fault(Fault.DATE_MALFORMED, path, shortened(str(error)), _DATE)


def _one_of(values: list[Value], path: str, context: Context) -> Any:
    """Dates of which one is right, listed as YAML lists them."""
    dates = [_read_date(value, f"{path}.{index}", context) for index, value in enumerate(values)]
    if any(each is BROKEN for each in dates):
        return BROKEN
    return _interval(f"[{','.join(map(str, dates))}]", path, context)


def _single(value: str, path: str, context: Context) -> Any:
    read = _interval(value, path, context)
    if read is BROKEN or (read.is_known and not value.strip().startswith("[")):
        return read
    message = f"{quoted(value)} is none of the dates of which one is right"
    return context.fault(Fault.DATE_MALFORMED, path, message, _DATE)


def _day(value: str, path: str, context: Context) -> Any:
    message = f"{quoted(value)} is not a day"
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return Interval.parse(value).first
    except DateError as error:
        message = str(error).replace("is not a date", "is not a day")
    return context.fault(Fault.DATE_MALFORMED, path, message, "write a day: 2005-04-14")


def _citation(value: str, path: str, context: Context) -> Any:
    try:
        return Citation.parse(value)
    except CitationError as error:
        return context.fault(Fault.CITATION_MALFORMED, path, shortened(str(error)), _CITED)


def _symbol(value: str, path: str, context: Context) -> Any:
    cited = _citation(value, path, context)
    if not isinstance(cited, Citation):
        return cited
    if cited.paragraph:
        message = f"{quoted(value)} names a paragraph, where a paper is meant"
        return context.fault(Fault.CITATION_MALFORMED, path, message, f"write {cited.symbol}")
    return dataclasses.replace(cited.symbol, written=cited.written)


def _text_state(value: str, path: str, context: Context) -> Any:
    try:
        return TextState.parse(value)
    except TextStateError as error:
        hint = "these lines are written by  ciminfo translations mark  and  import"
        return context.fault(Fault.VALUE_OF_WRONG_TYPE, path, shortened(str(error)), hint)


def _section(value: str, path: str, context: Context) -> Any:
    known = context.vocabulary.sections
    return value if value in known else _no_choice(value, path, context, known)


def _language(value: str, path: str, context: Context) -> Any:
    known = context.vocabulary.languages
    return value if value in known else _no_choice(value, path, context, known)


_read_text: Final = filled(_text)
_read_date: Final = filled(_single)
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
    LanguageCode: _language,
    TextState: _text_state,
}
