"""The project's JSON Schemas in yamale's own words, so that it looks at the same shape."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any, Final

import yaml

from bench.against import kinds
from bench.process import Command
from bench.row import Work, program

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

#: PyYAML makes a date of an unquoted day, so for yamale one is no text.
_DAYS: Final = {"day": "day()", "date": "day()"}
_TYPES: Final = {"integer": "int({})", "number": "num({})", "boolean": "bool()"}


def work(workspace: Path, folder: Path) -> Work:
    """The same files, each kind in a folder of its own with its schema, for that is where yamale looks for one."""
    found = kinds.by_schema(workspace / "data")
    for name, files in found.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "schema.yaml").write_text(schema(kinds.schema(name)), encoding="utf-8")
        for number, file in enumerate(files):
            shutil.copy(file, folder / name / f"{number:06}.yaml")
    says = f"Found {sum(map(len, found.values()))} yaml files to validate"
    return Work((Command((str(program("yamale", "yamale")), "."), folder, says, exits=(0, 1)),))


def schema(source: Path) -> str:
    """A schema of yamale's: the record itself, and a document of the maps that it includes."""
    shape = json.loads(source.read_text(encoding="utf-8"))
    shapes = shape["definitions"]
    maps = {name: _fields(each, shapes) for name, each in shapes.items() if "properties" in each}
    return yaml.safe_dump_all([_fields(shape, shapes), maps], width=1_000_000, sort_keys=False)


def _fields(shape: Mapping[str, Any], shapes: Mapping[str, Any]) -> dict[str | bool, str]:
    """The fields of a map, each in an expression; those that may lack say so."""
    needed = shape.get("required", ())
    words = {name: _expression(each, shapes) for name, each in shape["properties"].items()}
    told = {name: each if name in needed else _optional(each) for name, each in words.items()}
    return {_read(name): each for name, each in told.items()}


def _read(name: str) -> str | bool:
    """What PyYAML makes of a field's name, in the records and in yamale's schema alike: `on` is a yes to it."""
    return True if name == "on" else name


def _optional(expression: str) -> str:
    more = "" if expression.endswith("()") else ", "
    return f"{expression[:-1]}{more}required=False)"


def _expression(shape: Mapping[str, Any], shapes: Mapping[str, Any]) -> str:
    if "$ref" in shape:
        name = shape["$ref"].rpartition("/")[2]
        found = shapes[name]
        if "properties" in found:
            return f"include({name!r})"
        return _any([*_alternatives(found, shapes), *([_DAYS[name]] if name in _DAYS else [])])
    return _any(list(_alternatives(shape, shapes)))


def _any(expressions: list[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"any({', '.join(expressions)})"


def _alternatives(shape: Mapping[str, Any], shapes: Mapping[str, Any]) -> Iterator[str]:
    """One expression, or those of which one must hold."""
    if "anyOf" in shape:  # a negation there only words a message of an editor's
        for each in shape["anyOf"]:
            if "$ref" in each:
                yield _expression(each, shapes)
            elif "not" not in each:
                yield from _alternatives(each, shapes)
    elif "enum" in shape or "const" in shape:
        yield f"enum({', '.join(map(repr, shape.get('enum') or [shape['const']]))})"
    elif shape["type"] == "array":
        yield f"list({_expression(shape['items'], shapes)}{', min=1' if shape.get('minItems') else ''})"
    elif shape["type"] == "object":
        names = shape.get("propertyNames", {}).get("pattern")
        key = f", key=regex({names!r})" if names else ""
        yield f"map({_expression(shape['additionalProperties'], shapes)}{key})"
    else:
        yield from _scalar(shape)


def _scalar(shape: Mapping[str, Any]) -> Iterator[str]:
    types = [shape["type"]] if isinstance(shape["type"], str) else shape["type"]
    bounds = ", ".join(f"{word[:3]}={shape[word]}" for word in ("minimum", "maximum") if word in shape)
    yield f"regex({shape['pattern']!r})" if "pattern" in shape else "str()"
    yield from (_TYPES[each].format(bounds) for each in types if each != "string")
