"""The state of a text is read as it is written, and what is none is refused."""

from __future__ import annotations

from datetime import date

import pytest

from ciminfo.model.text_states import Review, TextState, TextStateError

REVIEW = Review("77ab0c11", date(2026, 11, 22), "Ana Pérez")


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("from en 3fa2b1c0", TextState("en", "3fa2b1c0")),
        ("reviewed 77ab0c11 on 2026-11-22 by Ana Pérez", TextState(review=REVIEW)),
        (
            "from en 3fa2b1c0, reviewed 77ab0c11 on 2026-11-22 by Ana Pérez",
            TextState("en", "3fa2b1c0", REVIEW),
        ),
    ],
)
def test_it_is_written_as_it_is_read(written: str, state: TextState) -> None:
    assert TextState.parse(f" {written} ") == state
    assert str(state) == written


@pytest.mark.parametrize(
    "words",
    [
        "",
        "draft",
        "from en",
        "from EN 3fa2b1c0",
        "from en 3fa2b1c0,",
        "from en 3fa2b1c0 reviewed 77ab0c11 on 2026-11-22 by Ana",
        ", reviewed 77ab0c11 on 2026-11-22 by Ana",
        "reviewed 77ab0c11 on 2026-02-30 by Ana",
        "reviewed 77ab0c11 on 2026-11-22 by ",
        "from en 3FA2B1C0",
    ],
)
def test_anything_else_is_refused(words: str) -> None:
    with pytest.raises(TextStateError):
        TextState.parse(words)
