"""What `ciminfo translations` writes into a workspace: all of it, or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ciminfo.workspace import Workspace


def save(workspace: Workspace, texts: Mapping[Path, tuple[str, str]]) -> None:
    """Write files anew, each as it stood and as it is to be, once nothing is in the way of any.

    A text without its state would pass for another. So the last file, which holds the states, is written first: where
    a run was killed after it, the same run again still finds the texts to take, and after them it would not.
    """
    from ciminfo.output import tidy
    from ciminfo.recording import save as write

    for file in texts:
        if reason := _hindrance(workspace, file):
            exits.leave(exits.MACHINE, f"{workspace.shown(file)} {reason}", "nothing was written")
    for file, (before, after) in reversed([*texts.items()]):
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, after, before)
    tidy(workspace.root / workspace.data)


def _hindrance(workspace: Workspace, file: Path) -> str:
    from ciminfo.recording import hindrance

    if file.exists() and (reason := hindrance(workspace, file)):
        return reason
    folder = next(each for each in file.resolve().parents if each.exists())
    return "" if os.access(folder, os.W_OK) else "lies in a folder that may only be read"
