"""The values that are exchanged."""

from ciminfo.exchange import State, Unit, XliffError


def test_the_states_are_ranked_as_xliff_orders_them():
    assert sorted(State, key=lambda state: state.rank) == [
        State.INITIAL, State.TRANSLATED, State.REVIEWED, State.FINAL,
    ]  # fmt: skip
    assert [state.value for state in State] == ["initial", "translated", "reviewed", "final"]


def test_a_unit_without_more_is_still_to_be_translated():
    unit = Unit("caracas-seminar", "title", "Seminar")
    assert (unit.target, unit.state, unit.notes, unit.limit, unit.prefilled) == ("", State.INITIAL, (), None, False)


def test_an_error_says_what_is_the_case_and_what_to_do():
    error = XliffError("the file is empty", "take another", 1)
    assert (str(error), error.message, error.hint, error.line) == (
        "the file is empty",
        "the file is empty",
        "take another",
        1,
    )
    assert XliffError("there is no text to translate").line == 0
