"""The settings of a workspace, `ciminfo.yaml`, as JSON Schema: the fields that `workspace` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Severity
from ciminfo.schema.scalars import BOOLEAN, FALSE, Schema, one_of, said
from ciminfo.workspace import ADDRESS, FORMATS

if TYPE_CHECKING:
    from ciminfo.schema.shapes import Words

_WORD: Final[Schema] = {"anyOf": [{"type": ["string", "number"], "errorMessage": "one word is wanted here"}, BOOLEAN]}
_FOLDER: Final[Schema] = {
    "type": "string",
    "pattern": r"^(?!/)(?!(?:.*/)?\.\.(?:/|$))[^\u0000]*$",
    "errorMessage": "this leads out of the workspace: name a place inside it",
}
_ADDRESS: Final[Schema] = {
    "type": "string",
    "pattern": f"^(?:{ADDRESS})?$",
    "errorMessage": "write https://, the host and a folder",
}


def settings(words: Words) -> Schema:
    """A `ciminfo.yaml`, in which nothing has to stand."""
    levels = {
        Severity.ERROR.value: "Nothing is built while it is found.",
        Severity.WARNING.value: "No final report is built while it is found, unless a record accepts it with a reason.",
        Severity.NOTICE.value: "It is told, and blocks nothing.",
        "off": "It is not looked for.",
    }
    severities = {
        "type": "object",
        "propertyNames": {"title": "rule", "enum": [*words.rules]},
        "additionalProperties": {"anyOf": [one_of(levels), FALSE]},
    }
    fields: dict[str, tuple[str, Schema]] = {
        "reporter": ("The id of the organisation that reports.", _WORD),
        "home": ("The id of the region that the programme works in.", _WORD),
        "languages": ("The languages that documents are written in.", _list(one_of(words.languages))),
        "formats": ("The formats that documents are written in.", _list(one_of(dict.fromkeys(FORMATS, "")))),
        "data": ("The folder of the records, inside the workspace.", _FOLDER),
        "templates": ("The folder of the secretariat's own templates, inside the workspace.", _FOLDER),
        "out": ("The folder that documents are written to, inside the workspace.", _FOLDER),
        "severities": ("How grave a rule's findings are here, by the rule's name or code.", severities),
        "address": ("Where the site lies on the web.", _ADDRESS),
        "baseline": ("The file of the findings that were there when ciminfo was adopted.", _FOLDER),
    }
    return {
        **said("The settings of a workspace: `ciminfo.yaml`."),
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {name: {**said(text), **schema} for name, (text, schema) in fields.items()},
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "minItems": 1, "items": items, "errorMessage": "a list is wanted here: write [one, two]"}
