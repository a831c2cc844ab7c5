"""What `ciminfo translations` writes into a workspace: all of it, or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ciminfo.workspace import Workspace


def save(workspace: Workspace, texts: Mapping[Path, str]) -> None:
    """Write files anew once nothing is in the way of any: a text without its state would pass for another."""
    from ciminfo.recording import save as write

    for file in texts:
        if reason := _hindrance(workspace, file):
            exits.leave(exits.MACHINE, f"{workspace.shown(file)} {reason}", "nothing was written")
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, text)


def _hindrance(workspace: Workspace, file: Path) -> str:
    from ciminfo.recording import hindrance

    if file.exists() and (reason := hindrance(workspace, file)):
        return reason
    folder = next(each for each in file.resolve().parents if each.exists())
    return "" if os.access(folder, os.W_OK) else "lies in a folder that may only be read"
