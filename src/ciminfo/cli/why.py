"""`ciminfo why`: where a record went in a report, and by which rule."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, workspace_of


def why(
    id_: Annotated[str, typer.Argument(metavar="ID", help="The id of an activity, a result or a contribution.")],
    report: Annotated[
        str | None, typer.Option("--report", "-r", metavar="PERIOD", help="Only this report; else every one.")
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Tell in which section of a report a record stands, and why; or why it does not stand in it.

    [bold]Examples[/]

      ciminfo why lima-seminar

      ciminfo why rome-experts-meeting --report 2004-2005
    """
    from rich.markup import escape as escaped

    from ciminfo.judging import check
    from ciminfo.queries import why as query

    opened = workspace_of(workspace)
    checked = check(opened)
    try:
        answers = query.why(checked.dossiers, id_, report or "")
    except query.NotRecordedError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    if json:
        screen.print_json([answer.as_dict() for answer in answers])
        return
    console = screen.output()
    for answer in answers:
        section = escaped(answer.title) or "does not stand in it"
        console.print(f"[bold]{answer.report}[/]  {section}", soft_wrap=True)
        if answer.state:
            console.print(f"  state on {answer.as_of}: {answer.state}", soft_wrap=True)
        console.print(f"  by rule {answer.rule}: {escaped(answer.reason)}", soft_wrap=True)
