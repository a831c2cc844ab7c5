"""Every text of a record, with the field it stands in."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.model.contribution import Contribution
from ciminfo.model.record import Record, Table, Texts, written
from ciminfo.model.report import Report
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Place

#: The fields, from the outermost on, that hold sentences which a report prints.
_PROSE: Final = {"narrative", "narrative-in", "claim", "answered"}
#: The fields that do, whatever they are a part of.
_REASONS: Final = {"text", "why"}


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a record in one language; the field it stands in is told without the language."""

    record: Record
    field: str
    language: str
    text: str

    @property
    def place(self) -> Place:
        return self.record.where(f"{self.field}.{self.language}")

    def at(self, words: str) -> Place:
        """The place of some of its words."""
        return self.record.where(f"{self.field}.{self.language}", words)

    @property
    def report(self) -> str:
        """The report that alone prints it; empty where every report prints it that tells of the record."""
        if isinstance(self.record, Result | Contribution):
            return self.record.report
        if isinstance(self.record, Report):
            return self.record.id
        first, _, name = self.field.partition(".")
        return name if first == "narrative-in" else ""

    @property
    def is_title(self) -> bool:
        return self.field.rpartition(".")[2] == "title"

    @property
    def is_prose(self) -> bool:
        """Whether it is made of sentences of our own, which a report prints."""
        first, last = self.field.partition(".")[0], self.field.rpartition(".")[2]
        return first in _PROSE or (last in _REASONS and not self.is_quoted)

    @property
    def is_quoted(self) -> bool:
        """Whether it is a resolution's own text, which nobody may mend."""
        return self.field.startswith("paragraphs.") and self.field.endswith(".text")


def passages(value: object, record: Record, path: str = "") -> Iterator[Passage]:
    """Every text of a record, or of a part of one, that is written in a language."""
    if isinstance(value, Texts):
        yield from (Passage(record, path, language, text) for language, text in value)
    elif isinstance(value, Table):
        for name, inner in value:
            yield from passages(inner, record, _join(path, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from passages(inner, record, _join(path, str(index)))
    elif names := _fields(type(value)):  # type: ignore[arg-type]  # a type is hashable
        for name, word in names:
            yield from passages(getattr(value, name), record, _join(path, word))


@cache
def _fields(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a type with the words that records write for them; none where it has no parts."""
    if not dataclasses.is_dataclass(kind):
        return ()
    names = (field.name for field in dataclasses.fields(kind))
    return tuple((name, written(name)) for name in names if name not in {"id", "origin"})


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
    elif names := _fields(type(value)):  # type: ignore[arg-type]  # a type is hashable
        for name, word in names:
            yield from texts_of(getattr(value, name), _join(path, word))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
