"""`ciminfo new report`: a new report with the usual outline, asked for in the user's words or given as options."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli.asking import Asking
from ciminfo.cli.new import common
from ciminfo.cli.options import WorkspaceOption


def report(
    period: Annotated[str, typer.Option("--period", "-p", help="As in 2024-07/2025-06.")] = "",
    as_of: Annotated[str, typer.Option("--as-of", help="The day up to which the facts are told.")] = "",
    title: Annotated[str, typer.Option("--title", help="The title of the report.")] = "",
    mandate: Annotated[str, typer.Option("--mandate", "-m", help="The resolution and paragraph that order it.")] = "",
    previous: Annotated[str, typer.Option("--previous", help="The report before it.")] = "",
    id_: common.IdOption = "",
    lang: common.LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new report with the usual outline."""
    from ciminfo import languages
    from ciminfo.cli import checks
    from ciminfo.model.interval import Interval
    from ciminfo.scaffold.records import ReportFacts
    from ciminfo.scaffold.records import report as draft

    opened, corpus = common.opened(workspace)
    asking = Asking()
    period = asking.ask(period, "For which period, as in 2024-07/2025-06", "--period", check=checks.period)
    stretch = Interval.parse(period) if period else None
    last = stretch.last.isoformat() if stretch else ""
    as_of = asking.ask(as_of, "Up to which day are the facts told", "--as-of", default=last, check=checks.day)
    title = asking.ask(title, "Its title", "--title", default="Annual Report")
    mandate = asking.ask(
        mandate,
        "Which mandate orders it",
        "--mandate",
        required=False,
        suggest=common.citations(corpus),
        check=checks.citation,
    )
    previous = asking.ask(previous, "Which report came before", "--previous", known=corpus.reports, required=False)
    years = f"{stretch.first.year}-{stretch.last.year}" if stretch else ""
    id_ = asking.ask(id_, "Its id", "--id", default=years, check=checks.id_)
    asking.done()
    code = common.language(opened, lang)
    facts = ReportFacts(
        id=id_,
        title=title,
        language=code,
        period=period,
        as_of=as_of,
        reporter=opened.reporter,
        previous=previous,
        mandate=mandate,
        addressee=languages.language(code).term("scaffold.addressee"),
    )
    common.write(opened, draft(facts))
