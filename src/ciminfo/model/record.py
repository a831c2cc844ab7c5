"""What every record shares: an id, its sources, what it accepts of the rules, and the place of each field."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, NewType, TypeVar

from ciminfo.diagnostics import Origin, Place
from ciminfo.model.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

T = TypeVar("T")
#: A date written as a full day, where nothing less will do.
Day = date

#: The name of a section's file; which there are is told to the reader of records from outside.
SectionName = NewType("SectionName", str)
#: The code of a language of documents; which there are is told in the same way.
LanguageCode = NewType("LanguageCode", str)


def written(name: str) -> str:
    """A field's name as records write it: `in_` is `in`, `backed_by` is `backed-by`."""
    return name.removesuffix("_").replace("_", "-")


def fingerprint(text: str) -> str:
    """Eight signs that change when the words of a text do; how its lines are broken makes no difference."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Unknown:
    """The written word `unknown`: somebody looked, and the sources do not say."""

    def __bool__(self) -> bool:
        return False


UNKNOWN = Unknown()


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in as many languages as it is recorded in; the first written is the original."""

    by_language: Mapping[str, str]

    def get(self, language: str) -> str:
        return self.by_language.get(language, "")

    @property
    def original_language(self) -> str:
        return next(iter(self.by_language))

    @property
    def original(self) -> str:
        return next(iter(self.by_language.values()))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.by_language.items())


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """Entries of a record by the name they are written under, in the order written."""

    by_name: Mapping[str, T]

    def get(self, name: str) -> T | None:
        return self.by_name.get(name)

    def __iter__(self) -> Iterator[tuple[str, T]]:
        return iter(self.by_name.items())

    def __len__(self) -> int:
        return len(self.by_name)

    def __contains__(self, name: object) -> bool:
        return name in self.by_name


def no_entries() -> Any:
    """The default of a field that holds a table."""
    return field(default_factory=lambda: Table({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """Where facts were found: a source and the place in it, the few words as printed, what they back."""

    #: The id of a source and the place in it: `report-2004-2005 L34`.
    at: str
    #: The few words as the source prints them.
    raw: str = ""
    #: The fields of this record that they back.
    backs: tuple[str, ...] = ()
    #: A remark on the place.
    note: str = ""

    @property
    def source(self) -> str:
        return self.at.split()[0]

    @property
    def line(self) -> int | None:
        """The line that `at` names, the first of several; nothing where it names none."""
        found = re.search(r"\bL(\d{1,6})\b", self.at)
        return int(found[1]) if found else None

    def is_of(self, field: str) -> bool:
        """Whether it backs a field, a part of it, or the field that it is a part of."""
        return any(f"{each}.".startswith(f"{field}.") or f"{field}.".startswith(f"{each}.") for each in self.backs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """A finding that somebody has looked at and accepts, with the reason."""

    #: The name or code of the rule whose finding is accepted.
    rule: str
    #: Without a field it covers the whole record.
    field: str = ""
    #: The report it matters to, where a rule judges one report.
    in_: str = ""
    #: Why it is accepted: a sentence for those who ask later.
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing recorded. Its id is lower-case, global and never changes."""

    #: The id by which other records name it: lower-case, unlike any other, and never changed again.
    id: str
    sources: tuple[SourceNote, ...] = ()
    accept: tuple[Acknowledgement, ...] = ()
    #: A remark for colleagues; no output carries it.
    note: str = ""
    origin: Origin = field(repr=False, compare=False)

    def where(self, field: str = "", words: str = "") -> Place:
        """The place of a field, written as in the record, `partners.0.role`, or of some words in its text."""
        return Place(self.id, field, self.origin, words)

    @property
    def name(self) -> str:
        """What a reader calls it in a message: `training, Belize City`."""
        return self.origin.subject


class Order(StrEnum):
    """In which order of their dates a list tells things."""

    NEWEST_FIRST = "newest-first"
    OLDEST_FIRST = "oldest-first"


class Figures(StrEnum):
    """Which comes first where a date is printed in figures alone: `09/11/2006`."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePaper(Record):
    """A paper or page in which facts were found."""

    #: What stands at its head.
    title: Texts
    #: What sort of paper it is: a report, a letter, a page.
    kind: str
    #: Its symbol, where it bears one.
    symbol: str = ""
    #: The date that it bears, as far as it bears one.
    dated: str = ""
    #: Where it can be read.
    address: str = ""
    #: In which order it lists what it tells, where it is a list.
    order: Order | None = None
    #: Whether it prints the day or the month first in all its dates in figures; left out where it prints either.
    figures: Figures | None = None
    #: The time of which it lists every activity, as far as it says so.
    covers: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A word of the programme in every language: a theme, a group of people, a unit that is counted."""

    #: The word as a report prints it.
    name_: Texts
    #: The word for more than one, where it is counted.
    plural: Texts | None = None
