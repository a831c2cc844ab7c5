"""One record whole: its facts by field, what refers to it, and where it stands in the reports."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from ciminfo.model.facts import facts
from ciminfo.model.mandate import Mandate
from ciminfo.model.names import offer
from ciminfo.model.texts import texts_of
from ciminfo.queries.why import NotRecordedError

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as a person or a script looks at it."""

    id: str
    kind: str
    name: str
    path: str
    line: int
    #: Every fact by its field, in the order written.
    facts: dict[str, str]
    #: The records that name this one.
    named_by: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def show(corpus: Corpus, id_: str) -> Shown:
    """Look a record of any kind up; raise `NotRecordedError` with the nearest id."""
    by_id: dict[str, Record] = {record.id: record for record in corpus}
    record = by_id.get(id_)
    if record is None:
        raise NotRecordedError(f"there is no record {id_!r}", offer(id_, by_id))
    span = record.where().span
    symbol = str(record.symbol) if isinstance(record, Mandate) else ""
    named_by = tuple(sorted(each.id for each in corpus if each.id != id_ and _names(each, id_, symbol)))
    kind = type(record).__name__.lower()
    return Shown(id_, kind, record.name, span.path, span.line, facts(record), named_by)


def _names(record: Record, id_: str, symbol: str) -> bool:
    """Whether one of its fields holds the id, alone or before a place in the source, or cites the symbol."""
    if any(text == id_ or text.startswith(f"{id_} ") for _, text in texts_of(record)):
        return True
    return bool(symbol) and any(f"{fact},".startswith(f"{symbol},") for fact in facts(record).values())
