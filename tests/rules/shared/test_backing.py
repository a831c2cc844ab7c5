"""A source backs a field, what is a part of it, and what it is a part of."""

import pytest

from ciminfo.rules.shared.backing import backing, backs
from tests.reading import corpus


@pytest.mark.parametrize(
    ("fields", "field", "is_backed"),
    [
        (("dates",), "dates", True),
        (("title", "events"), "events.0.dates", True),
        (("events.0.dates",), "events", True),
        (("dates",), "date", False),
        ((), "dates", False),
    ],
)
def test_a_field_is_backed_with_its_parts(fields, field, is_backed):
    assert backs(fields, field) is is_backed


def test_only_notes_with_printed_words_are_told():
    read = corpus(
        "{activity: a, kind: training, title: {en: Course}, sources: [{at: page L1, backs: [dates]},"
        " {at: page L2, raw: in May, backs: [dates]}, {at: page L3, raw: Course, backs: [title]}]}"
    )
    assert [(index, note.raw) for index, note in backing(read.activities["a"], "dates")] == [(1, "in May")]
