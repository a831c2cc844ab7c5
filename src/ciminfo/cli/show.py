"""`ciminfo show`: one record whole, of any kind."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, checked_of, workspace_of


def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="The id of a record of any kind.")],
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Show a record's facts by field, where it is written, and which records name it.

    [bold]Examples[/]

      ciminfo show lima-seminar

      ciminfo show iom --json
    """
    from ciminfo.queries.record import show as query
    from ciminfo.queries.why import NotRecordedError

    checked = checked_of(workspace_of(workspace), "")
    try:
        shown = query(checked.loaded.corpus, id_)
    except NotRecordedError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    if json:
        screen.print_json(shown.as_dict())
        return
    screen.say((f"{shown.kind} {shown.id}", "bold"), f"  {shown.path}:{shown.line}")
    for field, fact in shown.facts.items():
        screen.fact(field, " ".join(fact.split()))
    if shown.named_by:
        screen.fact("named by", ", ".join(shown.named_by))
