"""That texts follow their originals as these read now, and who has reviewed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.record import fingerprint
from ciminfo.model.text_states import Review, TextState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ciminfo.model.translations import Wording


def marked(wordings: Iterable[Wording], reviewed_by: str, on: date) -> dict[tuple[str, str], TextState]:
    """The states of texts whose originals were compared on a day; an original without a reviewer has none.

    A review that still holds is kept where nobody new has reviewed.
    """
    states = {}
    for each in wordings:
        of, original = _made_from(each)
        before = each.state.review if each.state else None
        holds = before is not None and before.text == fingerprint(each.text)
        review = Review(fingerprint(each.text), on, reviewed_by) if reviewed_by else before if holds else None
        if of or review:
            states[each.record.id, each.field] = TextState(of, original, review)
    return states


def _made_from(wording: Wording) -> tuple[str, str]:
    """The language of the original and its fingerprint; nothing for an original itself."""
    if wording.is_original or not wording.texts:
        return "", ""
    return wording.texts.original_language, fingerprint(wording.texts.original)
