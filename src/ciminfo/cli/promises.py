"""`ciminfo promises`: what a report announced, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ciminfo.cli import screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, dossier_of, workspace_of

if TYPE_CHECKING:
    from rich.console import Console

_COLOURS = {
    "held": "green", "held-later": "yellow", "continuing": "green", "planned": "cyan", "postponed": "yellow",
    "merged": "green", "cancelled": "yellow", "ambiguous": "bold red", "unknown": "bold red",
}  # fmt: skip


def promises(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="The report that announced, for example 2004-2005.")],
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of", formats=["%Y-%m-%d"], metavar="DAY", help="What was known on that day; else all that is."
        ),
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Show each announcement of a report beside what became of it.

    [bold]Examples[/]

      ciminfo promises 2004-2005

      ciminfo promises 2004-2005 --as-of 2006-04-30
    """
    from datetime import date

    from ciminfo.queries import promises as query

    dossier = dossier_of(workspace_of(workspace), period)
    rows = query.rows(dossier.corpus, period, as_of.date() if as_of else date.max)
    if json:
        screen.print_json(rows)
        return
    console = screen.output()
    for row in rows:
        _promise(console, row)
    became = [row["became"] for row in rows]
    told = ", ".join(f"{became.count(each)} {each.replace('-', ' ')}" for each in _COLOURS if each in became)
    console.print(f"[bold]{len(rows)} announced: {told}[/]" if rows else f"{period} announced nothing.")


def _promise(console: Console, row: dict[str, Any]) -> None:
    word = row["became"].replace("-", " ")
    when = f", {row['dates']}" if row["dates"] else ""
    console.print(f"[bold]{row['activity']}[/]  announced for {row['announced_for']}")
    console.print(f"  [{_COLOURS[row['became']]}]{word}[/]{when}")
    if row["why"]:
        console.print(f"  {row['why']}", markup=False)
    if row["may_be"] and row["became"] == "ambiguous":
        console.print(f"  it may be {' or '.join(row['may_be'])}")
    console.print()
