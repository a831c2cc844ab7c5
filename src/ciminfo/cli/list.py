"""`ciminfo list`: the activities that meet every filter."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, checked_of, workspace_of


def list_(
    words: Annotated[str, typer.Argument(metavar="[WORDS]", help="Words that stand in the record.")] = "",
    country: Annotated[str, typer.Option("--country", "-c", metavar="COUNTRY", help="A name or a code.")] = "",
    period: Annotated[
        str, typer.Option("--period", "-p", metavar="PERIOD", help="What this report tells, as of its day.")
    ] = "",
    organisation: Annotated[str, typer.Option("--organisation", metavar="ID", help="An organisation's id.")] = "",
    theme: Annotated[str, typer.Option("--theme", "-t", metavar="ID", help="A theme's id.")] = "",
    mandate: Annotated[str, typer.Option("--mandate", "-m", metavar="SYMBOL", help="A symbol, or a part of one.")] = "",
    state: Annotated[
        str,
        typer.Option("--state", "-s", metavar="STATE", help="planned, held, ongoing, postponed …"),
    ] = "",
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """List activities by country, report, organisation, theme, mandate, state, or words.

    [bold]Examples[/]

      ciminfo list --country Bolivia

      ciminfo list --period 2004-2005 --state planned

      ciminfo list videoconference --json
    """
    from ciminfo.model.activity_parts import State
    from ciminfo.model.names import offer
    from ciminfo.queries.countries import UnknownCountryError, find
    from ciminfo.queries.listing import Filter, listing

    states = [each.value for each in State]
    if state and state not in states:
        exits.leave(exits.USAGE, f"{state!r} is no state", offer(state, states))
    checked = checked_of(workspace_of(workspace), period)
    corpus = checked.loaded.corpus
    try:
        code = find(corpus, country) if country else ""
    except UnknownCountryError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    rows = listing(corpus, checked.dossiers, Filter(code, period, organisation, theme, mandate, state, words))
    if json:
        screen.print_json(rows)
        return
    screen.table(
        ("dates", "activity", "kind", "where", "state"),
        [(r["dates"], r["id"], r["kind"], r["city"] or ", ".join(r["places"][:4]), r["state"]) for r in rows],
    )
    screen.output().print(screen.number(len(rows), "activity", "activities"), style="bold")
