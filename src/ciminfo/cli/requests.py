"""`ciminfo requests`: who was asked to contribute to a report, and what came back; letters can be drafted."""

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
    chosen,
    dossier_of,
    workspace_of,
)


def requests(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="The id of the report, for example 2004-2005.")],
    draft: Annotated[
        list[str] | None,
        typer.Option("--draft", metavar="ID", help="Write the letter that asks this contribution; may be repeated."),
    ] = None,
    format_: FormatOption = None,
    lang: LangOption = None,
    out: OutOption = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Show who was asked by which letter and when, what is due, and what was received.

    [bold]Examples[/]

      ciminfo requests 2004-2005

      ciminfo requests 2004-2005 --draft iin-2004-2005 --format docx
    """
    from ciminfo import languages, renderers
    from ciminfo.cli.build_report import tell
    from ciminfo.model.names import offer
    from ciminfo.pipeline import Job, draft_requests
    from ciminfo.queries import requests as query

    opened = workspace_of(workspace)
    dossier = dossier_of(opened, period)
    known = [each.id for each in dossier.contributions]
    for id_ in draft or ():
        if id_ not in known:
            exits.leave(exits.USAGE, f"{id_!r} is no contribution to {period}", offer(id_, known))
    if draft:
        spoken = chosen(lang, opened.languages, languages.names(), "language")
        formats = chosen(format_, opened.formats, renderers.RENDERERS, "format")
        folder = out.resolve() if out else opened.root / opened.out
        with screen.progress(silent=json) as progress:
            job = Job(period, spoken, formats, folder, progress=progress)
            built = draft_requests(opened, job, tuple(dict.fromkeys(draft)))
        tell(opened, built, period, as_json=json)
        if built.refused:
            raise SystemExit(exits.ERRORS)
        return
    rows = query.rows(dossier)
    if json:
        screen.print_json(rows)
        return
    screen.table(
        ("asked of", "letter", "asked", "due", "reminded", "received", "state"),
        [
            (
                row["of"], row["letter"], row["asked_on"], row["due"], ", ".join(row["reminded"]),
                row["received_on"], row["state"].replace("-", " "),
            )
            for row in rows
        ],
    )  # fmt: skip
    screen.say((screen.number(len(rows), "contribution", "contributions"), "bold"))
