"""A whole schema (JSON Schema, draft 7) for each kind of record, each registry, and the settings of a workspace."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ciminfo.model.corpus import KINDS, REGISTRIES
from ciminfo.schema import describe
from ciminfo.schema.examples import EXAMPLES
from ciminfo.schema.scalars import COUNTRY, COUNTRY_AS_NAME, ID, ID_AS_NAME, Schema, said
from ciminfo.schema.settings import settings
from ciminfo.schema.shapes import Shapes

if TYPE_CHECKING:
    from ciminfo.schema.shapes import Words

#: The draft that editors know best.
DRAFT: Final = "http://json-schema.org/draft-07/schema#"
#: The name of the schema of `ciminfo.yaml`, which is no record.
SETTINGS: Final = "settings"


def names() -> tuple[str, ...]:
    """What there is a schema of."""
    return (*KINDS, *REGISTRIES, SETTINGS)


def schema(name: str, words: Words) -> Schema:
    """The schema of a file that opens with this word, or of `ciminfo.yaml`."""
    shapes = Shapes(words)
    if name == SETTINGS:
        root = settings(words)
    else:
        root = _registry(name, shapes) if name in REGISTRIES else _record(name, shapes)
    example = EXAMPLES[name]
    return {
        "$schema": DRAFT,
        "title": name,
        **root,
        "examples": [example],
        "defaultSnippets": [{"label": "example", "description": "A whole one, to be changed.", "body": example}],
        "definitions": dict(sorted(shapes.definitions.items())),
    }


def text(name: str, words: Words) -> str:
    """The schema as the text of its file."""
    return json.dumps(schema(name, words), ensure_ascii=False, indent=2) + "\n"


def _record(word: str, shapes: Shapes) -> Schema:
    """A file that holds one record."""
    kind: Any = KINDS[word]
    shape = shapes.record(kind)
    opening = {**(COUNTRY if word == "country" else ID), **said(describe.fields(kind)["id"])}
    return {
        **shape,
        "required": [word, *shape["required"]],
        "properties": {word: opening, **shape["properties"]},
    }


def _registry(word: str, shapes: Shapes) -> Schema:
    """A file that lists many records of one kind, each under its id."""
    kind = REGISTRIES[word]
    entries = {
        **said(f"Each {kind} under its id."),
        "type": "object",
        "propertyNames": COUNTRY_AS_NAME if kind == "country" else ID_AS_NAME,
        "additionalProperties": shapes.of(KINDS[kind]),
    }
    return {
        **said(f"A list of many. {describe.meaning(KINDS[kind])}"),
        "type": "object",
        "required": [word],
        "additionalProperties": False,
        "properties": {word: entries},
    }
