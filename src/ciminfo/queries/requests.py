"""Who was asked to contribute to a report, by which letter, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.dossier import Dossier


def rows(dossier: Dossier) -> list[dict[str, Any]]:
    """One row for each contribution asked for or received, by who was asked."""
    return sorted((_row(dossier, each) for each in dossier.contributions), key=lambda row: (row["of"], row["id"]))


def _row(dossier: Dossier, contribution: Contribution) -> dict[str, Any]:
    asked, answered = contribution.asked, contribution.answered
    return {
        "id": contribution.id,
        "of": contribution.state or contribution.organ,
        "letter": asked.letter if asked and isinstance(asked.letter, str) else "",
        "asked_on": str(asked.on) if asked and asked.on else "",
        "due": asked.due.isoformat() if asked and asked.due else "",
        "reminded": [str(each) for each in contribution.reminded],
        "received_on": str(answered.on) if answered and answered.on else "",
        "state": state(dossier, contribution),
    }


def state(dossier: Dossier, contribution: Contribution) -> str:
    """`not-asked`, `received`, `nothing-to-report`, `overdue` on the report's as-of date, or `waiting`."""
    if contribution.answered:
        return "nothing-to-report" if contribution.answered.nothing_to_report else "received"
    if contribution.asked is None or not (contribution.asked.letter or contribution.asked.on):
        return "not-asked"
    due = contribution.asked.due
    return "overdue" if due and due < dossier.report.as_of else "waiting"
