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
        list[str], typer.Argument(metavar="COUNTRY...", help="Names in any of the four languages, or codes.")
    ],
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

    [bold]Examples[/]

      ciminfo country-summary Bolivia

      ciminfo country-summary Haïti Belice --lang fr --period 2004-2005
    """
    from ciminfo import languages, renderers
    from ciminfo.cli.build_report import tell
    from ciminfo.pipeline import Job, summarise
    from ciminfo.queries.countries import UnknownCountryError, find

    opened = workspace_of(workspace)
    spoken = chosen(lang, opened.languages, languages.names(), "language")
    formats = chosen(format_, opened.formats, renderers.RENDERERS, "format")
    corpus = checked_of(opened, period).loaded.corpus
    try:
        codes = tuple(dict.fromkeys(find(corpus, country) for country in countries))
    except UnknownCountryError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    folder = out.resolve() if out else opened.root / opened.out
    with screen.progress(silent=json) as progress:
        built = summarise(opened, Job(period, spoken, formats, folder, progress=progress), codes)
    tell(opened, built, ", ".join(codes), as_json=json)
    if built.refused:
        raise SystemExit(exits.ERRORS)
