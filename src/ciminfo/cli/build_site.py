"""`ciminfo build-site`: the site of all activities, and what it leads to that nobody has built yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, LangOption, OutOption, WorkspaceOption, chosen, workspace_of

if TYPE_CHECKING:
    from ciminfo.pipeline import Built
    from ciminfo.workspace import Workspace


def build_site(
    lang: LangOption = None,
    out: OutOption = None,
    address: Annotated[
        str, typer.Option("--address", "-a", metavar="ADDRESS", help="Where the site will lie: https://…")
    ] = "",
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of", formats=["%Y-%m-%d"], metavar="DAY", help="As it was known that day; else on the last recorded."
        ),
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Write the site: activities, countries, mandates, announcements, and the documents that stand in out/.

    It is a folder of plain pages, which can be opened where it lies or copied to any server. The folder is made anew
    as a whole; what others have put into it is taken along.

    [bold]Examples[/]

      ciminfo build-site

      ciminfo build-site --lang es --lang pt --address https://www.example.org/trata
    """
    from ciminfo import languages
    from ciminfo.pipeline import Job
    from ciminfo.pipeline import build_site as build
    from ciminfo.workspace import web_address

    opened = workspace_of(workspace)
    if address:
        if not web_address(address):
            exits.leave(exits.USAGE, f"{address!r} is no address of a site", "write  https://, the host and a folder")
        opened = replace(opened, address=web_address(address))
    spoken = chosen(lang, opened.languages, languages.names(), "language")
    folder = out.resolve() if out else opened.root / opened.out
    with screen.progress(silent=json) as progress:
        built = build(opened, Job("", spoken, (), folder, progress=progress), as_of.date() if as_of else None)
    if json:
        screen.print_json(_as_json(opened, built))
    else:
        _tell(opened, built)
    if built.refused:
        raise SystemExit(exits.ERRORS)


def _as_json(workspace: Workspace, built: Built) -> dict[str, object]:
    from ciminfo.reporters import json as json_reporter

    return {
        "asked": "site",
        "refused": built.refused,
        "address": workspace.address,
        "written": [workspace.shown(file) for file in built.written],
        "lacking": list(built.lacking),
        "diagnostics": json_reporter.entries(built.diagnostics),
    }


def _tell(workspace: Workspace, built: Built) -> None:
    """Where the site stands, and what would make it whole."""
    from ciminfo.pipeline import COUNTRIES, SITE

    screen.show(built.diagnostics, workspace)
    screen.say("")
    if built.refused:
        screen.say(("The site was not written.", "bold red"))
        return
    first = next(file for file in built.written if file.name == "index.html" and file.parent.name == SITE)
    screen.say(("wrote", "green"), f" {workspace.shown(first)} and {len(built.written) - 1} other files")
    for each in built.lacking:
        what, command = f"report {each}", f"build-report {each}"
        if each == COUNTRIES:
            what, command = "summaries of countries", "country-summary --all"
        screen.say(("not built yet", "yellow"), f": {what}; to offer it, run  ciminfo {command}  and this again")
    if not workspace.address:
        screen.say(
            ("no address", "yellow"),
            ": without one there is no sitemap, and feeds name no site; give it with  --address  or in ciminfo.yaml",
        )
