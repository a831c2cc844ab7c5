"""`ciminfo build-report`: validate the records and write the letter and the report of one period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import FormatOption, JsonOption, LangOption, OutOption, WorkspaceOption, chosen, workspace_of

if TYPE_CHECKING:
    from ciminfo.pipeline import Built
    from ciminfo.workspace import Workspace

#: As many texts without a review are named before the rest is counted.
_SHOWN = 5


def build_report(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="The id of the report, for example 2004-2005.")],
    format_: FormatOption = None,
    lang: LangOption = None,
    out: OutOption = None,
    final: Annotated[
        bool, typer.Option("--final", help="Refuse open warnings, gaps and unreviewed texts: for what is sent.")
    ] = False,
    page_numbers: Annotated[
        bool, typer.Option("--page-numbers", help="Put the pages into the contents of Word files, with LibreOffice.")
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Make everything anew, also what lies there as it would be made.")
    ] = False,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Write the cover letter and the annual report of a period.

    The records are validated first; with an error nothing is written and what stood there stays.
    What a required field does not know shows as a marked gap in a draft; --final refuses it.

    [bold]Examples[/]

      ciminfo build-report 2004-2005

      ciminfo build-report 2004-2005 --format docx --lang en

      ciminfo build-report 2004-2005 --final --page-numbers
    """
    from ciminfo import cache, languages, recall, renderers
    from ciminfo.judging import UnknownReportError
    from ciminfo.pipeline import Job

    opened = workspace_of(workspace)
    job_languages = chosen(lang, opened.languages, languages.names(), "language")
    formats = chosen(format_, opened.formats, renderers.RENDERERS, "format")
    folder = out.resolve() if out else opened.root / opened.out
    try:
        with screen.progress(silent=json) as progress:
            again = no_cache or not cache.is_wanted()
            job = Job(period, job_languages, formats, folder, final, page_numbers, again, progress)
            built = recall.build(opened, job, None if again else cache.opened())
    except UnknownReportError as unknown:
        from ciminfo.model.names import offer

        exits.leave(exits.USAGE, str(unknown), offer(period, unknown.known) or "record one below data/reports")
    tell(opened, built, period, as_json=json)
    if built.refused:
        raise SystemExit(exits.ERRORS)


def tell(workspace: Workspace, built: Built, period: str, *, as_json: bool) -> None:
    """Say what was found, what is missing and what was written; `period` is what was asked for."""
    from rich.text import Text

    from ciminfo.reporters import json as json_reporter

    if as_json:
        screen.print_json(
            {
                "asked": period,
                "refused": built.refused,
                "written": [workspace.shown(file) for file in built.written],
                "gaps": [{"document": document, "gap": gap} for document, gap in built.gaps],
                **_unreviewed(built),
                "diagnostics": json_reporter.entries(built.diagnostics),
            }
        )
        return
    screen.show(built.diagnostics, workspace)
    console = screen.output()
    if built.gaps:
        console.print()
        for document, gap in built.gaps:
            console.print(f"[yellow]gap[/] in {document}: {gap}", soft_wrap=True)
    _tell_unreviewed(built, period)
    console.print()
    if built.refused:
        console.print(f"[bold red]Nothing was written for {period}.[/]")
        return
    for file in built.written:
        console.print(Text.assemble(("wrote", "green"), f" {workspace.shown(file)}"), soft_wrap=True)


def _unreviewed(built: Built) -> dict[str, object]:
    """The texts of a report that nobody has reviewed, for scripts; nothing of what is no report."""
    if built.unreviewed is None:
        return {}
    return {
        "unreviewed": [
            {"record": record, "field": field, "language": language} for record, field, language in built.unreviewed
        ]
    }


def _tell_unreviewed(built: Built, period: str) -> None:
    """The first texts that nobody has reviewed, and how many there are in each language."""
    if not (built.refused and built.unreviewed):
        return
    screen.say("")
    for record, field, language in built.unreviewed[:_SHOWN]:
        screen.say(("not reviewed", "yellow"), f" in {language}: {field} of {record}")
    languages = [language for _, _, language in built.unreviewed]
    counted = ", ".join(f"{languages.count(code)} in {code}" for code in dict.fromkeys(languages))
    screen.say(f"{screen.number(len(languages), 'text', 'texts')} not reviewed: {counted}")
    screen.say(("  help: ", "cyan"), f"ciminfo translations --report {period} --standing draft  lists them")
