"""`ciminfo list`: the activities that meet every filter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

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
    from ciminfo.model.record import Term
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
    _known(organisation, corpus.organisations, "organisation")
    _known(theme, corpus.of(Term), "term")
    rows = listing(corpus, checked.dossiers, Filter(code, period, organisation, theme, mandate, state, words))
    if json:
        screen.print_json(rows)
        return
    _print(rows)
    screen.say((screen.number(len(rows), "activity", "activities"), "bold"))


def _print(rows: list[dict[str, Any]]) -> None:
    """Two lines each in a window; a line with tabs where the output goes to a file."""
    for row in rows:
        where = row["city"] or ", ".join(row["places"])
        if screen.is_watched():
            screen.say((row["id"], "bold"), f"  {row['dates']}")
            screen.fact("", ", ".join(part for part in (row["kind"], where, row["state"]) if part))
        else:
            screen.columns(row["id"], row["dates"], row["state"], where, row["kind"])


def _known(id_: str, known: Iterable[str], what: str) -> None:
    """A filter that nothing can meet is a slip."""
    from ciminfo.model.names import offer

    names = set(known)
    if id_ and id_ not in names:
        exits.leave(exits.USAGE, f"there is no {what} {id_!r}", offer(id_, names))
