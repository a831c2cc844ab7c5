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

    #: Its official name.
    name_: Texts
    #: Its short name: `OAS`.
    short: Texts | None = None
    #: Other names that sources use for it.
    aliases: tuple[str, ...] = ()
    kind: OrganisationKind
    #: The code of the country it is of, where it is of one.
    country: str = ""
    #: The id of the organisation it is a part of.
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

    #: The title of the post.
    title: Texts
    #: The id of the organisation.
    organisation: str = ""
    #: From when until when.
    dates: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person in a public function; never a victim."""

    #: The name as a report prints it.
    name_: str
    #: Other spellings of the name that sources use.
    aliases: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        return (self.name_, *self.aliases)
