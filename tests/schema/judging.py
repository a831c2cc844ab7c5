"""One record before three judges: ciminfo's own reader, and its schema with YAML read as 1.2 and as 1.1.

A verdict is the set of places where a record is wrong; what is right has none. To an editor YAML types values, which
ciminfo never does; only dates stay text, and so do the names of fields, which in JSON are nothing else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml
from jsonschema import Draft7Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from ciminfo import languages, rules, sections
from ciminfo.load import load_texts
from ciminfo.schema import Words, names, schema
from ciminfo.yamltext import Text
from tests.reading import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORDS = Words(
    sections=sections.names(),
    languages={code: code for code in languages.names()},
    rules={word: rule.page.partition("\n")[0] for rule in rules.rules() for word in (rule.name, rule.code)},
)
TIMESTAMP = "tag:yaml.org,2002:timestamp"


class _Newer(SafeConstructor):
    def construct_mapping(self, node, deep=False):  # noqa: ARG002
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


class _Older(yaml.SafeLoader):
    def construct_mapping(self, node, deep=False):  # noqa: ARG002
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


_Newer.add_constructor(TIMESTAMP, SafeConstructor.construct_yaml_str)
_Older.add_constructor(TIMESTAMP, yaml.SafeLoader.construct_yaml_str)


def newer(text: str) -> Any:
    """The values of a text as YAML 1.2 types them."""
    reader = YAML(typ="safe", pure=True)
    reader.Constructor = _Newer
    return reader.load(text)


def older(text: str) -> Any:
    """The values of a text as YAML 1.1 types them."""
    return yaml.load(text, _Older)  # noqa: S506  the loader is a safe one


READINGS = (newer, older)


def matches(pattern: str, text: str) -> bool:
    """Whether a text has a form, as JavaScript reads it: `$` is the very end."""
    return bool(re.search(re.sub(r"\$$", r"\\Z", pattern), text))


def _pattern(_: object, pattern: str, instance: Any, __: object) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not matches(pattern, instance):
        yield ValidationError(f"{instance!r} does not match")


Validator = extend(Draft7Validator, {"pattern": _pattern})


@cache
def validator(name: str) -> Draft7Validator:
    return Validator(schema(name, WORDS))


Place = tuple[int, int]


def by_reader(text: str) -> set[Place]:
    """Where ciminfo finds the text of a file wrong."""
    return {(each.span.line, each.span.column) for each in load_texts([_of(text)], ("en",), VOCABULARY).diagnostics}


def by_schema(text: str, read: Callable[[str], Any] = newer, name: str = "") -> set[Place]:
    """Where the schema of its kind finds the text of a file wrong."""
    value = read(text)
    name = name or next(key for key in value if key in names())
    errors = [*validator(name).iter_errors(value)]
    nameless = {(name, error.instance) for error in errors if "propertyNames" in error.absolute_schema_path}
    found = [
        (path, by_name)
        for error in errors
        for path, by_name in places(error)
        if len(path) <= len((name, "id")) or path[:2] not in nameless  # where the reader looks no further
    ]
    spans = (_of(text).span(".".join(path), name=by_name) for path, by_name in found)
    return {(span.line, span.column) for span in spans}


def verdicts(text: str) -> tuple[set[Place], ...]:
    """What the reader says, and the schema in both readings."""
    return by_reader(text), *(by_schema(text, read) for read in READINGS)


def places(error: ValidationError) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The paths that an error is about; for each whether it is about the field's name."""
    path = tuple(map(str, error.absolute_path))
    if "propertyNames" in error.absolute_schema_path:
        yield (*path, error.instance), False
    elif error.validator == "additionalProperties":
        by_name = error.schema["properties"].keys() != WORDS.languages.keys()  # of a language the text is shown
        yield from (((*path, name), by_name) for name in error.instance if name not in error.schema["properties"])
    elif error.validator == "anyOf":
        yield from next((found for each in (0, 1) if (found := [*_places_of(error, each)])), [(path, False)])
    else:
        yield path, False


def _places_of(error: ValidationError, index: int) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The paths that one of several shapes finds wrong; none where the value is of another type altogether."""
    found = [each for each in error.context if each.schema_path[0] == index]
    if not any(each.validator == "type" and not each.path for each in found):
        yield from (place for each in found for place in places(each))


def _of(text: str) -> Text:
    return Text("record.yaml", text)
