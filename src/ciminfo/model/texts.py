"""Every text of a record, with the field it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from ciminfo.model.contribution import Contribution
from ciminfo.model.record import Record, Table, Texts
from ciminfo.model.report import Report
from ciminfo.model.result import Result
from ciminfo.model.values import fields_with, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
    for field, texts in values_of(value, Texts, path):
        for language, text in texts:
            yield Passage(record, field, language, text)


def texts_of(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every piece of text in a record or a part of one, with the path of its field."""
    return values_of(value, str, path)


def texts_apart(record: Record) -> Iterator[tuple[str, str]]:
    """The pieces of text in a record that are in no language, with the path of their field."""
    in_languages = {f"{each.field}.{each.language}" for each in passages(record, record)}
    return ((field, text) for field, text in texts_of(record) if field not in in_languages)


def written_apart(record: Record) -> list[str]:
    """The same without their fields, and without empty ones, in an eighth of the time."""
    found: list[str] = []
    _gather((record,), found)
    return found


def _gather(values: Iterable[Any], found: list[str]) -> None:
    for value in values:
        if value:
            if isinstance(value, str):
                found.append(value)
            elif isinstance(value, tuple):
                _gather(value, found)
            elif isinstance(value, Table):
                _gather(value.by_name.values(), found)
            elif parts := _parts(type(value)):  # type: ignore[arg-type]  # types are hashable
                _gather(parts(value), found)


@cache
def _parts(kind: type) -> Callable[[object], Iterable[object]] | None:
    """What takes out of a record or a part those fields that may hold such text; nothing where none does."""
    names = [] if kind is Texts else [name for name, _ in fields_with(kind, str)]
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return attrgetter(*names) if names else None
