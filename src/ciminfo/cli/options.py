"""Options that several commands share, in the same words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.workspace import Workspace

WorkspaceOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        "-w",
        metavar="FOLDER",
        help="The folder with ciminfo.yaml; else it is looked for above.",
    ),
]
JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON document, for scripts.")]


def workspace_of(folder: Path | None) -> Workspace:
    """The workspace that was named, or the one that the current folder lies in."""
    from ciminfo.workspace import find, open_at

    return open_at(folder) if folder else find(Path.cwd())


def chosen(given: list[str] | None, default: tuple[str, ...], known: Iterable[str], what: str) -> tuple[str, ...]:
    """What was asked for, each once and in the order asked, or the workspace's own choice."""
    from ciminfo.model.names import offer

    words = tuple(dict.fromkeys(given or default))
    for word in words:
        if word not in known:
            exits.leave(exits.USAGE, f"{word!r} is no {what}", offer(word, known))
    return words
