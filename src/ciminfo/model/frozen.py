"""What a report said when it was submitted: its facts by record and field, kept so that later edits are told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.model.activity import Activity
from ciminfo.model.facts import add_facts, facts
from ciminfo.model.mandate import Mandate
from ciminfo.model.record import Day, Record, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

#: Fields of an activity that go on growing after a report, and say nothing of what that report told.
_GROWING: Final = frozenset(
    {"announced", "outcomes", "may-be", "reported-in", "placement", "narrative-in", "out-of-period"}
)

Facts: TypeAlias = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen(Record):
    """The facts of one report on the day it was submitted, by the id of the record and the path of the field."""

    #: The id of the report.
    report: str
    #: The day on which it was submitted.
    on: Day
    #: SHA-256 over all facts; a file that was changed by hand does not match it.
    hash: str = ""
    #: What it told, by the id of each record and the field.
    records: Table[Table[str]]

    @property
    def facts(self) -> Facts:
        return {id_: dict(told.by_name) for id_, told in self.records}


@dataclass(frozen=True, slots=True)
class Edit:
    """A fact that was submitted and reads otherwise today; `now` is empty where it is gone.

    Without a field it is the whole record that the report no longer tells.
    """

    record: str
    field: str
    was: str
    now: str


def told(dossier: Dossier) -> Facts:
    """The facts of a report as they are today."""
    return {record.id: _told(dossier, record) for record in _records(dossier)}


def hash_of(facts_: Facts) -> str:
    """SHA-256 over facts in a fixed order."""
    ordered = json.dumps(facts_, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(ordered.encode()).hexdigest()


def edits(dossier: Dossier, frozen: Frozen) -> tuple[Edit, ...]:
    """What was submitted and has changed since; facts and languages added later are no edits."""
    today = told(dossier)
    found: list[Edit] = []
    for id_, submitted in frozen.records:
        if id_ not in today:
            found.append(Edit(id_, "", "told in this report", ""))
            continue
        found += [Edit(id_, field, was, now) for field, was in submitted if (now := today[id_].get(field, "")) != was]
    return tuple(found)


def _records(dossier: Dossier) -> Iterator[Record]:
    yield dossier.report
    cited = {answer.cites.symbol.without_suffixes for activity in dossier.reported for answer in activity.mandates}
    cited |= {each.symbol.without_suffixes for each in dossier.report.answers}
    mandates = dossier.corpus.of(Mandate).values()
    yield from (mandate for mandate in mandates if mandate.symbol.without_suffixes in cited)
    yield from dossier.reported
    yield from dossier.results
    yield from dossier.contributions


def _told(dossier: Dossier, record: Record) -> dict[str, str]:
    """The facts of a record as the report told them; of a plan only what was announced."""
    if not isinstance(record, Activity):
        return facts(record)
    report, own = dossier.report.id, dict[str, str]()
    add_facts(own, record.narrative_in.get(report), f"narrative-in.{report}")
    if dossier.state(record).is_ahead:
        plan = {"kind": record.kind.value}
        add_facts(plan, record.title, "title")
        return plan | {"planned-for": str(dossier.dates(record))} | own
    return facts(record, without=_GROWING | {"narrative"} if own else _GROWING) | own
