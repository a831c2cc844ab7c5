"""All that an answer depends on: the records and settings by their hashes, ciminfo itself with its libraries, the day.

Everything goes by content and nothing by a clock, so an answer that is kept under the hash of its inputs is either the
one that would be found now, or not found again.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ciminfo import inventory
from ciminfo.inventory import record_files
from ciminfo.renderers.look import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.load import Loaded
    from ciminfo.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run over a workspace would read now."""

    root: str
    #: The hashes of records, settings and the workspace's own templates, by the paths shown.
    sources: Mapping[str, str]
    #: The records among them, in the order in which they are read.
    records: tuple[str, ...]
    #: The hash of ciminfo, its templates, and the libraries there are.
    program: str
    day: str

    def name(self, *asked: object) -> str:
        """What an answer is kept under; `asked` is the question."""
        whole = json.dumps([asked, self.program, self.day, self.records, self.sources], default=str)
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()

    def are_still(self, workspace: Workspace, loaded: Loaded) -> bool:
        """Whether a run has read just this, and all else is as it was."""
        if loaded.files != self.records or any(self.sources[path] != each for path, each in loaded.hashes.items()):
            return False
        if self.day != _today():
            return False
        others = inventory.fingerprints(workspace, (path for path in loaded.files if path not in loaded.hashes))
        return others == {path: each for path, each in self.sources.items() if path not in loaded.hashes}


def inputs(workspace: Workspace, before: Inputs | None = None) -> Inputs | None:
    """What there is now; nothing where there is no record, or one that cannot be read: that is not for keeping.

    Who has looked before in the same run has the same program.
    """
    try:
        records = record_files(workspace)
        sources = inventory.fingerprints(workspace, records)
        program = before.program if before else _program()
    except OSError:
        return None
    if not records or not sources.keys() >= {*records}:
        return None
    return Inputs(str(workspace.root), sources, records, program, _today())


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def _program() -> str:
    """Versions alone would not do: who works on ciminfo changes it between two runs."""
    package = Path(__file__).resolve().parent
    whole = hashlib.sha256(repr((sys.version, platform.machine(), _libraries())).encode())
    for folder in (package, shipped()):
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(each for each in folders if each != "__pycache__")
            for name in sorted(names):
                file = Path(place, name)
                content = hashlib.sha256(file.read_bytes()).digest()
                whole.update(f"\0{file.relative_to(folder).as_posix()}\0".encode() + content)
    return whole.hexdigest()


def _libraries() -> list[str]:
    """Every library that could be imported, with its version, as the folders that tell of them are called."""
    folders = [folder for folder in map(Path, sys.path) if folder.is_dir()]
    return sorted(each.name for folder in folders for each in folder.glob("*.*-info"))
