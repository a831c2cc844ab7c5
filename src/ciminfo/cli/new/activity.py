"""`ciminfo new activity`: a new activity, asked for in the user's words or given as options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli.asking import Asking
from ciminfo.cli.new import common
from ciminfo.cli.options import WorkspaceOption

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus


def activity(
    title: Annotated[str, typer.Option("--title", help="What it was called.")] = "",
    id_: common.IdOption = "",
    kind: Annotated[str, typer.Option("--kind", help="seminar, training, meeting, research …")] = "",
    dates: Annotated[str, typer.Option("--dates", help="2005-04-14, 2005-04, 2005-04-14/2005-04-15 or unknown.")] = "",
    city: Annotated[str, typer.Option("--city", help="Where it took place.")] = "",
    country: Annotated[str, typer.Option("--country", "-c", help="A name or a code.")] = "",
    role: Annotated[str, typer.Option("--role", help="Our own part in it.")] = "",
    organisation: Annotated[
        list[str] | None,
        typer.Option("--organisation", metavar="ID:ROLE", help="Who else, and as what; may be repeated."),
    ] = None,
    theme: Annotated[list[str] | None, typer.Option("--theme", "-t", metavar="ID", help="May be repeated.")] = None,
    mandate: Annotated[str, typer.Option("--mandate", "-m", help="The resolution and paragraph it answers.")] = "",
    element: Annotated[list[str] | None, typer.Option("--element", help="What of it; may be repeated.")] = None,
    participants: Annotated[str, typer.Option("--participants", help="How many took part.")] = "",
    narrative: Annotated[str, typer.Option("--narrative", help="Its text.")] = "",
    source: Annotated[str, typer.Option("--source", help="Where the facts were found: SOURCE PLACE.")] = "",
    lang: common.LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new activity.

    [bold]Example[/]

      ciminfo new activity --title "Seminar in Lima" --kind seminar --dates 2005-04-28 --city Lima --country Peru
    """
    from ciminfo.cli import checks
    from ciminfo.model.activity_parts import Kind, Role
    from ciminfo.model.record import Term
    from ciminfo.scaffold.records import ActivityFacts, id_of
    from ciminfo.scaffold.records import activity as draft

    opened, corpus = common.opened(workspace)
    roles = [each.value for each in Role]
    asking = Asking()
    title = asking.ask(title, "What was it called", "--title")
    kind = asking.ask(kind, "What sort of activity is it", "--kind", known=[each.value for each in Kind])
    dates = asking.ask(dates, "When, as in 2005-04-14/2005-04-15", "--dates", default="unknown", check=checks.interval)
    country = asking.ask(
        country,
        "In which country",
        "--country",
        required=False,
        suggest=common.country_names(corpus),
        check=lambda name: common.country(corpus, name),
    )
    city = asking.ask(city, "In which city", "--city", required=False)
    role = asking.ask(role, "What was our own part", "--role", known=roles, required=False)
    mandate = asking.ask(
        mandate,
        "Which mandate does it answer",
        "--mandate",
        required=False,
        suggest=common.citations(corpus),
        check=checks.citation,
    )
    participants = asking.ask(participants, "How many took part", "--participants", required=False, check=checks.count)
    narrative = asking.ask(narrative, "Its text, in one line for now", "--narrative", required=False)
    source = asking.ask(source, "Where were the facts found", "--source", required=False)
    themes = [asking.ask(each, "", "--theme", known=corpus.of(Term)) for each in theme or ()]
    pairs = [_pair(asking, each, corpus, roles) for each in organisation or ()]
    asking.done()
    common.write(
        opened,
        draft(
            ActivityFacts(
                id=asking.ask(id_, "Its id", "--id", default=id_of(title), check=checks.id_),
                kind=kind,
                title=title,
                language=common.language(opened, lang),
                dates=dates,
                city=city,
                country=country,
                role=role,
                organisations=tuple(pairs),
                themes=tuple(themes),
                mandate=mandate,
                elements=tuple(element or ()),
                participants=participants,
                narrative=narrative,
                source=source,
            )
        ),
    )


def _pair(asking: Asking, given: str, corpus: Corpus, roles: list[str]) -> tuple[str, str]:
    """`iom:partner` as an organisation and its role."""
    id_, _, role = given.partition(":")
    known = asking.ask(id_, "", "--organisation", known=corpus.organisations)
    return known, asking.ask(role, "", "--organisation ID:ROLE", known=roles, default="partner")
