"""Where an activity, a result or a contribution stands in each report, and why."""

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
    """Where one record stands in one report."""

    id: str
    report: str
    as_of: str
    #: The section and its title; empty where the record does not stand in the report.
    section: str
    title: str
    #: The country, region or contributor it stands under there.
    group: str
    #: What could be said of an activity on the as-of date; empty for other records.
    state: str
    rule: str
    reason: str

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


def why(dossiers: Sequence[Dossier], id_: str, report: str) -> list[Answer]:
    """Ask of one record, in one report or in all; raise `NotRecordedError` for an unknown id."""
    reports = [dossier.report.id for dossier in dossiers]
    if report and report not in reports:
        raise NotRecordedError(f"there is no report {report!r}", offer(report, reports))
    placed = [_placed(dossier, id_) for dossier in dossiers if report in {"", dossier.report.id}]
    answers = [answer for answer in placed if answer]
    if not answers:
        known = {known for dossier in dossiers for known in _known(dossier)}
        raise NotRecordedError(f"there is no activity, result or contribution {id_!r}", offer(id_, known))
    return answers


def _known(dossier: Dossier) -> set[str]:
    return {*dossier.placements, *(each.id for each in (*dossier.results, *dossier.contributions))}


def _placed(dossier: Dossier, id_: str) -> Answer | None:
    if placed := dossier.placements.get(id_):
        state = dossier.state(placed.activity).value
        return _answer(dossier, id_, placed.section, (placed.rule, placed.reason), placed.group, state)
    if any(result.id == id_ for result in dossier.results):
        return _answer(dossier, id_, "measurable-results", ("result", f"it is a claim of {dossier.report.id}"))
    for contribution in dossier.contributions:
        if contribution.id == id_:
            section = "member-states" if contribution.state else "other-organs"
            who = contribution.state or contribution.organ
            return _answer(dossier, id_, section, ("contribution", f"{who} was asked for {dossier.report.id}"), who)
    return None


def _answer(
    dossier: Dossier, id_: str, section: str, because: tuple[str, str], group: str = "", state: str = ""
) -> Answer:
    entry = dossier.entry(section)
    title = entry.title.original if entry and entry.title else section
    as_of = dossier.report.as_of.isoformat()
    return Answer(
        id_, dossier.report.id, as_of, section if entry else "", title if entry else "", group, state, *because
    )
