"""One value in every field that a single value can stand in: it is read, or refused once; figures come back."""

from datetime import date
from decimal import Decimal

from ciminfo.load.context import BROKEN, Context
from ciminfo.load.values import SCALARS, filled
from ciminfo.model.citation import Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.text_states import TextState
from tests.fuzz.oracle import assert_words, text_of
from tests.reading import VOCABULARY

#: Those of which the text that is written for them reads as the same.
SAME = (int, Decimal, date, Interval, Symbol, TextState)


def fuzz(data: bytes) -> None:
    text = text_of(data)
    for kind, read in SCALARS.items():
        context = Context(VOCABULARY)
        value = filled(read)(text, "field", context)
        if value is BROKEN:
            (problem,) = context.problems
            assert_words(problem.message)
            problem.hint.encode()
            continue
        assert not context.problems
        if kind in SAME:
            assert filled(read)(str(value), "field", Context(VOCABULARY)) == value
