"""`ciminfo promises`: what a report announced, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer

from ciminfo.cli import screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, dossier_of, workspace_of

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
    from ciminfo.queries import promises as query

    dossier = dossier_of(workspace_of(workspace), period)
    rows = query.rows(dossier.corpus, period, as_of.date() if as_of else None)
    if json:
        screen.print_json(rows)
        return
    for row in rows:
        _promise(row)
    became = [row["became"] for row in rows]
    told = ", ".join(f"{became.count(each)} {each.replace('-', ' ')}" for each in _COLOURS if each in became)
    screen.say((f"{len(rows)} announced: {told}" if rows else f"{period} announced nothing.", "bold"))


def _promise(row: dict[str, Any]) -> None:
    word = row["became"].replace("-", " ")
    screen.say((row["activity"], "bold"), f"  announced for {_when(row['announced_for'])}")
    late = f", {screen.number(row['days_late'], 'day', 'days')} late" if row["days_late"] else ""
    screen.say("  ", (word, _COLOURS[row["became"]]), f", {_when(row['dates'])}{late}" if row["dates"] else "")
    if row["why"]:
        screen.fact("why", row["why"])
    if row["may_be"] and row["became"] == "ambiguous":
        screen.fact("it may be", " or ".join(row["may_be"]))
    screen.say("")


def _when(dates: str) -> str:
    """A date in words: `spring of 2005`."""
    from ciminfo import languages
    from ciminfo.model.interval import Interval

    return languages.language("en").date(Interval.parse(dates))
