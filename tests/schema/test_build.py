"""The schemas say of a record what the reader says of it, at the same places."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from ciminfo.model.corpus import KINDS, REGISTRIES
from ciminfo.schema import names, schema
from ciminfo.schema.build import text as text_of
from tests.schema.judging import READINGS, WORDS, by_reader, by_schema, newer, verdicts
from tests.schema.right import APART, RIGHT
from tests.schema.wrong import WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "data").rglob("*.yaml"))


def test_there_is_a_schema_of_each_kind_of_file():
    assert set(names()) == {*KINDS, *REGISTRIES, "settings"}
    assert len(FILES) > 100


@pytest.mark.parametrize("name", names())
def test_a_schema_is_one(name):
    made = schema(name, WORDS)
    Draft7Validator.check_schema(made)
    assert made["title"] == name
    assert json.loads(text_of(name, WORDS)) == made


@pytest.mark.parametrize("read", READINGS)
def test_every_record_of_the_project_is_right(read):
    assert {file.name: found for file in FILES if (found := by_schema(file.read_text("utf-8"), read))} == {}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_record_is_wrong_to_all_in_the_same_places(case):
    by_the_reader, *by_the_schema = verdicts(WRONG[case])
    assert by_the_reader
    assert by_the_schema == [by_the_reader, by_the_reader]


@pytest.mark.parametrize("name", [*KINDS, *REGISTRIES])
def test_a_file_that_does_not_say_its_kind_is_wrong(name):
    fields = dict([*schema(name, WORDS)["examples"][0].items()][1:])
    assert by_schema(json.dumps(fields), name=name)
    assert by_reader(json.dumps(fields))


@pytest.mark.parametrize("case", RIGHT)
def test_a_right_record_is_right_to_all(case):
    assert verdicts(RIGHT[case]) == (set(), set(), set())


@pytest.mark.parametrize("case", APART)
def test_where_they_differ_they_differ_as_told(case):
    text, who, reason = APART[case]
    found = zip(("reader", "1.2", "1.1"), verdicts(text), strict=True)
    assert reason
    assert {judge for judge, said in found if said} == who


#: What a slip puts in the place of a value.
JUNK: tuple[Any, ...] = (
    None, "", " ", "zz zz", "unknown", "2005-13", "2005-04-14", "x-1", 7, -3, 1.5, 2019, 10**12, True, False,
    [], [None], ["zz"], [["zz"]], [{"zz": 1}], {}, {"en": "zz"}, {"xx": "zz"}, {"zz": None},
)  # fmt: skip
SLIPS = ("drop", "rename", "replace", "add", "empty")


def samples() -> list[dict[str, Any]]:
    """Real records, of a registry the first few entries, and the rarer kinds from the examples."""
    found = [schema(name, WORDS)["examples"][0] for name in (*KINDS, *REGISTRIES)]
    for file in FILES:
        value = newer(file.read_text("utf-8"))
        opening = next(iter(value))
        if opening in REGISTRIES:
            value = {opening: dict([*value[opening].items()][:3])}
        found.append(value)
    return found


SAMPLES = samples()


def fields(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of everything in a record but the rules it accepts, of which the reader says nothing."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in entries:
        if (*path[:1], name) != ("accept", "rule"):
            yield (*path, name)
            yield from fields(inner, (*path, name))


def slip(record: dict[str, Any], path: tuple[str | int, ...], kind: str, junk: Any) -> None:
    """Do one thing wrong to a record, or maybe right."""
    *above, name = path
    holder: Any = record
    for part in above:
        holder = holder[part]
    if kind == "replace" or isinstance(holder, list):
        holder[name] = junk
    elif kind == "add":
        holder["zz"] = junk
    elif kind == "empty" and holder[name]:
        holder[name] = type(holder[name])()
    elif kind == "rename":
        entries = [(f"{key}z" if key == name else key, inner) for key, inner in holder.items()]
        holder.clear()
        holder.update(entries)
    else:
        del holder[name]


@settings(max_examples=500)
@given(st.sampled_from(SAMPLES), st.data(), st.sampled_from(SLIPS), st.sampled_from(JUNK))
def test_after_a_slip_all_say_the_same(sample, data, kind, junk):
    path = data.draw(st.sampled_from([*fields(sample)]))
    opening = next(iter(sample))
    assume(path != (opening,) or kind in {"replace", "add"})  # a file without its kind has no schema
    record = copy.deepcopy(sample)
    slip(record, path, kind, junk)
    text = json.dumps(record, ensure_ascii=False)  # which is YAML of either kind
    assert by_schema(text, json.loads, opening) == by_reader(text), text
