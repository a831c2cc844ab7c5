"""How the texts stand in each language, as a script or a terminal wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ciminfo.model.translations import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.model.translations import Wording


def rows(wordings: Iterable[Wording]) -> list[dict[str, Any]]:
    return [_row(each) for each in wordings]


def _row(wording: Wording) -> dict[str, Any]:
    review = wording.state.review if wording.state else None
    is_reviewed = wording.standing is Standing.REVIEWED
    place = wording.record.where(f"{wording.field}.{wording.language}" if wording.text else wording.field).span
    return {
        "record": wording.record.id,
        "field": wording.field,
        "language": wording.language,
        "original": wording.texts.original_language if wording.texts else "",
        "standing": wording.standing.value,
        "reviewed_by": review.by if review and is_reviewed else "",
        "reviewed_on": review.on.isoformat() if review and is_reviewed else "",
        "file": place.path,
        "line": place.line,
    }


def counts(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, int]]:
    """How many texts stand how, by language."""
    by_language: dict[str, dict[str, int]] = {}
    for row in rows:
        counted = by_language.setdefault(row["language"], dict.fromkeys((each.value for each in Standing), 0))
        counted[row["standing"]] += 1
    return by_language
