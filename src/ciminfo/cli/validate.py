"""`ciminfo validate`: check all records, or say only what concerns the files that were named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, workspace_of

if TYPE_CHECKING:
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.workspace import Workspace


def validate(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="Say only what concerns these records.")
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Check the records against the mandates, the reports and each other.

    Everything found is said in one run, each with its file, line and column. The last line is the verdict.

    [bold]Examples[/]

      ciminfo validate

      ciminfo validate data/activities/2005/belize-city-training.yaml

      ciminfo explain CIM203
    """
    from ciminfo.diagnostics import blocks_build
    from ciminfo.pipeline import check

    opened = workspace_of(workspace)
    wanted = _shown(opened, files or [])
    with screen.progress(silent=json) as progress:
        progress("Checking the records")
        checked = check(opened)
    found = tuple(each for each in checked.diagnostics if not wanted or each.span.path in wanted)
    _tell(opened, found, len(wanted) or checked.loaded.files, as_json=json)
    if any(blocks_build(each) for each in found):
        raise SystemExit(exits.ERRORS)


def _shown(workspace: Workspace, files: list[Path]) -> set[str]:
    """The paths of the files as diagnostics show them; every one must be a record of the workspace."""
    shown = set()
    data = (workspace.root / workspace.data).resolve()
    for file in files:
        resolved = file.resolve()
        if not resolved.is_file() or data not in resolved.parents or resolved.suffix not in {".yaml", ".yml"}:
            exits.leave(
                exits.USAGE,
                f"{file} is no record of this workspace",
                f"its records lie below {workspace.data.as_posix()}/",
            )
        shown.add(workspace.shown(resolved))
    return shown


def _tell(workspace: Workspace, found: tuple[Diagnostic, ...], files: int, *, as_json: bool) -> None:
    if as_json:
        from ciminfo.reporters import json as json_reporter

        screen.print_json({"files": files, "diagnostics": json_reporter.entries(found)})
    else:
        screen.show(found, workspace, files)
