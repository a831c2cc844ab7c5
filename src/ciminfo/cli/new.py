"""`ciminfo new`: a new record, asked for in the user's words or given as options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.asking import Asking
from ciminfo.cli.options import WorkspaceOption, checked_of, workspace_of

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.model.corpus import Corpus
    from ciminfo.scaffold.records import Draft
    from ciminfo.workspace import Workspace

app = typer.Typer(
    help="Write a new record: what the options do not say is asked for, with completion from the registries.",
    no_args_is_help=True,
)

IdOption = Annotated[str, typer.Option("--id", metavar="ID", help="Its id; else one is made of the title.")]
LangChoice = Annotated[str, typer.Option("--lang", "-l", metavar="LANG", help="The language of its texts.")]


def _opened(folder: Path | None) -> tuple[Workspace, Corpus]:
    workspace = workspace_of(folder)
    return workspace, checked_of(workspace, "").loaded.corpus


def _write(workspace: Workspace, draft: Draft) -> None:
    """Write the record, unless something stands there, and say what is still to be done about it."""
    from ciminfo.pipeline import add_record, check

    file = workspace.root / workspace.data / draft.path
    if file.exists():
        exits.leave(exits.USAGE, f"{workspace.shown(file)} exists already", "choose another --id")
    add_record(workspace, draft.path, draft.text)
    shown = workspace.shown(file)
    found = [each for each in check(workspace).diagnostics if each.span.path == shown]
    screen.show(found, workspace, 1)
    screen.say(("wrote ", "green"), shown)


def _country(corpus: Corpus, name: str) -> str:
    from ciminfo.queries.countries import UnknownCountryError, find

    try:
        return find(corpus, name)
    except UnknownCountryError as error:
        raise ValueError(f"{error}; {error.hint}") from error


@app.command()
def activity(
    title: Annotated[str, typer.Option("--title", help="What it was called.")] = "",
    id_: IdOption = "",
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
    lang: LangChoice = "",
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

    opened, corpus = _opened(workspace)
    roles = [each.value for each in Role]
    asking = Asking()
    title = asking.ask(title, "What was it called", "--title")
    kind = asking.ask(kind, "What sort of activity is it", "--kind", known=[each.value for each in Kind])
    dates = asking.ask(dates, "When, as in 2005-04-14/2005-04-15", "--dates", default="unknown", check=checks.interval)
    country = asking.ask(
        country, "In which country", "--country", required=False, check=lambda name: _country(corpus, name)
    )
    city = asking.ask(city, "In which city", "--city", required=False)
    role = asking.ask(role, "What was our own part", "--role", known=roles, required=False)
    mandate = asking.ask(mandate, "Which mandate does it answer", "--mandate", required=False, check=checks.citation)
    participants = asking.ask(participants, "How many took part", "--participants", required=False, check=checks.count)
    narrative = asking.ask(narrative, "Its text, in one line for now", "--narrative", required=False)
    source = asking.ask(source, "Where were the facts found", "--source", required=False)
    themes = [asking.ask(each, "", "--theme", known=corpus.of(Term)) for each in theme or ()]
    pairs = [_pair(asking, each, corpus, roles) for each in organisation or ()]
    asking.done()
    _write(
        opened,
        draft(
            ActivityFacts(
                id=asking.ask(id_, "Its id", "--id", default=id_of(title), check=checks.id_),
                kind=kind,
                title=title,
                language=lang or opened.languages[0],
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


@app.command()
def mandate(
    symbol: Annotated[str, typer.Option("--symbol", help="As in AG/RES. 2019 (XXXIV-O/04).")] = "",
    title: Annotated[str, typer.Option("--title", help="Its official title.")] = "",
    adopted: Annotated[str, typer.Option("--adopted", help="The day of its adoption.")] = "",
    paragraph: Annotated[str, typer.Option("--paragraph", help="The number of the paragraph that matters.")] = "",
    summary: Annotated[str, typer.Option("--summary", help="What that paragraph asks, in your own words.")] = "",
    id_: IdOption = "",
    lang: LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new mandate with one operative paragraph."""
    from ciminfo.cli import checks
    from ciminfo.scaffold.records import MandateFacts, id_of
    from ciminfo.scaffold.records import mandate as draft

    opened, _ = _opened(workspace)
    asking = Asking()
    symbol = asking.ask(symbol, "Its symbol, as in AG/RES. 2019 (XXXIV-O/04)", "--symbol", check=checks.citation)
    title = asking.ask(title, "Its official title", "--title")
    adopted = asking.ask(adopted, "When was it adopted", "--adopted", required=False, check=checks.interval)
    paragraph = asking.ask(paragraph, "Which operative paragraph matters", "--paragraph", required=False)
    if paragraph:
        summary = asking.ask(summary, "What does it ask, in your own words", "--summary")
    id_ = asking.ask(id_, "Its id", "--id", default=id_of(symbol) if symbol else "", check=checks.id_)
    asking.done()
    facts = MandateFacts(
        id=id_,
        symbol=symbol,
        title=title,
        language=lang or opened.languages[0],
        adopted=adopted,
        paragraph=paragraph,
        summary=summary,
    )
    _write(opened, draft(facts))


@app.command()
def report(
    period: Annotated[str, typer.Option("--period", "-p", help="As in 2024-07/2025-06.")] = "",
    as_of: Annotated[str, typer.Option("--as-of", help="The day up to which the facts are told.")] = "",
    title: Annotated[str, typer.Option("--title", help="The title of the report.")] = "",
    mandate: Annotated[str, typer.Option("--mandate", "-m", help="The resolution and paragraph that order it.")] = "",
    previous: Annotated[str, typer.Option("--previous", help="The report before it.")] = "",
    id_: IdOption = "",
    lang: LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new report with the usual outline."""
    from ciminfo.cli import checks
    from ciminfo.model.interval import Interval
    from ciminfo.scaffold.records import ReportFacts
    from ciminfo.scaffold.records import report as draft

    opened, corpus = _opened(workspace)
    asking = Asking()
    period = asking.ask(period, "For which period, as in 2024-07/2025-06", "--period", check=checks.interval)
    stretch = Interval.parse(period) if period else None
    last = stretch.last.isoformat() if stretch else ""
    as_of = asking.ask(as_of, "Up to which day are the facts told", "--as-of", default=last, check=checks.day)
    title = asking.ask(title, "Its title", "--title", default="Annual Report")
    mandate = asking.ask(mandate, "Which mandate orders it", "--mandate", required=False, check=checks.citation)
    previous = asking.ask(previous, "Which report came before", "--previous", known=corpus.reports, required=False)
    years = f"{stretch.first.year}-{stretch.last.year}" if stretch else ""
    id_ = asking.ask(id_, "Its id", "--id", default=years, check=checks.id_)
    asking.done()
    facts = ReportFacts(
        id=id_,
        title=title,
        language=lang or opened.languages[0],
        period=period,
        as_of=as_of,
        reporter=opened.reporter,
        previous=previous,
        mandate=mandate,
    )
    _write(opened, draft(facts))


@app.command()
def organisation(
    name: Annotated[str, typer.Option("--name", help="Its official name.")] = "",
    kind: Annotated[str, typer.Option("--kind", help="organ, government, ngo …")] = "",
    short: Annotated[str, typer.Option("--short", help="Its short name.")] = "",
    country: Annotated[str, typer.Option("--country", "-c", help="Where it belongs, if to a country.")] = "",
    id_: IdOption = "",
    lang: LangChoice = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new organisation into the registry."""
    from ciminfo.cli import checks
    from ciminfo.model.organisation import OrganisationKind
    from ciminfo.scaffold.records import id_of
    from ciminfo.scaffold.records import organisation as draft

    opened, corpus = _opened(workspace)
    asking = Asking()
    name = asking.ask(name, "Its official name", "--name")
    kind = asking.ask(kind, "What sort is it", "--kind", known=[each.value for each in OrganisationKind])
    short = asking.ask(short, "Its short name, if it has one", "--short", required=False)
    country = asking.ask(
        country, "Its country, if it has one", "--country", required=False, check=lambda each: _country(corpus, each)
    )
    default = id_of(short or name) if short or name else ""
    id_ = asking.ask(id_, "Its id", "--id", default=default, check=checks.id_)
    asking.done()
    _write(opened, draft(id_, name, lang or opened.languages[0], kind, short, country))


@app.command()
def contribution(
    period: Annotated[str, typer.Option("--period", "-p", metavar="PERIOD", help="The report it is for.")] = "",
    organ: Annotated[str, typer.Option("--organ", metavar="ID", help="The organ that is asked.")] = "",
    state: Annotated[str, typer.Option("--state", metavar="COUNTRY", help="Or the member state.")] = "",
    letter: Annotated[str, typer.Option("--letter", help="The number of the letter that asks.")] = "",
    on: Annotated[str, typer.Option("--on", metavar="DAY", help="The day of that letter.")] = "",
    due: Annotated[str, typer.Option("--due", metavar="DAY", help="By when the answer is due.")] = "",
    id_: IdOption = "",
    workspace: WorkspaceOption = None,
) -> None:
    """Write a new request for a contribution to a report."""
    from ciminfo.cli import checks
    from ciminfo.scaffold.records import ContributionFacts
    from ciminfo.scaffold.records import contribution as draft

    opened, corpus = _opened(workspace)
    asking = Asking()
    period = asking.ask(period, "For which report", "--period", known=corpus.reports)
    organ = asking.ask(organ, "Which organ is asked, if one is", "--organ", known=corpus.organisations, required=False)
    if not organ:
        state = asking.ask(
            state, "Which member state is asked", "--state (or --organ)", check=lambda each: _country(corpus, each)
        )
    letter = asking.ask(letter, "The number of the letter that asks", "--letter", required=False)
    on = asking.ask(on, "The day of that letter", "--on", required=False, check=checks.interval)
    due = asking.ask(due, "By when is the answer due", "--due", required=False, check=checks.day)
    id_ = asking.ask(id_, "Its id", "--id", default=f"{organ or state.lower()}-{period}", check=checks.id_)
    asking.done()
    facts = ContributionFacts(id=id_, report=period, organ=organ, state=state, letter=letter, on=on, due=due)
    _write(opened, draft(facts))
