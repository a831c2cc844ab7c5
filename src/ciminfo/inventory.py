"""What a workspace consists of: the files that hold its records, and the hashes of all that documents are made of."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from ciminfo.bounds import MAX_ALL, MAX_FILES, MAX_TEMPLATE
from ciminfo.reach import ReachError, plain_files, read
from ciminfo.workspace import MARK, WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ciminfo.workspace import Workspace


def record_files(workspace: Workspace) -> tuple[str, ...]:
    """The files that hold the workspace's records, as messages show them."""
    folder = workspace.root / workspace.data
    within = workspace.shown(folder)
    return tuple(name if within == "." else f"{within}/{name}" for name in names(folder))


def names(folder: Path) -> list[str]:
    """The files below a folder that hold records, in order; what an interrupted run left in a hidden one holds none.

    Folders that are links are passed by; a `WorkspaceError` tells of more files than are read.
    """
    found: list[str] = []
    left = [""]
    while left:  # no recursion: folders can nest more deeply than calls
        within = left.pop()
        inner, files = _listed(folder, within)
        left += inner
        found += files
        if len(found) > MAX_FILES:
            raise too_much(f"there are more than {MAX_FILES:,} files of records")
    return sorted(found, key=lambda name: name.split("/"))


def _listed(folder: Path, within: str) -> tuple[list[str], list[str]]:
    """What lies in a folder and is not hidden: the folders, each with a slash at its end, and the files of records."""
    inner, files = [], []
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder / within) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inner.append(f"{within}{entry.name}/")
            elif entry.name.endswith((".yaml", ".yml")):
                files.append(within + entry.name)
    return inner, files


def too_much(said: str = f"the records have more than {MAX_ALL:,} letters together") -> WorkspaceError:
    return WorkspaceError(said, "make a workspace of each body that reports")


def fingerprints(workspace: Workspace, files: Iterable[str]) -> dict[str, str]:
    """The hash of every record, of the settings and of the workspace's own templates, by the paths shown."""
    templates = workspace.root / workspace.templates
    own = [workspace.shown(file) for file in plain_files(templates)]
    found = {}
    root = f"{workspace.root}{os.sep}"
    for path in (*files, MARK, *own):
        # Of each of many records a `Path` would take as long as reading it.
        with suppress(ReachError):
            found[path] = hash_of(read(root + path, MAX_TEMPLATE, workspace.root))
    return found


def hash_of(content: bytes) -> str:
    """What a content is known again by."""
    return hashlib.sha256(content).hexdigest()
