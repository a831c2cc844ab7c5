"""`ciminfo freeze`: keep what a report said when it was submitted, or list what a corrigendum would have to say."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, checked_of, workspace_of

if TYPE_CHECKING:
    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace


def freeze(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="The id of the report, for example 2004-2005.")],
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], metavar="DAY", help="The day it was submitted; else today."),
    ] = None,
    corrigendum: Annotated[
        bool, typer.Option("--corrigendum", help="Write nothing; list what was submitted and reads otherwise today.")
    ] = False,
    again: Annotated[bool, typer.Option("--again", help="Replace what was frozen before.")] = False,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Record what was submitted, facts and hash, so that a later edit of a reported fact is told.

    [bold]Examples[/]

      ciminfo freeze 2004-2005 --on 2005-05-11

      ciminfo freeze 2004-2005 --corrigendum
    """
    from ciminfo.model.frozen import edits
    from ciminfo.recording import freeze as write

    opened = workspace_of(workspace)
    dossier = _whole(opened, period)
    if corrigendum:
        _list(dossier, as_json=json)
        return
    frozen = dossier.corpus.frozen.get(period)
    if frozen and not again:
        exits.leave(exits.USAGE, f"{period} was frozen on {frozen.on}", "replace it with --again, if it was sent anew")
    day = on.date() if on else datetime.now().astimezone().date()
    if day < dossier.report.as_of:
        hint = f"name the day it was sent:  --on {dossier.report.as_of} or later"
        exits.leave(exits.USAGE, f"{period} tells facts up to {dossier.report.as_of}, after {day}", hint)
    pending = edits(dossier, frozen) if frozen else ()
    file = write(opened, dossier, day)
    if json:
        screen.print_json({"written": [opened.shown(file)], "changed": len(pending)})
        return
    if pending:
        told = screen.number(len(pending), "fact", "facts")
        screen.say(
            (f"{told} had changed since {frozen.on if frozen else day}; the old reading stands in git", "yellow")
        )
    screen.say(("wrote ", "green"), opened.shown(file))


def _whole(workspace: Workspace, period: str) -> Dossier:
    """The report, where every record can be read; else what is missing of it would pass for gone."""
    from ciminfo.diagnostics import blocks_build

    checked = checked_of(workspace, period)
    unread = [each for each in checked.loaded.diagnostics if blocks_build(each)]
    if unread or not checked.dossiers:
        screen.show(unread, workspace)
        exits.leave(exits.ERRORS, f"{period} cannot be told whole: some record cannot be read")
    return checked.dossiers[0]


def _list(dossier: Dossier, *, as_json: bool) -> None:
    from ciminfo.model.frozen import edits

    frozen = dossier.corpus.frozen.get(dossier.report.id)
    if frozen is None:
        exits.leave(exits.USAGE, f"{dossier.report.id} has not been frozen", f"ciminfo freeze {dossier.report.id}")
    found = edits(dossier, frozen)
    if as_json:
        screen.print_json(
            [{"record": each.record, "field": each.field, "was": each.was, "now": each.now} for each in found]
        )
        return
    for edit in found:
        screen.say((edit.record, "bold"), f"  {edit.field or 'the whole record'}")
        screen.fact("submitted", edit.was)
        screen.fact("today", edit.now or "gone")
    told = screen.number(len(found), "fact", "facts")
    screen.say((f"{told} of {dossier.report.id} changed since {frozen.on}", "bold"))
