"""What is bound without a word is what reading with care would have made; all else is left to that."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given

from ciminfo.diagnostics import Origin
from ciminfo.load.bind import bind
from ciminfo.load.context import BROKEN, Context
from ciminfo.load.sound import UnsoundError, sound
from ciminfo.model.corpus import KINDS
from ciminfo.yamltext import Text
from tests.load.test_bind import RECORDS, mutated
from tests.reading import VOCABULARY

ORIGIN = Origin(Text("a.yaml", ""), "", "a")


def both(record: dict) -> tuple[object, object, list]:
    """A record read without a word, if it can be; and with care, with what is said."""
    kind = KINDS[next(iter(record))]
    fields = dict(list(record.items())[1:])
    context = Context(VOCABULARY)
    with_care = bind(kind, copy.deepcopy(fields), "", context, id="a", origin=ORIGIN)
    try:
        return sound(kind, fields, VOCABULARY, "a", ORIGIN), with_care, context.problems
    except UnsoundError:
        return None, with_care, context.problems


@pytest.mark.parametrize("record", RECORDS)
def test_a_full_record_is_the_same_both_ways(record):
    quick, with_care, problems = both(record)
    assert quick == with_care
    assert not problems


@given(mutated())
def test_what_has_a_fault_is_never_bound_without_a_word_and_what_is_bound_is_the_same(record):
    if not isinstance(record, dict) or next(iter(record), None) not in KINDS:
        return
    quick, with_care, problems = both(record)
    assert quick is None or (quick == with_care and not problems)
    assert with_care is not BROKEN or quick is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"titel": {"en": "T"}},
        {"title": {"xx": "T"}},
        {"title": {}},
        {"kind": "visits"},
        {"kind": ["visit"]},
        {"themes": "x"},
        {"themes": [None]},
        {"venue": "Lima"},
        {"venue": {"city": "Lima"}},
        {"narrative-in": []},
        {"dates": "2005-02-30"},
        {"reported-by": "\u202e"},
        {"reported-by": " "},
        {"sources": [{"at": "p", "backs": ["date"]}]},
        {"id": "b"},
    ],
)
def test_each_fault_is_left_to_reading_with_care(wrong):
    quick, _, problems = both({"activity": "a", "kind": "visit", "title": {"en": "T"}, **wrong})
    assert quick is None
    assert problems
