"""`ciminfo coverage`: what answers each paragraph of the mandates in a report's period, and what stays open."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ciminfo.cli import screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, dossier_of, workspace_of

#: As many records as are named before the rest is counted.
_SHOWN = 4
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
    for row in rows:
        _paragraph(row)
    standings = [row["standing"] for row in rows]
    told = ", ".join(f"{standings.count(each)} {each}" for each in _COLOURS if each in standings)
    count = screen.number(len(rows), "paragraph", "paragraphs")
    screen.say((f"{count}: {told}" if rows else "No mandate is in force in this period.", "bold"))


def _paragraph(row: dict[str, Any]) -> None:
    name = f"{row['mandate']}, paragraph {row['paragraph']}" if row["paragraph"] else row["mandate"]
    screen.say((name, "bold"), "  (orders this report)" if row["orders_report"] else "")
    screen.fact("", row["title"])
    screen.fact("", f"{row['standing']}, {_words(row['disposition'])}")
    if row["why"]:
        screen.fact("why", row["why"])
    for element in row["elements"]:
        _element(element)
    if not row["elements"]:
        screen.fact("", f"its elements are not recorded; cited by {len(row['cited_by'])} reported activities")
    screen.say("")


def _element(element: dict[str, Any]) -> None:
    colour = _COLOURS[element["standing"]]
    mark = "●" if element["standing"] == "answered" else "○"
    screen.say("  ", (f"{mark} {element['element']}", colour), f": {element['asks']}")
    found = [*element["contributions"], *element["activities"]]
    if found:
        shown = ", ".join(found[:_SHOWN]) + (f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else "")
        screen.fact("answered by", shown, indent=6)
        return
    wanted = " or ".join(_words(kind) for kind in element["answered_by"])
    screen.fact(_words(element["disposition"]), f"it could be answered by {wanted}", indent=6)
    if element["why"]:
        screen.fact("why", element["why"], indent=6)


def _words(slug: str) -> str:
    return slug.replace("-", " ")
