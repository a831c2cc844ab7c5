"""What is exchanged with translators: texts with their translations, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

#: The namespaces of the core: 2.0 and 2.1 share one, 2.2 has its own.
CORE: Final = ("urn:oasis:names:tc:xliff:document:2.0", "urn:oasis:names:tc:xliff:document:2.2")
#: That of the module for sizes, which all versions share.
SIZES: Final = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
#: What marks a translation that was made from facts.
FROM_FACTS: Final = "ciminfo:from-facts"
#: What stresses words, in the words of XLIFF.
ITALIC: Final = "xlf:i"


class State(Enum):
    """How far a translation has come, in XLIFF's own words and in their order."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"

    @property
    def rank(self) -> int:
        return tuple(State).index(self)


@dataclass(frozen=True, slots=True)
class Unit:
    """One text of one record, to be translated."""

    record: str
    #: The path of the field, without a language: `participants.0.population`.
    field: str
    #: The text it is made from; an empty line parts paragraphs.
    source: str
    #: The translation; empty where there is none.
    target: str = ""
    state: State = State.INITIAL
    #: What a translator should know: what it is, where it stands.
    notes: tuple[str, ...] = ()
    #: How many characters the translation may have.
    limit: int | None = None
    #: Whether ciminfo made the translation from facts; it is in its initial state then.
    prefilled: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """Texts in one language with their translations into another; the units of one record stand together."""

    source_language: str
    target_language: str
    units: tuple[Unit, ...]
    #: What the texts are taken from: the name of a workspace or of a report.
    original: str = ""


class XliffError(Exception):
    """A file that is not read, or an exchange that cannot be written."""

    def __init__(self, message: str, hint: str = "", line: int = 0) -> None:
        super().__init__(message)
        #: The line counts from 1; it is 0 where nothing was read.
        self.message, self.hint, self.line = message, hint, line
