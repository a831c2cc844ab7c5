"""A drawing says what to draw; nothing in it is told by colour."""

import dataclasses

import pytest

from ciminfo.document.drawing import Box, Dot, Drawing, Label, Line, Tone


def test_the_tones_are_greys_in_one_order_so_that_a_darker_one_is_more():
    assert [tone.value for tone in Tone] == ["none", "faint", "light", "medium", "dark"]


@pytest.mark.parametrize("shape", [Box(0, 0, 1, 1), Line(0, 0, 1, 1), Dot(0, 0, 1), Label(0, 0, "a")])
def test_no_shape_has_a_colour_and_none_can_be_changed(shape):
    assert not [field.name for field in dataclasses.fields(shape) if "colo" in field.name]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(shape, dataclasses.fields(shape)[0].name, 1)


def test_a_drawing_can_be_compared_and_kept():
    one, other = (Drawing(10, 5, (Box(0, 0, 1, 1, Tone.DARK), Label(0, 4, "a"))) for _ in range(2))
    assert one == other
    assert len({one, other}) == 1
