"""How the mandates stand in a report, as a script or a terminal wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ciminfo.model.coverage import Covered, coverage

if TYPE_CHECKING:
    from ciminfo.model.coverage import Answered
    from ciminfo.model.dossier import Dossier


def rows(dossier: Dossier) -> list[dict[str, Any]]:
    """One row for each paragraph in force, with its elements."""
    return [_row(covered) for covered in coverage(dossier)]


def _row(covered: Covered) -> dict[str, Any]:
    return {
        "mandate": str(covered.mandate.symbol),
        "title": covered.mandate.title.original,
        "paragraph": covered.number,
        "orders_report": covered.orders_report,
        "summary": covered.paragraph.summary.original if covered.paragraph.summary else "",
        "standing": covered.standing.value,
        "disposition": covered.disposition.value,
        "why": covered.disposed.why.original if covered.disposed else "",
        "cited_by": [activity.id for activity in covered.citing],
        "elements": [_element(each) for each in covered.elements],
    }


def _element(answered: Answered) -> dict[str, Any]:
    return {
        "element": answered.name,
        "asks": answered.element.asks.original,
        "standing": answered.standing.value,
        "disposition": answered.disposition.value,
        "why": answered.disposed.why.original if answered.disposed else "",
        "answered_by": [kind.value for kind in answered.element.answered_by],
        "activities": [activity.id for activity in answered.activities],
        "contributions": [contribution.id for contribution in answered.contributions],
    }
