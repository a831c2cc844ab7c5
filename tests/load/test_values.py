"""Single values are read by their type, or refused in words that say what to write."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.load.bind import reader
from ciminfo.load.context import BROKEN, Context
from ciminfo.load.problem import Fault, Problem
from ciminfo.load.values import SCALARS
from ciminfo.model.activity_parts import Role
from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import UNKNOWN, LanguageCode, SectionName, Texts, Unknown
from tests.reading import VOCABULARY

ALONE = "write the value alone, without brackets"
DATE_HINT = "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15"
CITE_HINT = (
    "write it like AG/RES. 2019 (XXXIV-O/04), operative paragraph 9; "
    "or like CP/RES. 889 (1503/05), CP/doc.4023/05, A/RES/55/25"
)
UNDELETED = "delete it and type the place again"


def read(hint, value):
    context = Context(VOCABULARY)
    return reader(hint)(value, "field", context), context.problems


def refused(hint, value) -> Problem:
    result, problems = read(hint, value)
    assert result is BROKEN
    (only,) = problems
    assert only.field.startswith("field")
    return only


@pytest.mark.parametrize(
    ("hint", "written", "expected"),
    [
        (str, "  Lima\n", "Lima"),
        (str, "NO", "NO"),
        (str, "a\tb\nc", "a\tb\nc"),
        (bool, "yes", True),
        (bool, "false", False),
        (int, "010", 10),
        (Decimal, "54.5", Decimal("54.5")),
        (Decimal, "-3", Decimal(-3)),
        (Interval, "2005-04", Interval.parse("2005-04")),
        (Interval, "unknown", Interval("unknown", ())),
        (Interval, ["2006-09-11", "2006-11-09"], Interval.parse("[2006-09-11,2006-11-09]")),
        (Interval, ["2005-04", "2005-05/2005-06 "], Interval.parse("[2005-04,2005-05/2005-06]")),
        (date, "2005-04-14", date(2005, 4, 14)),
        (Citation, "AG/RES 2019 (XXXIV-O/04), op. 9", Citation.parse("AG/RES 2019 (XXXIV-O/04), op. 9")),
        (Symbol, "CP/doc. 3862/04", Symbol("CP/doc.", "3862", "04")),
        (SectionName, "background", "background"),
        (LanguageCode, "es", "es"),
        (Role, "co-organiser", Role.CO_ORGANISER),
        (Role | Unknown | None, "unknown", UNKNOWN),
        (Role | Unknown | None, "host", Role.HOST),
        (str | Unknown | None, "unknown", UNKNOWN),
        (Texts, {"es": "Hola ", "en": "Hello"}, Texts({"es": "Hola", "en": "Hello"})),
    ],
)
def test_a_value_is_read_by_its_type(hint, written, expected):
    assert read(hint, written) == (expected, [])


@pytest.mark.parametrize(
    ("hint", "written", "fault", "message", "advice"),
    [
        (bool, "maybe", Fault.VALUE_OF_WRONG_TYPE, "'maybe' is neither yes nor no", "write yes or no"),
        (int, "some 60", Fault.VALUE_OF_WRONG_TYPE, "'some 60' is not a whole number", "write figures only: 1700"),
        (int, "1,700", Fault.VALUE_OF_WRONG_TYPE, "'1,700' is not a whole number", "write figures only: 1700"),
        (int, "-1", Fault.VALUE_OF_WRONG_TYPE, "'-1' is not a whole number", "write figures only: 1700"),
        (int, "٣", Fault.VALUE_OF_WRONG_TYPE, "'٣' is not a whole number", "write figures only: 1700"),
        (Decimal, "1e9", Fault.VALUE_OF_WRONG_TYPE, "'1e9' is not a number", "write figures only: 1700 or 54.5"),
        (Interval, "2005-02-31", Fault.DATE_MALFORMED, "'2005-02-31' is not a date: 2005-02 has 28 days", DATE_HINT),
        (date, "2005-04", Fault.DATE_MALFORMED, "'2005-04' is not a day", "write a day: 2005-04-14"),
        (
            date,
            "2024-02-30",
            Fault.DATE_MALFORMED,
            "'2024-02-30' is not a day: 2024-02 has 29 days",
            "write a day: 2005-04-14",
        ),
        (Citation, "2019", Fault.CITATION_MALFORMED, "'2019' is not the symbol of a paper", CITE_HINT),
        (Symbol, "2019", Fault.CITATION_MALFORMED, "'2019' is not the symbol of a paper", CITE_HINT),
        (
            Symbol,
            "AG/RES. 2019 (XXXIV-O/04), op. 9",
            Fault.CITATION_MALFORMED,
            "'AG/RES. 2019 (XXXIV-O/04), op. 9' names a paragraph, where a paper is meant",
            "write AG/RES. 2019 (XXXIV-O/04)",
        ),
        (
            SectionName,
            "backround",
            Fault.VALUE_UNKNOWN,
            "'backround' is not one of the words used here",
            "did you mean 'background'?",
        ),
        (Role, "Host", Fault.VALUE_UNKNOWN, "'Host' is not one of the words used here", "did you mean 'host'?"),
        (Texts, "Hello", Fault.VALUE_OF_WRONG_TYPE, "the text does not say its language", "write  en: the text"),
        (Texts, {}, Fault.VALUE_OF_WRONG_TYPE, "the text does not say its language", "write  en: the text"),
        (Texts, {"enn": "a"}, Fault.VALUE_UNKNOWN, "'enn' is not one of the words used here", "did you mean 'en'?"),
        (Texts, ["a"], Fault.VALUE_OF_WRONG_TYPE, "a list stands where one value is wanted", ALONE),
        (str, ["a"], Fault.VALUE_OF_WRONG_TYPE, "a list stands where one value is wanted", ALONE),
        (Role, {"a": "b"}, Fault.VALUE_OF_WRONG_TYPE, "a group of fields stands where one value is wanted", ALONE),
    ],
)
def test_what_is_no_such_value_is_refused_with_what_to_write(hint, written, fault, message, advice):
    assert refused(hint, written) == Problem(fault, refused(hint, written).field, message, advice)


@pytest.mark.parametrize(
    ("written", "field", "message"),
    [
        (["2005-04", "2005-13"], "field.1", "'2005-13' is not a date: there is no month 13"),
        (["2005-04", "unknown"], "field.1", "'unknown' is none of the dates of which one is right"),
        (["[2005-04]"], "field.0", "'[2005-04]' is none of the dates of which one is right"),
        ([["2005-04"]], "field.0", "a list stands where one value is wanted"),
        ([None], "field.0", "nothing is written here"),
        ([], "field", "'[]' is not a date"),
    ],
)
def test_dates_of_which_one_is_right_may_be_a_list_of_single_ones(written, field, message):
    problem = refused(Interval, written)
    assert (problem.field, problem.message) == (field, message)


@pytest.mark.parametrize("hint", [Citation, Symbol])
def test_a_symbol_keeps_the_spelling_that_is_not_canonical(hint):
    assert [read(hint, written)[0].written for written in ("CP/doc. 3862/04", "CP/doc.3862/04")] == [
        "CP/doc. 3862/04",
        "",
    ]


@pytest.mark.parametrize("hint", [*SCALARS, Role, str | Unknown | None, tuple[str, ...]])
def test_what_is_left_empty_is_said_to_be_empty(hint):
    problem = refused(hint, None)
    assert (problem.fault, problem.message) == (Fault.VALUE_EMPTY, "nothing is written here")
    assert problem.hint == "write the value, or leave the field out"


@pytest.mark.parametrize("blank", ["", " ", "\n\t "])
def test_a_text_of_blanks_is_empty_too(blank):
    assert refused(str, blank).fault is Fault.VALUE_EMPTY
    problem = refused(Texts, {"en": blank})
    assert (problem.fault, problem.field) == (Fault.VALUE_EMPTY, "field.en")


@pytest.mark.parametrize("odd", [0x0, 0x7, 0xD, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xD800, 0xFEFF, 0xFFFE, 0xFFFF])
def test_a_text_with_an_invisible_control_character_is_refused_by_its_number(odd):
    problem = refused(str, f"Li{chr(odd)}ma")
    assert problem.message == f"the text holds an invisible control character, U+{odd:04X}"
    assert (problem.fault, problem.hint) == (Fault.VALUE_OF_WRONG_TYPE, UNDELETED)


def test_everything_wrong_in_a_text_of_many_languages_is_said():
    _, problems = read(Texts, {"xx": "a", "es": None, "en": "ok", "fr": ["b"]})
    assert [(problem.field, problem.fault) for problem in problems] == [
        ("field.xx", Fault.VALUE_UNKNOWN),
        ("field.es", Fault.VALUE_EMPTY),
        ("field.fr", Fault.VALUE_OF_WRONG_TYPE),
    ]


@pytest.mark.parametrize("hint", [bool, int, Decimal, Interval, date, Citation, Symbol, SectionName, Role])
def test_a_long_value_is_quoted_in_short(hint):
    assert len(refused(hint, "x" * 100_000).message) < 140


nasty = st.recursive(
    st.one_of(st.none(), st.text(), st.sampled_from(["unknown", "2005-04", "yes", "1" * 5000, "[2004,"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)


@given(st.sampled_from([*SCALARS, Role, Role | Unknown | None, tuple[str, ...]]), nasty)
def test_whatever_is_written_is_read_or_refused_with_a_message(hint, value):
    result, problems = read(hint, value)
    assert (result is BROKEN) is bool(problems)
    assert all(problem.message for problem in problems)
