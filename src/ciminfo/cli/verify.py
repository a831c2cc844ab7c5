"""`ciminfo verify`: which records a document was compiled from, and whether they have changed since."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, workspace_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.manifest import Verified

_STYLES: Final = {"changed": "yellow", "gone": "red", "new": "cyan"}


def verify(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A document that ciminfo built.")],
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Tell which records a document was compiled from, and whether anything has changed since.

    The manifest that every build writes beside its documents is held against the records of today.

    [bold]Examples[/]

      ciminfo verify out/2004-2005/annual-report.en.docx
    """
    from ciminfo import manifest
    from ciminfo.inventory import record_files

    opened = workspace_of(workspace)
    if not file.is_file():
        exits.leave(exits.USAGE, f"there is no file {file}")
    try:
        found = manifest.verify(opened, file.absolute(), record_files(opened))
    except manifest.ManifestError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    if json:
        screen.print_json(
            {
                "file": file.as_posix(),
                "version": found.version,
                "as_built": found.is_as_built,
                "records": dict(found.records),
                "others": dict(found.others),
            }
        )
    else:
        _tell(file, found)
    if not found.is_as_built or found.others or set(found.records.values()) - {"same"}:
        raise SystemExit(exits.ERRORS)


def _tell(file: Path, found: Verified) -> None:
    state = ("as it was built", "green") if found.is_as_built else ("not what was built: it was changed", "red")
    screen.say((f"{file.name}: ", "bold"), state, f", by ciminfo {found.version}")
    changed = {path: how for path, how in found.records.items() if how != "same"}
    compiled = screen.number(len(found.records), "record", "records")
    screen.say(f"compiled from {compiled}; ", *_since(changed))
    _list(changed)
    if found.others:
        screen.say("besides these, ", *_since(found.others))
        _list(found.others)


def _since(changed: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    if not changed:
        return (("none has changed since", "green"),)
    number = screen.number(len(changed), "file is", "files are")
    return ((f"{number} not what they were" if len(changed) > 1 else f"{number} not what it was", "yellow"),)


def _list(changed: Mapping[str, str]) -> None:
    for path, how in changed.items():
        screen.say("  ", (f"{how:8}", _STYLES[how]), path)
