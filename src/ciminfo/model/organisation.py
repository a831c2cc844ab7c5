"""Organisations and persons of the registry, with the names they also go by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.interval import Interval
from ciminfo.model.record import Record, Texts


class OrganisationKind(StrEnum):
    """What sort of organisation it is."""

    ORGAN = "organ"
    SECRETARIAT = "secretariat"
    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    NGO = "ngo"
    ACADEMIC = "academic"
    MEDIA = "media"
    PRIVATE = "private"
    #: A post that one person holds: where it is, that person is.
    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """An organisation: its official names, its short name, and what else it has been called."""

    name_: Texts
    short: Texts | None = None
    aliases: tuple[str, ...] = ()
    kind: OrganisationKind
    country: str = ""
    parent: str = ""
    #: From when until when it existed under this name.
    dates: Interval | None = None
    #: The organisation whose work it took over.
    succeeds: str = ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Its names and short names in every language, and its aliases."""
        short = tuple(text for _, text in self.short or ())
        return (*(text for _, text in self.name_), *short, *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A title that a person held, where and when."""

    title: Texts
    organisation: str = ""
    dates: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person in a public function; never a victim."""

    name_: str
    aliases: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
