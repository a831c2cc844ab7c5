"""The types of fields as JSON Schema: each as `load.bind` reads it, with what the source says of it."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Final, get_args, get_origin

from ciminfo.model.record import Acknowledgement, Record, SourceNote, Table, Texts, Unknown, written
from ciminfo.schema import describe
from ciminfo.schema.scalars import Schema, one_of, said, scalars

if typing.TYPE_CHECKING:
    from collections.abc import Mapping

_LIST: Final = "a list is wanted here: write [one, two], or one `- item` a line"
_NO_FIELD: Final = "the record has no field of this name"
_NO_RULE: Final = "there is no rule of this name or code: `ciminfo rules` lists them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words that other rooms of the house know, each with what it means."""

    sections: tuple[str, ...]
    #: The codes of the languages, with their names.
    languages: Mapping[str, str]
    #: The names and codes of the rules, with what each finds.
    rules: Mapping[str, str]


@dataclass(frozen=True)
class Shapes:
    """The shapes that one schema has come to need: each is kept once, under a name by which fields refer to it."""

    words: Words
    definitions: dict[str, Schema] = field(default_factory=dict)
    #: The fields of the record itself, which its sources can back.
    backed: list[str] = field(default_factory=list)

    @cached_property
    def _scalars(self) -> Mapping[Any, tuple[str, Schema]]:
        return scalars(self.words.sections, self.words.languages)

    @cached_property
    def _forms(self) -> Mapping[str, str]:
        """How each single value is written, by the name of its shape."""
        return {name: shape.get("description", "") for name, shape in self._scalars.values()}

    def record(self, kind: Any) -> Schema:
        """An object with the fields of a type, and no others."""
        hints = typing.get_type_hints(kind)
        shown = [each for each in dataclasses.fields(kind) if each.name not in {"id", "origin"}]
        if issubclass(kind, Record):
            self.backed.extend(written(each.name) for each in shown)
        return {
            **meaning(kind),
            "type": "object",
            "required": [written(each.name) for each in shown if _is_required(each)],
            "additionalProperties": False,
            "properties": {written(each.name): self._field(kind, each.name, hints[each.name]) for each in shown},
        }

    def of(self, hint: Any) -> Schema:
        """A value of a declared type."""
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in {typing.Union, types.UnionType}:
            return self._union(arguments)
        if origin is tuple:
            return {"type": "array", "items": self.of(arguments[0]), "errorMessage": _LIST}
        if origin is Table:
            return {"type": "object", "additionalProperties": self.of(arguments[0])}
        if hint in self._scalars:
            self._keep(*self._scalars[str])  # texts are made of text
            return self._keep(*self._scalars[hint])
        if issubclass(hint, StrEnum):
            meanings = {each.value: describe.fields(hint).get(each.name, "") for each in hint}
            return self._keep(_name(hint), {**meaning(hint), **one_of(meanings)})
        return self._keep(_name(hint), {"title": _name(hint), **self.record(hint)})

    def _field(self, kind: Any, name: str, hint: Any) -> Schema:
        """A field with what is said of it, else of its type, and how its value is written."""
        own = describe.fields(kind).get(name, "")
        if (kind, name) == (Acknowledgement, "rule"):
            found = self._keep("rule", {**one_of(self.words.rules), "errorMessage": _NO_RULE})
        elif (kind, name) == (SourceNote, "backs"):
            found = {"type": "array", "items": self._keep("backed", self._backed()), "errorMessage": _LIST}
        else:
            found = self.of(hint)
        text = self._told(own, found)
        if "anyOf" in found:
            value, unknown = found["anyOf"]
            found = {"anyOf": [{**value, **said(text)}, {**unknown, **said(f"{text} {unknown['description']}")}]}
        if "items" in found and not self._told("", found["items"]):
            found = {**found, "items": {**found["items"], **said(text)}}
        return {**found, **said(text)}

    def _backed(self) -> Schema:
        """A field of the record, or a part of one: `dates`, `events.1`."""
        names = "|".join(self.backed)
        return {
            "type": "string",
            "pattern": rf"^\s*(?:{names})(?:\..*)?\s*$",
            "errorMessage": _NO_FIELD,
            "examples": [*self.backed],
        }

    def _told(self, own: str, found: Schema) -> str:
        """What is said of a field: of its own, else of its type, with how its value is written."""
        if "items" in found:
            return own or self._told("", found["items"])
        name = found.get("anyOf", [found])[0].get("$ref", "").rpartition("/")[2]
        if name in self._forms:
            return f"{own} {self._forms[name]}".strip()
        return own or str(self.definitions.get(name, {}).get("description", ""))

    def _union(self, arguments: tuple[Any, ...]) -> Schema:
        kinds = [each for each in arguments if each not in {type(None), Unknown}]
        if kinds == [Texts, str]:
            return {"anyOf": [self.of(each) for each in kinds]}
        found = self.of(kinds[0])
        return {"anyOf": [found, {"const": "unknown", **meaning(Unknown)}]} if Unknown in arguments else found

    def _keep(self, name: str, shape: Schema) -> Schema:
        self.definitions.setdefault(name, shape)
        return {"$ref": f"#/definitions/{name}"}


def meaning(kind: type) -> Schema:
    """What is said of a type."""
    return said(describe.meaning(kind))


def _name(kind: type) -> str:
    """The name of a type in plain words: `outline-entry`."""
    return re.sub(r"\B[A-Z]", r"-\g<0>", kind.__name__).lower()


def _is_required(each: dataclasses.Field[Any]) -> bool:
    return each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING
