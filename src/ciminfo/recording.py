"""Records that ciminfo writes itself: a new one, those of a new workspace, and what a report said when submitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model import frozen
from ciminfo.output import write
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace


def freeze(workspace: Workspace, dossier: Dossier, on: date) -> Path:
    """Record what a report says on the day it is submitted; return the file."""
    report, told = dossier.report.id, frozen.told(dossier)
    lines = [
        f"frozen: submitted-{report}",
        f"report: {report}",
        f"on: {on}",
        f"hash: {frozen.hash_of(told)}",
        "records:",
    ]
    for id_, facts in told.items():
        lines += [f"  {quoted(id_)}:", *(f"    {quoted(field)}: {quoted(fact)}" for field, fact in facts.items())]
    content = ("\n".join(lines) + "\n").encode()
    (file,) = write(workspace.root / workspace.data / "frozen", {f"{report}.yaml": content})
    return file


def scaffold(root: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new workspace; each folder's files all or none, and nothing over what stands there."""
    folders: dict[Path, dict[str, bytes]] = {}
    for path, text in files.items():
        file = root / path
        if not file.exists():
            folders.setdefault(file.parent, {})[file.name] = text.encode()
    for folder, contents in folders.items():
        write(folder, contents)


def add_record(workspace: Workspace, path: str, text: str) -> None:
    """Write one new record below the workspace's data folder."""
    scaffold(workspace.root / workspace.data, {path: text})
