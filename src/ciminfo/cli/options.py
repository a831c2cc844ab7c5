"""Options that several commands share, in the same words."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.judging import Checked
    from ciminfo.model.dossier import Dossier
    from ciminfo.rules import Rule
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

FormatOption: TypeAlias = Annotated[
    list[str] | None, typer.Option("--format", "-f", metavar="FORMAT", help="docx, pdf or html; may be repeated.")
]
LangOption: TypeAlias = Annotated[
    list[str] | None, typer.Option("--lang", "-l", metavar="LANG", help="en, es, fr or pt; may be repeated.")
]
OutOption: TypeAlias = Annotated[
    Path | None, typer.Option("--out", "-o", metavar="FOLDER", help="Where to write instead of out/.")
]


def flowing(text: str) -> str:
    """A docstring as help: each paragraph one line, which the window breaks; examples stay lines."""
    return re.sub(r"(?<=\S)\n(?=\S)", " ", inspect.cleandoc(text))


def workspace_of(folder: Path | None) -> Workspace:
    """The workspace that was named, or the one that the current folder lies in."""
    from ciminfo.workspace import find, open_at

    return open_at(folder) if folder else find(Path.cwd())


def workspace_if_any(folder: Path | None) -> Workspace | None:
    """The workspace, where there is one that can be opened: what does not need it goes on without."""
    from ciminfo.workspace import WorkspaceError

    try:
        return workspace_of(folder)
    except WorkspaceError:
        if folder:
            raise
        return None


def severity_in(workspace: Workspace | None, rule: Rule) -> str:
    """How grave a rule is in a workspace, `off` where it is not wanted there."""
    if workspace is None:
        return rule.severity.value
    if rule.is_one_of(workspace.off):
        return "off"
    given = workspace.severities.get(rule.name) or workspace.severities.get(rule.code)
    return (given or rule.severity).value


def chosen(given: list[str] | None, default: tuple[str, ...], known: Iterable[str], what: str) -> tuple[str, ...]:
    """What was asked for, each once and in the order asked, or the workspace's own choice."""
    from ciminfo.model.names import offer

    words = tuple(dict.fromkeys(given or default))
    for word in words:
        if word not in known:
            exits.leave(exits.USAGE, f"{word!r} is no {what}", offer(word, known))
    return words


def checked_of(workspace: Workspace, period: str) -> Checked:
    """All that is recorded and what is said of it, over one report or, without a period, over all of them."""
    from ciminfo.judging import UnknownReportError, check
    from ciminfo.model.names import offer

    try:
        return check(workspace, period)
    except UnknownReportError as unknown:
        exits.leave(exits.USAGE, str(unknown), offer(period, unknown.known) or "record one below data/reports")


def dossier_of(workspace: Workspace, period: str) -> Dossier:
    """One report of the workspace; a report that cannot be read is told and ends the run."""
    checked = checked_of(workspace, period)
    if not checked.dossiers:
        from ciminfo.cli.screen import show

        show(checked.diagnostics, workspace)
        exits.leave(exits.ERRORS, f"the record of {period} cannot be read")
    return checked.dossiers[0]
