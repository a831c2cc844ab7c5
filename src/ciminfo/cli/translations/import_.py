"""`ciminfo translations import`: what came back from a translator, into the records."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, patch, screen
from ciminfo.cli.options import WorkspaceOption, workspace_of
from ciminfo.cli.translations.overview import name, scope

if TYPE_CHECKING:
    from ciminfo.translating import Taken


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The XLIFF 2 file that came back.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who reviewed what the file marks as reviewed.")] = "",
    on: Annotated[
        datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], metavar="DAY", help="When; else today.")
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change, as a patch.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Take translations into the records: what the translator changed, and nothing else.

    A text that was left as it was sent changes no byte. One that is too long, or whose record is gone, is told and
    left out. A text made from an original that has changed since is taken, and then stands as outdated.

    [bold]Examples[/]

      ciminfo translations import for-ana.xlf --diff

      ciminfo translations import for-ana.xlf --by "Ana Pérez"
    """
    from ciminfo.exchange import XliffError, read
    from ciminfo.translating import take

    opened = workspace_of(workspace)
    try:
        came = read(file.read_bytes())
    except OSError as error:
        exits.leave(exits.USAGE, f"{file} cannot be read: {error.strerror}", "name the file that came back")
    except XliffError as error:
        place = f"{file}:{error.line}" if error.line else str(file)
        exits.leave(exits.ERRORS, f"{place}: {error}", error.hint)
    corpus, _ = scope(opened, None)
    day = on.date() if on else datetime.now().astimezone().date()
    taken = take(opened, corpus, came, by.strip(), day)
    if diff:
        patch.show({opened.shown(path): texts for path, texts in taken.files.items()})
    else:
        _save(taken)
    _tell(taken, name(came.target_language), "would be taken" if diff else "taken")
    if taken.refused:
        raise SystemExit(exits.ERRORS)


def _save(taken: Taken) -> None:
    from ciminfo.recording import save

    for path, (_, after) in taken.files.items():
        save(path, after)


def _tell(taken: Taken, language: str, verb: str) -> None:
    for refusal in taken.refused:
        screen.say(("not taken: ", "bold red"), f"{refusal.field} of {refusal.record}: {refusal.reason}")
    for record, field in taken.outdated:
        screen.say(("outdated: ", "yellow"), f"{field} of {record}: its original has changed since it was sent")
    changed = screen.number(len(taken.changed), f"{language} text", f"{language} texts")
    reviewed = sum(1 for state in taken.states.values() if state.review)
    screen.say(f"{changed} {verb}, {reviewed} marked as reviewed")
