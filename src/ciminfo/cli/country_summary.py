"""`ciminfo country-summary`: what the records hold about one country, or several."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import (
    FormatOption,
    JsonOption,
    LangOption,
    OutOption,
    WorkspaceOption,
    checked_of,
    chosen,
    workspace_of,
)


def country_summary(
    countries: Annotated[
        list[str] | None,
        typer.Argument(metavar="COUNTRY...", help="Names in any of the four languages, or codes.", show_default=False),
    ] = None,
    all_: Annotated[
        bool, typer.Option("--all", "-a", help="Every state that was ever a member, and every place with records.")
    ] = False,
    period: Annotated[
        str, typer.Option("--period", "-p", metavar="PERIOD", help="Only this report; else all that is recorded.")
    ] = "",
    format_: FormatOption = None,
    lang: LangOption = None,
    out: OutOption = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Write one or two pages on a country: its activities, what was announced, the mandates answered.

    What several countries share is said to be shared, so that sums never count an event twice.
    With --all, what is there already and would be written the same is left as it is.

    [bold]Examples[/]

      ciminfo country-summary Bolivia

      ciminfo country-summary Haïti Belice --lang fr --period 2004-2005

      ciminfo country-summary --all --format pdf
    """
    from ciminfo import languages, renderers
    from ciminfo.cli import every_country
    from ciminfo.cli.build_report import tell
    from ciminfo.pipeline import Job, summarise
    from ciminfo.queries.countries import UnknownCountryError, find

    opened = workspace_of(workspace)
    spoken = chosen(lang, opened.languages, languages.names(), "language")
    formats = chosen(format_, opened.formats, renderers.RENDERERS, "format")
    folder = out.resolve() if out else opened.root / opened.out
    if all_ and countries:
        exits.leave(exits.USAGE, "--all means every country, and one is named", "leave out the one or the other")
    if not all_ and not countries:
        exits.leave(exits.USAGE, "no country is named", "name one or several, or write every one with  --all")
    if all_:
        every_country.build(opened, Job(period, spoken, formats, folder), as_json=json)
        return
    corpus = checked_of(opened, period).loaded.corpus
    try:
        codes = tuple(dict.fromkeys(find(corpus, country) for country in countries or ()))
    except UnknownCountryError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    with screen.progress(silent=json) as progress:
        built = summarise(opened, Job(period, spoken, formats, folder, progress=progress), codes)
    tell(opened, built, ", ".join(codes), as_json=json)
    if built.refused:
        raise SystemExit(exits.ERRORS)
