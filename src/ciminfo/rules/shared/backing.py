"""Which fields a source backs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ciminfo.model.record import SourceNote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.record import Record


def backing(record: Record, field: str) -> Iterator[tuple[int, SourceNote]]:
    """The notes that back a field with printed words, each with its index among the record's sources."""
    return ((index, note) for index, note in enumerate(record.sources) if note.raw and backs(note.backs, field))


@cache
def backs(fields: tuple[str, ...], field: str) -> bool:
    """Whether a note that backs some fields backs this one; sources back much the same, so each is answered once."""
    return SourceNote(at="", backs=fields).is_of(field)
