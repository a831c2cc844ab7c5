"""An exchange as XLIFF 2.0: a file for each record, a unit for each field, a segment for each paragraph.

The same exchange gives the same bytes. The version is 2.0 because every tool that reads XLIFF 2 reads it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from ciminfo.exchange.parts import parted, runs
from ciminfo.exchange.unit import CORE, FROM_FACTS, ITALIC, SIZES, State, XliffError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ciminfo.exchange.unit import Exchange, Unit

#: What XML 1.0 has no way to write.
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def written(exchange: Exchange) -> bytes:
    """The exchange as UTF-8; raise `XliffError` where XLIFF cannot hold it."""
    languages = {"srcLang": exchange.source_language, "trgLang": exchange.target_language}
    for language in languages.values():
        if not _LANGUAGE.fullmatch(language):
            raise XliffError(f"{language!r} is no code of a language", "write a code such as  es  or  pt-BR")
    files = [line for units in _by_record(exchange) for line in _file(units, exchange.original)]
    root = _element("xliff", {"xmlns": CORE[0], "xmlns:slr": SIZES, "version": "2.0", **languages}, files)
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *root, ""]).encode()


def _by_record(exchange: Exchange) -> Iterable[tuple[Unit, ...]]:
    if not exchange.units:
        raise XliffError("there is no text to translate")
    records: dict[str, dict[str, Unit]] = {}
    for unit in exchange.units:
        units = records.setdefault(unit.record, {})
        for name in (unit.record, unit.field):
            if not _NAME.fullmatch(name):
                raise XliffError(f"{name!r} is no name that XLIFF can hold", "use letters, figures, hyphens and dots")
        if unit.field in units:
            raise XliffError(f"{unit.record}: {unit.field} stands twice in what is to be translated")
        units[unit.field] = unit
    return [tuple(units.values()) for units in records.values()]


def _file(units: tuple[Unit, ...], original: str) -> list[str]:
    attributes = {"id": units[0].record, "original": _allowed(original), "canResegment": "no", "xml:space": "preserve"}
    is_limited = any(unit.limit is not None for unit in units)
    sizes = ['<slr:profiles generalProfile="xliff:codepoints"/>'] if is_limited else []
    return _element("file", attributes, [*sizes, *(line for unit in units for line in _unit(unit))])


def _unit(unit: Unit) -> list[str]:
    name = f"{unit.record}.{unit.field}"
    attributes = {"id": unit.field, "name": name}
    if unit.limit is not None:
        attributes["slr:sizeRestriction"] = str(unit.limit)
    notes = [f'<note category="context">{_escaped(_allowed(note, name))}</note>' for note in unit.notes]
    around = _element("notes", {}, notes) if notes else []
    return _element("unit", attributes, [*around, *(line for n in _pairs(unit) for line in _piece(unit, *n))])


def _pairs(unit: Unit) -> Iterator[tuple[int, str, str | None]]:
    """Each part of the source with that of the translation: the last takes what is left over, some may lack one."""
    name = f"{unit.record}.{unit.field}"
    sources, targets = parted(_allowed(unit.source, name)), parted(_allowed(unit.target, name))
    for n, source in enumerate(sources):
        target = "".join(targets[n:] if n == len(sources) - 1 else targets[n : n + 1])
        # In the initial state nothing there is a text that is still to be written; later on it was left out.
        yield n, source, None if unit.state is State.INITIAL and not target else target


def _piece(unit: Unit, n: int, source: str, target: str | None) -> list[str]:
    """A segment, or what parts two: every second one does."""
    id_ = f"p{n // 2 + 1}"
    lines = [f"<source>{_content(source, id_)}</source>"]
    if target is not None:
        lines.append(f"<target>{_content(target, id_)}</target>")
    if n % 2:
        return _element("ignorable", {}, lines)
    attributes = {"id": id_, "state": unit.state.value}
    if unit.prefilled and unit.state is State.INITIAL:
        attributes["subState"] = FROM_FACTS
    return _element("segment", attributes, lines)


def _content(text: str, segment: str) -> str:
    """Text with its stressed words marked; source and translation number them alike, so that they answer each other."""
    content, count = "", 0
    for words, is_stressed in runs(text):
        if is_stressed:
            count += 1
            content += f'<pc id="{segment}i{count}" type="fmt" subType="{ITALIC}">{_escaped(words)}</pc>'
        else:
            content += _escaped(words)
    return content


def _element(name: str, attributes: Mapping[str, str], lines: Iterable[str]) -> list[str]:
    """An element around others; only a line's beginning is moved in, never what a text continues with."""
    written_out = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return [f"<{name}{written_out}>", *(f"  {line}" for line in lines), f"</{name}>"]


def _allowed(text: str, name: str = "") -> str:
    if found := _FORBIDDEN.search(text):
        where = f"{name}: " if name else ""
        sign = f"U+{ord(found[0]):04X}"
        raise XliffError(f"{where}the text has a character ({sign}) that no XML file can hold", "take it out")
    return text


def _escaped(text: str) -> str:
    return escape(text, {"\r": "&#13;"})
