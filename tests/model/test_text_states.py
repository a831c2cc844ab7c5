"""The state of a text is read as it is written, and what is none is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.text() | st.text("fromesviwd on by0123456789-, af\u0663", max_size=80))
def test_whatever_is_written_is_a_state_that_is_written_so_or_none(text):
    try:
        state = TextState.parse(text)
    except TextStateError:
        return
    assert TextState.parse(str(state)) == state


@given(st.dates(), st.text(min_size=1).filter(lambda by: by == by.strip() and "\n" not in by))
def test_every_state_is_read_as_it_is_written(on, by):
    state = TextState("en", "3fa2b1c0", Review("77ab0c11", on, by))
    assert TextState.parse(str(state)) == state
