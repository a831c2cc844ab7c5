"""Which of the project's schemas holds for which file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench.row import ROOT

if TYPE_CHECKING:
    from pathlib import Path

#: What is listed in files of the registry has a schema by the name of each file.
_FOLDERS: Final = {
    "activities": "activity",
    "contributions": "contribution",
    "frozen": "frozen",
    "mandates": "mandate",
    "reports": "report",
    "results": "result",
    "sources": "source",
    "texts": "texts",
}


def by_schema(data: Path) -> dict[str, list[Path]]:
    """The files of a workspace by the name of the schema that they follow."""
    found: dict[str, list[Path]] = {}
    for file in sorted(data.rglob("*.yaml")):
        top = file.relative_to(data).parts[0]
        found.setdefault(_FOLDERS.get(top, file.stem), []).append(file)
    return found


def schema(name: str) -> Path:
    return ROOT / "schemas" / f"{name}.schema.json"
