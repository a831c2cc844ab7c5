"""Names compared as people write them: without case and accents, and the nearest of those that are known."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ciminfo.model.nearness import closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def plain(name: str) -> str:
    """A name without case and accents, for comparing."""
    if name.isascii():
        return name.casefold()
    bare = unicodedata.normalize("NFD", name)
    return "".join(each for each in bare if not unicodedata.combining(each)).casefold()


def borne_by_one(named: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, str]:
    """The id that goes with each name, without case and accents, where it is the name of one alone."""
    bearers: dict[str, set[str]] = {}
    for id_, names in named:
        for name in names:
            bearers.setdefault(plain(name), set()).add(id_)
    return {name: ids.pop() for name, ids in bearers.items() if len(ids) == 1}


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name most like the one written; empty where none is near."""
    by_plain = {plain(name): name for name in known}
    match = closest(plain(word), by_plain, cutoff)
    return "" if match is None else by_plain[match]


def offer(word: str, known: Iterable[str]) -> str:
    """The hint that offers the nearest name; where none is near, it lists what there is, if that is short."""
    names = sorted(known)
    if close := nearest(word, names):
        return f"did you mean {close!r}?"
    return f"there are: {', '.join(names)}" if 0 < len(names) <= LISTED else ""


#: As many names as a hint can list and still be read.
LISTED = 30
