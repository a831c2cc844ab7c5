"""`ciminfo new organisation`: a new organisation of the registry, asked for in the user's words or given as options."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli.asking import Asking
from ciminfo.cli.new import common
from ciminfo.cli.options import WorkspaceOption


def organisation(
    name: Annotated[str, typer.Option("--name", help="Its official name.")] = "",
    kind: Annotated[str, typer.Option("--kind", help="organ, government, ngo …")] = "",
    short: Annotated[str, typer.Option("--short", help="Its short name.")] = "",
    country: Annotated[str, typer.Option("--country", "-c", help="Where it belongs, if to a country.")] = "",
    id_: common.IdOption = "",
    lang: common.LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new organisation into the registry."""
    from ciminfo.cli import checks
    from ciminfo.model.organisation import OrganisationKind
    from ciminfo.scaffold.records import id_of
    from ciminfo.scaffold.records import organisation as draft

    opened, corpus = common.opened(workspace)
    asking = Asking()
    name = asking.ask(name, "Its official name", "--name")
    kind = asking.ask(kind, "What sort is it", "--kind", known=[each.value for each in OrganisationKind])
    short = asking.ask(short, "Its short name, if it has one", "--short", required=False)
    country = asking.ask(
        country,
        "Its country, if it has one",
        "--country",
        required=False,
        suggest=common.country_names(corpus),
        check=lambda each: common.country(corpus, each),
    )
    default = id_of(short or name) if short or name else ""
    id_ = asking.ask(id_, "Its id", "--id", default=default, check=checks.id_)
    asking.done()
    common.write(opened, draft(id_, name, common.language(opened, lang), kind, short, country))
