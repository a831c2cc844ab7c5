"""check-jsonschema with the project's schemas on the project's files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bench.against import kinds
from bench.process import Command
from bench.row import Work, program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def work(workspace: Path) -> Work:
    """As its users run it: a process for every schema, as it takes one at a time."""
    return Work(
        tuple(
            _command(kinds.schema(name), files, workspace)
            for name, files in kinds.by_schema(workspace / "data").items()
        )
    )


def joined(workspace: Path, folder: Path) -> Work:
    """As nobody has it: all schemas joined into one, which tells kinds apart, for a single process."""
    found = kinds.by_schema(workspace / "data")
    schemas = {name: json.loads(kinds.schema(name).read_text(encoding="utf-8")) for name in found}
    joint = folder / "joined.schema.json"
    joint.write_text(json.dumps(_joined(schemas)), encoding="utf-8")
    return Work((_command(joint, [file for files in found.values() for file in files], workspace),))


def _command(schema: Path, files: list[Path], workspace: Path) -> Command:
    words = str(program("check-jsonschema", "check-jsonschema")), "--schemafile", str(schema)
    names = (str(file.relative_to(workspace)) for file in files)
    return Command((*words, *names), workspace, says="ok -- validation done")


def _joined(schemas: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Each schema if a record has the field it is named by; reports last, for others name the report they belong to."""
    joint: dict[str, Any] = {"not": {}}
    for name in sorted(schemas, key=lambda name: name != "report"):
        listed = schemas[name]["properties"][name].get("type") == "object"
        of_kind = {"required": [name], **({"properties": {name: {"type": "object"}}} if listed else {})}
        joint = {"if": of_kind, "then": {"$ref": f"#/definitions/{name}"}, "else": joint}
    own = {name: _moved(schema, f"#/definitions/{name}") for name, schema in schemas.items()}
    return {"$schema": "http://json-schema.org/draft-07/schema#", **joint, "definitions": own}


def _moved(part: Any, root: str) -> Any:
    """A schema with its references made to hold below another root."""
    if isinstance(part, list):
        return [_moved(each, root) for each in part]
    if not isinstance(part, dict):
        return part
    moved = {key: _moved(value, root) for key, value in part.items() if key != "$schema"}
    if isinstance(part.get("$ref"), str):
        moved["$ref"] = part["$ref"].replace("#", root, 1)
    return moved
