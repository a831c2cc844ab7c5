"""`ciminfo new mandate`: a new mandate with one operative paragraph, asked for or given as options."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli.asking import Asking
from ciminfo.cli.new import common
from ciminfo.cli.options import WorkspaceOption


def mandate(
    symbol: Annotated[str, typer.Option("--symbol", help="As in AG/RES. 2019 (XXXIV-O/04).")] = "",
    title: Annotated[str, typer.Option("--title", help="Its official title.")] = "",
    adopted: Annotated[str, typer.Option("--adopted", help="The day of its adoption.")] = "",
    paragraph: Annotated[str, typer.Option("--paragraph", help="The number of the paragraph that matters.")] = "",
    summary: Annotated[str, typer.Option("--summary", help="What that paragraph asks, in your own words.")] = "",
    id_: common.IdOption = "",
    lang: common.LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new mandate with one operative paragraph."""
    from ciminfo import languages
    from ciminfo.cli import checks
    from ciminfo.scaffold.records import MandateFacts, id_of
    from ciminfo.scaffold.records import mandate as draft

    opened, _ = common.opened(workspace)
    asking = Asking()
    symbol = asking.ask(symbol, "Its symbol, as in AG/RES. 2019 (XXXIV-O/04)", "--symbol", check=checks.citation)
    title = asking.ask(title, "Its official title", "--title")
    adopted = asking.ask(adopted, "When was it adopted", "--adopted", required=False, check=checks.interval)
    paragraph = asking.ask(paragraph, "Which operative paragraph matters", "--paragraph", required=False)
    if paragraph:
        summary = asking.ask(summary, "What does it ask, in your own words", "--summary")
    id_ = asking.ask(id_, "Its id", "--id", default=id_of(symbol, dated=True) if symbol else "", check=checks.id_)
    asking.done()
    code = common.language(opened, lang)
    facts = MandateFacts(
        id=id_,
        symbol=symbol,
        title=title,
        language=code,
        adopted=adopted,
        paragraph=paragraph,
        summary=summary,
        asks=languages.language(code).term("scaffold.asks"),
    )
    common.write(opened, draft(facts))
