"""Types become shapes: every field by its type, and with what a person who writes it should know."""

import dataclasses
import re
import typing
from dataclasses import dataclass
from enum import StrEnum

import pytest

from ciminfo.model.corpus import KINDS
from ciminfo.model.interval import Interval
from ciminfo.model.record import Acknowledgement, Record, Table, Texts, Unknown
from ciminfo.schema import names, schema
from ciminfo.schema.shapes import Shapes, _name
from tests.schema.judging import WORDS, Validator


class Side(StrEnum):
    """On which side."""

    #: Where the heart is.
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPart:
    """A small part."""

    #: The code of the country.
    country: str
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A whole of every shape."""

    id: str
    #: What it is called.
    title: Texts
    #: When it was.
    dates: Interval | None = None
    #: Other names.
    aliases: tuple[str, ...] = ()
    part: SmallPart | None = None
    parts: tuple[SmallPart, ...] = ()
    #: Parts by year.
    by_year: Table[SmallPart] | None = None
    #: Who signs.
    signed_: SmallPart | Unknown | None = None


SHAPES = Shapes(WORDS)
WHOLE = SHAPES.record(Whole)
CHECKED = Validator({**WHOLE, "definitions": SHAPES.definitions})


def field(name: str) -> dict:
    return WHOLE["properties"][name]


def test_a_record_has_the_fields_that_are_written_and_no_others():
    assert [*WHOLE["properties"]] == ["title", "dates", "aliases", "part", "parts", "by-year", "signed"]
    assert WHOLE["required"] == ["title"]
    assert WHOLE["description"] == "A whole of every shape."
    assert CHECKED.is_valid({"title": {"en": "T"}})
    assert not CHECKED.is_valid({"title": {"en": "T"}, "id": "a"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("title", "What it is called."),
        ("aliases", "Other names."),
        ("part", "A small part."),
        ("parts", "A small part."),
        ("by-year", "Parts by year."),
        ("signed", "Who signs."),
    ],
)
def test_a_field_says_what_is_said_of_it_or_of_its_type(name, text):
    assert field(name)["description"] == text
    assert field(name)["markdownDescription"] == text


def test_a_value_with_a_form_says_how_it_is_written():
    assert field("dates")["description"].startswith("When it was. Written as a day `2005-04-14`, a month")


def test_each_of_a_list_says_what_the_list_is():
    assert field("aliases")["items"]["description"] == "Other names."
    assert "description" not in field("parts")["items"]


def test_unknown_can_be_written_where_it_means_something_and_says_what():
    assert [each["description"] for each in field("signed")["anyOf"]] == [
        "Who signs.",
        "Who signs. The written word `unknown`: somebody looked, and the sources do not say.",
    ]
    assert CHECKED.is_valid({"title": {"en": "T"}, "signed": "unknown"})
    assert not CHECKED.is_valid({"title": {"en": "T"}, "part": "unknown"})


def test_a_part_and_a_list_of_words_are_kept_once():
    assert SHAPES.definitions["small-part"]["title"] == "small-part"
    assert SHAPES.definitions["small-part"]["required"] == ["country"]
    assert SHAPES.definitions["side"] == {
        "description": "On which side.",
        "markdownDescription": "On which side.",
        "type": "string",
        "enum": ["left", "right"],
        "enumDescriptions": ["Where the heart is.", ""],
    }


def test_a_rule_is_accepted_by_its_name_or_code():
    shapes = Shapes(WORDS)
    rule = shapes.record(Acknowledgement)["properties"]["rule"]
    assert rule["description"] == "The name or code of the rule whose finding is accepted."
    assert {"city-missing", "CIM306"} <= set(shapes.definitions["rule"]["enum"])


def types_of(hint: object) -> typing.Iterator[type]:
    """A type, and all that its fields are made of."""
    for each in typing.get_args(hint):
        yield from types_of(each)
    if isinstance(hint, type) and (issubclass(hint, StrEnum) or issubclass(hint, Record) or _is_part(hint)):
        yield hint
        for name, inner in typing.get_type_hints(hint).items() if dataclasses.is_dataclass(hint) else ():
            if name != "origin":
                yield from types_of(inner)


def _is_part(hint: type) -> bool:
    return dataclasses.is_dataclass(hint) and hint not in {Table, Unknown} and hint not in Shapes(WORDS)._scalars


def test_no_two_types_go_by_one_name():
    every = {each for kind in KINDS.values() for each in types_of(kind)}
    known = [*map(_name, every), *(name for name, _ in SHAPES._scalars.values()), "rule"]
    assert len(every) > 40
    assert len(known) == len(set(known))


@pytest.mark.parametrize("name", names())
def test_every_field_of_every_kind_is_described(name):
    """In whole sentences, and not by the form of its value alone."""
    found = [(path, each.get("description", "")) for path, each in fields_of(schema(name, WORDS), name)]
    assert len(found) > 4
    assert [path for path, text in found if not re.fullmatch(r'"?[A-Z].*\.', text) or text.startswith("Written")] == []


def fields_of(shape: object, path: str) -> typing.Iterator[tuple[str, dict]]:
    """Every field in a schema, with its path."""
    if isinstance(shape, dict):
        for name, each in shape.get("properties", {}).items():
            yield f"{path}.{name}", each
            yield from fields_of(each, f"{path}.{name}")
        for name, each in shape.get("definitions", {}).items():
            yield from fields_of(each, f"{path}: {name}")
        yield from fields_of(shape.get("items"), path)
        yield from fields_of(shape.get("additionalProperties"), path)
