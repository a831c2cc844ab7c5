"""One page of the site: where it lies, what stands on it, and where it is in the other languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.document import Document


@dataclass(frozen=True, slots=True)
class Tile:
    """One country on the map that leads to its page, by its column and row from 1."""

    code: str
    name: str
    column: int
    row: int
    #: How many activities concern it: the number, the number in words, and how dark it makes the tile, from 0 to 4.
    number: str
    counted: str
    tone: int
    #: Its page, from the root of the site.
    address: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page; its words are a document tree, what a program reads beside it is plain values."""

    #: Where it lies, from the root of the site: `en/activities/caracas-seminar.html`.
    address: str
    #: Its language, title and blocks.
    document: Document
    #: The same page in each language, its own included.
    versions: Mapping[str, str]
    #: Which entry of the navigation it belongs to: `activities`, `countries`, `mandates`, `promises` or `reports`.
    part: str
    #: One sentence on what it is about.
    description: str = ""
    #: What search engines read, by the words of schema.org; nothing where it is about nothing they know.
    structured: Mapping[str, object] = field(default_factory=dict)
    #: The map that stands before everything but the opening; on the page of the countries alone.
    tiles: tuple[Tile, ...] = ()
