"""Ids that no registry has, and what was meant by a word in their place: told by the names in the registry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding
from ciminfo.model.names import nearest, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from ciminfo.diagnostics import Place
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record


def unregistered(
    corpus: Corpus, known: Container[str], named: Callable[[Record], Iterable[tuple[str, str]]]
) -> list[tuple[Place, str]]:
    """The ids that records name, by field, and no registry has; what cannot be read may have them."""
    return [
        (record.where(field), id_)
        for record in corpus
        for field, id_ in named(record)
        if id_ and id_ not in known and id_ not in corpus.broken
    ]


@dataclass(frozen=True, slots=True)
class Names:
    """The names in one registry: whose each is that one record alone bears, and all those of each record."""

    by_name: Mapping[str, str]
    by_id: Mapping[str, Iterable[str]]
    #: What one of its records is called, and how one is added.
    kind: str
    adding: str
    #: What a name is that stands in the place of an id.
    mistaken: str = "is a name, where an id is meant"

    def missing(self, place: Place, written: str) -> Finding:
        """That no record has this id; where it is a name that one record alone bears, that is the one to write."""
        ids = self._bearers(plain(written))
        fix = ids[0] if len(ids) == 1 else ""
        message = f"{written!r} {self.mistaken}" if ids else f"no {self.kind} {written!r} is registered"
        return Finding(place, message, self._hint(written, ids), fix)

    def _bearers(self, bare: str) -> tuple[str, ...]:
        known = self.by_name.get(bare) or self.by_name.get(bare.replace("-", " "))
        if known:
            return (known,)
        return tuple(id_ for id_, names in self.by_id.items() if bare in {plain(name) for name in (id_, *names)})

    def _hint(self, written: str, ids: tuple[str, ...]) -> str:
        if ids:
            return f"write {' or '.join(ids)}"
        close = nearest(written, [*self.by_id, *self.by_name])
        return f"did you mean {self.by_name.get(close, close)!r}?" if close else self.adding
