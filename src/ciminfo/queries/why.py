"""Where an activity stands in each report, and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ciminfo.model.names import offer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.model.dossier import Dossier


class NotRecordedError(Exception):
    """There is no such activity or report; the hint offers the nearest."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Answer:
    """Where one activity stands in one report."""

    activity: str
    report: str
    as_of: str
    #: The section and its title; empty where the activity does not stand in the report.
    section: str
    title: str
    group: str
    state: str
    rule: str
    reason: str

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


def why(dossiers: Sequence[Dossier], id_: str, report: str) -> list[Answer]:
    """Ask of one activity, in one report or in all; raise `NotRecordedError` for an unknown id."""
    known = dossiers[0].corpus.activities if dossiers else {}
    if id_ not in known:
        raise NotRecordedError(f"there is no activity {id_!r}", offer(id_, known))
    reports = [dossier.report.id for dossier in dossiers]
    if report and report not in reports:
        raise NotRecordedError(f"there is no report {report!r}", offer(report, reports))
    return [_answer(dossier, id_) for dossier in dossiers if report in {"", dossier.report.id}]


def _answer(dossier: Dossier, id_: str) -> Answer:
    placed = dossier.placements[id_]
    entry = dossier.entry(placed.section)
    title = entry.title.original if entry and entry.title else placed.section
    return Answer(
        id_,
        dossier.report.id,
        dossier.report.as_of.isoformat(),
        placed.section,
        title,
        placed.group,
        dossier.state(placed.activity).value,
        placed.rule,
        placed.reason,
    )
