"""What each text was made from and who has reviewed it, by record and field: kept apart, so that records stay plain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from ciminfo.model.record import Day, Record, Table

_WRITTEN: Final = re.compile(
    r"(?:from (?P<of>[a-z]{2}) (?P<original>[0-9a-f]{8}))?"
    r"(?:(?:(?<=\S), )?reviewed (?P<text>[0-9a-f]{8}) on (?P<on>\d{4}-\d\d-\d\d) by (?P<by>\S(?:.*\S)?))?",
    re.ASCII,
)


class TextStateError(ValueError):
    """What is written is no state of a text."""


@dataclass(frozen=True, slots=True)
class Review:
    """That somebody has reviewed a text: the fingerprint of what was reviewed, the day, and who it was."""

    text: str
    on: Day
    by: str

    def __str__(self) -> str:
        return f"reviewed {self.text} on {self.on} by {self.by}"


@dataclass(frozen=True, slots=True)
class TextState:
    """`from en 3fa2b1c0, reviewed 77ab0c11 on 2026-11-22 by Ana Pérez`; an original has a review alone."""

    #: The language of the text that it was made from, and the fingerprint of that text as it then read.
    of: str = ""
    original: str = ""
    review: Review | None = None

    @classmethod
    def parse(cls, words: str) -> TextState:
        """Read it as written; raise `TextStateError` where it is not one."""
        match = _WRITTEN.fullmatch(words.strip())
        if not match or not match[0]:
            raise TextStateError(f"{words!r} is no state of a text")
        if not match["on"]:
            return cls(match["of"] or "", match["original"] or "")
        try:
            review = Review(match["text"], date.fromisoformat(match["on"]), match["by"])
        except ValueError as error:
            raise TextStateError(f"there is no day {match['on']}") from error
        return cls(match["of"] or "", match["original"] or "", review)

    def __str__(self) -> str:
        made = f"from {self.of} {self.original}" if self.of else ""
        return ", ".join(filter(None, (made, str(self.review or ""))))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStates(Record):
    """The states of the texts in one language, as `ciminfo translations` writes them."""

    #: The code of the language.
    language: str
    #: The state of each text, by the id of its record and the path of its field.
    states: Table[Table[TextState]]
