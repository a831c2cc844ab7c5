"""`ciminfo coverage`: what answers each paragraph of the mandates in a report's period, and what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ciminfo.cli import screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, dossier_of, workspace_of

if TYPE_CHECKING:
    from rich.console import Console

_COLOURS = {"answered": "green", "partly": "yellow", "open": "bold red", "unseen": "dim"}


def coverage(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="The id of the report, for example 2004-2005.")],
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Show, for each mandate paragraph in force and each element it asks for, what answers it.

    An element is answered only by evidence of a kind that can answer it: a training does not answer for
    information that member states were to provide.

    [bold]Examples[/]

      ciminfo coverage 2004-2005

      ciminfo coverage 2004-2005 --json
    """
    from ciminfo.queries import coverage as query

    rows = query.rows(dossier_of(workspace_of(workspace), period))
    if json:
        screen.print_json(rows)
        return
    console = screen.output()
    for row in rows:
        _paragraph(console, row)
    standings = [row["standing"] for row in rows]
    told = ", ".join(f"{standings.count(each)} {each}" for each in _COLOURS if each in standings)
    console.print(f"[bold]{len(rows)} paragraphs: {told}[/]" if rows else "No mandate is in force in this period.")


def _paragraph(console: Console, row: dict[str, Any]) -> None:
    name = f"{row['mandate']}, paragraph {row['paragraph']}" if row["paragraph"] else row["mandate"]
    ordered = "  (orders this report)" if row["orders_report"] else ""
    console.print(f"[bold]{name}[/]{ordered}")
    console.print(f"  [{_COLOURS[row['standing']]}]{row['standing']}[/], {_words(row['disposition'])}")
    if row["why"]:
        console.print(f"  {row['why']}", markup=False)
    for element in row["elements"]:
        _element(console, element)
    if not row["elements"]:
        console.print(f"  its text has not been seen; cited by {len(row['cited_by'])} reported activities")
    console.print()


def _element(console: Console, element: dict[str, Any]) -> None:
    colour = _COLOURS[element["standing"]]
    mark = "●" if element["standing"] == "answered" else "○"
    console.print(f"  [{colour}]{mark} {element['element']}[/]: {element['asks']}", soft_wrap=False)
    found = [*element["contributions"], *element["activities"]]
    if found:
        shown = ", ".join(found[:4]) + (f" and {len(found) - 4} more" if len(found) > 4 else "")  # noqa: PLR2004
        console.print(f"      answered by {shown}", style="dim")
        return
    wanted = " or ".join(_words(kind) for kind in element["answered_by"])
    console.print(f"      {_words(element['disposition'])}; it could be answered by: {wanted}")
    if element["why"]:
        console.print(f"      {element['why']}", markup=False)


def _words(slug: str) -> str:
    return slug.replace("-", " ")
