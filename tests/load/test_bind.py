"""Records are read field by field, and everything wrong in one is gathered in one pass."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.load import load_texts
from ciminfo.load.bind import bind, reader
from ciminfo.load.context import BROKEN, Context
from ciminfo.load.problem import Fault, Problem
from ciminfo.model.record import Table, Texts
from ciminfo.yamltext import Text
from tests.model import test_activity_parts, test_mandate, test_report
from tests.reading import VOCABULARY


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerPart:
    """A part with one field that must be there."""

    country: str
    city: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    """A record of every shape that fields can have."""

    id: str
    title: Texts
    in_: str = ""
    backed_by: tuple[str, ...] = ()
    venue: InnerPart | None = None
    stops: tuple[InnerPart, ...] = ()
    by_year: Table[InnerPart] | None = None


def bound(**fields):
    context = Context(VOCABULARY)
    written = {name.replace("_", "-"): value for name, value in fields.items()}
    return bind(Outer, written, "", context, id="a"), context.problems


def said(**fields) -> list[tuple[str, str, str]]:
    result, problems = bound(title={"en": "T"}, **fields)
    assert result is BROKEN or all(problem.fault is Fault.FIELD_UNKNOWN for problem in problems)
    return [(problem.field, problem.message, problem.hint) for problem in problems]


def test_fields_are_read_under_their_written_names():
    record, problems = bound(
        **{"title": {"en": "T"}, "in": "2004", "backed-by": ["x", "y"]},
        venue={"country": "PE"},
        stops=[{"country": "BO", "city": "La Paz"}],
        by_year={"2004": {"country": "EC"}},
    )
    assert problems == []
    assert record == Outer(
        id="a",
        title=Texts({"en": "T"}),
        in_="2004",
        backed_by=("x", "y"),
        venue=InnerPart(country="PE"),
        stops=(InnerPart(country="BO", city="La Paz"),),
        by_year=Table({"2004": InnerPart(country="EC")}),
    )


def test_what_is_left_out_has_its_default_and_an_empty_list_is_a_list():
    record, problems = bound(title={"en": "T"}, backed_by=[])
    assert problems == []
    assert record == Outer(id="a", title=Texts({"en": "T"}))


def test_everything_wrong_is_gathered_in_the_order_of_the_record():
    _, problems = bound(venu={}, stops=[{"city": "Lima"}, {"country": None}], backed_by="x")
    assert [(problem.fault, problem.field) for problem in problems] == [
        (Fault.FIELD_UNKNOWN, "venu"),
        (Fault.FIELD_MISSING, "stops.0"),
        (Fault.VALUE_EMPTY, "stops.1.country"),
        (Fault.VALUE_OF_WRONG_TYPE, "backed-by"),
        (Fault.FIELD_MISSING, ""),
    ]


def test_a_missing_field_is_named_with_what_to_add():
    _, problems = bound()
    assert problems == [Problem(Fault.FIELD_MISSING, "", "'title' is missing", "add  title: …")]


def in_activity(line: str) -> list[tuple[str, str, str]]:
    """Where an activity with this line is wrong, and what is said of it."""
    text = Text("a.yaml", f"activity: a\nkind: visit\ntitle: {{en: V}}\n{line}\n")
    said = load_texts([text], ("en",), VOCABULARY).diagnostics
    return [(f"{each.span.line}:{each.span.column}", each.message, each.hint) for each in said]


def test_a_source_backs_fields_of_its_record_and_no_others():
    wrong = "'date' is no field of an activity, so nothing of it can be backed"
    assert in_activity("sources: [{at: p, backs: [dates, venue.city, date, events.0.dates]}]") == [
        ("4:46", wrong, "did you mean 'dates'?")
    ]
    assert [message for _, message, _ in in_activity("venu: x\nsources: [{at: p, backs: [date]}]")][1:] == [wrong]


def test_an_unknown_field_is_named_with_the_nearest_there_is():
    names = "there are: backed-by, by-year, in, stops, title, venue"
    assert said(venu={"country": "PE"}) == [("venu", "'venu' is no field of an outer", "did you mean 'venue'?")]
    assert said(qqq="x") == [("qqq", "'qqq' is no field of an outer", names)]
    assert said(venue={"country": "PE", "cty": "x"})[0][1:] == (
        "'cty' is no field of an inner part",
        "did you mean 'city'?",
    )


@pytest.mark.parametrize("name", ["id", "origin", "in_", "backed_by"])
def test_what_a_field_is_called_in_code_is_no_name_in_a_record(name):
    context = Context(VOCABULARY)
    bind(Outer, {"title": {"en": "T"}, name: "x"}, "", context, id="a")
    assert [(problem.fault, problem.field) for problem in context.problems] == [(Fault.FIELD_UNKNOWN, name)]


def test_a_record_with_only_an_unknown_field_is_still_read():
    record, problems = bound(title={"en": "T"}, venu="x")
    assert isinstance(record, Outer)
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("fields", "field", "message", "hint"),
    [
        ({"backed_by": "x"}, "backed-by", "a list is wanted here", "write [x]"),
        ({"backed_by": "x, y"}, "backed-by", "a list is wanted here", 'write ["x, y"]'),
        ({"backed_by": {"x": "y"}}, "backed-by", "a list is wanted here", "write [one, two], or one `- item` a line"),
        ({"backed_by": "x" * 99}, "backed-by", "a list is wanted here", "write [one, two], or one `- item` a line"),
        ({"stops": {"country": "PE"}}, "stops", "a list is wanted here", "put it in square brackets: [{…}]"),
        ({"stops": "PE"}, "stops", "a list is wanted here", "write [{country: PE}]"),
        ({"venue": "Lima"}, "venue", "'Lima' stands where fields are wanted", "write {city: Lima, country: …}"),
        ({"venue": ["Lima"]}, "venue", "['Lima'] stands where fields are wanted", "there are: country, city"),
        ({"stops": ["PE"]}, "stops.0", "'PE' stands where fields are wanted", "write {country: PE}"),
        ({"by_year": ["x"]}, "by-year", "named entries are wanted here", "write  name: …"),
        ({"in": ["x"]}, "in", "a list stands where one value is wanted", "write the value alone, without brackets"),
        (
            {"by_year": {"2004": "x"}},
            "by-year.2004",
            "'x' stands where fields are wanted",
            "write {city: x, country: …}",
        ),
        (
            {"backed_by": ["x", ["y"]]},
            "backed-by.1",
            "a list stands where one value is wanted",
            "write the value alone, without brackets",
        ),
    ],
)
def test_a_list_a_part_and_a_value_are_not_taken_for_each_other(fields, field, message, hint):
    assert said(**fields) == [(field, message, hint)]


@pytest.mark.parametrize("name", ["title", "in", "backed_by", "venue", "stops", "by_year"])
def test_an_empty_field_of_any_shape_is_said_to_be_empty(name):
    _, problems = bound(**{"title": {"en": "T"}, name: None})
    assert [(problem.fault, problem.message) for problem in problems] == [
        (Fault.VALUE_EMPTY, "nothing is written here"),
    ]


def test_a_field_of_a_type_that_records_do_not_have_is_a_fault_of_ours():
    with pytest.raises(TypeError, match="records have no values of type"):
        reader(complex)


RECORDS = [Text("a.yaml", each.RECORD).read()[0] for each in (test_activity_parts, test_mandate, test_report)]
NASTY = [
    None, "", " ", "unknown", "2005-02-31", "9999-12", "x" * 3000, "9" * 5000, "\u202e", "\uffff", "\x1b", "a.b", "&a",
    [], {}, [[]], [None], {"": ""}, {"en": {}}, {"a.b": {"c": "d"}}, ["x", {"y": ["z"]}], {"0": "x", "²": "y"},
]  # fmt: skip
NAMES = ["", "x", "in", "en", "events.0", "events.²", "outline.²", "id", "origin"]


def steps(value, path=()):
    """The way to every value inside a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in inside:
        yield (*path, name)
        yield from steps(inner, (*path, name))


def change(inside, name, act: str, value, new_name: str) -> None:
    """Drop one value of a list or a mapping, put another in its place, or call it otherwise."""
    if act == "replace":
        inside[name] = copy.deepcopy(value)
    elif act == "rename" and isinstance(inside, dict):
        inside[new_name] = inside.pop(name)
    else:
        del inside[name]


@st.composite
def mutated(draw):
    """A full record in which some values were dropped, replaced or renamed."""
    record = copy.deepcopy(draw(st.sampled_from(RECORDS)))
    for _ in range(draw(st.integers(1, 3))):
        *way, name = draw(st.sampled_from(list(steps(record))))
        inside = record
        for step in way:
            inside = inside[step]
        act = draw(st.sampled_from(["drop", "replace", "rename"]))
        change(inside, name, act, draw(st.sampled_from(NASTY)), draw(st.sampled_from(NAMES)))
    return record


@given(mutated())
def test_a_full_record_with_anything_wrong_in_it_is_read_or_said_and_never_raises(record):
    text = json.dumps(record, indent=1)
    lines = text.splitlines()
    for each in load_texts([Text("a.yaml", text)], ("en",), VOCABULARY).diagnostics:
        assert each.message
        assert len(each.message) < 400
        assert 1 <= each.span.column <= len(lines[each.span.line - 1]) + 1
