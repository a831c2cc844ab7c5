"""`ciminfo new contribution`: a new request for a contribution, asked for in the user's words or given as options."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli.asking import Asking
from ciminfo.cli.new import common
from ciminfo.cli.options import WorkspaceOption


def contribution(
    period: Annotated[str, typer.Option("--period", "-p", metavar="PERIOD", help="The report it is for.")] = "",
    organ: Annotated[str, typer.Option("--organ", metavar="ID", help="The organ that is asked.")] = "",
    state: Annotated[str, typer.Option("--state", metavar="COUNTRY", help="Or the member state.")] = "",
    letter: Annotated[str, typer.Option("--letter", help="The number of the letter that asks.")] = "",
    on: Annotated[str, typer.Option("--on", metavar="DAY", help="The day of that letter.")] = "",
    due: Annotated[str, typer.Option("--due", metavar="DAY", help="By when the answer is due.")] = "",
    id_: common.IdOption = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new request for a contribution to a report."""
    from ciminfo.cli import checks
    from ciminfo.scaffold.records import ContributionFacts
    from ciminfo.scaffold.records import contribution as draft

    opened, corpus = common.opened(workspace)
    asking = Asking()
    period = asking.ask(period, "For which report", "--period", known=corpus.reports)
    organ = asking.ask(organ, "Which organ is asked, if one is", "--organ", known=corpus.organisations, required=False)
    if not organ:
        state = asking.ask(
            state,
            "Which member state is asked",
            "--state (or --organ)",
            suggest=common.country_names(corpus),
            check=lambda each: common.country(corpus, each),
        )
    letter = asking.ask(letter, "The number of the letter that asks", "--letter", required=False)
    on = asking.ask(on, "The day of that letter", "--on", required=False, check=checks.interval)
    due = asking.ask(due, "By when is the answer due", "--due", required=False, check=checks.day)
    who = organ or state.lower()
    id_ = asking.ask(id_, "Its id", "--id", default=f"{who}-{period}" if who and period else "", check=checks.id_)
    asking.done()
    facts = ContributionFacts(id=id_, report=period, organ=organ, state=state, letter=letter, on=on, due=due)
    common.write(opened, draft(facts))
