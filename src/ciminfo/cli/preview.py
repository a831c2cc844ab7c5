"""`ciminfo preview`: the site and the documents in a browser, told anew whenever a record changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import LangOption, WorkspaceOption, chosen, workspace_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.preview.board import Board
    from ciminfo.preview.compose import Wish
    from ciminfo.preview.edition import Edition


def preview(
    period: Annotated[
        str, typer.Argument(metavar="[PERIOD]", help="Begin with this report, and tell of it only.")
    ] = "",
    lang: LangOption = None,
    port: Annotated[
        int, typer.Option("--port", "-p", min=0, max=65535, metavar="PORT", help="The port; else one that is free.")
    ] = 0,
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the site and the documents in a browser, on this machine only.

    Whenever a record, the settings or a template is saved, the open pages show it, and what is to be said of it.
    With an error the pages stay as they were. Nothing is written. Ctrl+C ends it.

    [bold]Examples[/]

      ciminfo preview

      ciminfo preview 2004-2005 --open

      ciminfo preview --lang es --port 8000
    """
    from ciminfo import languages
    from ciminfo.preview.board import Board
    from ciminfo.preview.compose import Wish
    from ciminfo.preview.server import PortError, serving

    opened = workspace_of(workspace)
    codes = chosen(lang, opened.languages, languages.names(), "language")
    wish, board = Wish(opened.root, codes if lang else (), period), Board()
    try:
        with serving(board, port) as address:
            for number, shown in enumerate(_editions(wish, board)):
                if number == 0:
                    _begin(address + _first(period, codes[0], shown), open_=open_)
                _tell(shown)
    except PortError as taken:
        exits.leave(exits.MACHINE, str(taken), "name another with --port, or leave it out and have one that is free")
    except KeyboardInterrupt:
        raise SystemExit(exits.CLEAN) from None


def _editions(wish: Wish, board: Board) -> Iterator[Edition]:
    """Every edition as it is shown: the first, and one after each change, without an end."""
    from ciminfo.preview.compose import compose, places
    from ciminfo.preview.watch import changes

    for _ in changes(lambda: places(wish)):
        with screen.progress(silent=False) as progress:
            progress("Reading the records and building the pages")
            shown = board.show(compose(wish))
        yield shown


def _first(period: str, language: str, shown: Edition) -> str:
    """Where to begin: with the site, or with a report that was named."""
    from ciminfo.model.names import offer

    if not period:
        return ""
    reports = sorted({each.split("/")[1] for each in shown.documents} - {"countries"})
    if period not in reports and shown.files:
        exits.leave(exits.USAGE, f"there is no report {period!r}", offer(period, reports))
    return f"documents/{period}/annual-report.{language}.html"


def _begin(address: str, *, open_: bool) -> None:
    screen.say(("Preview: ", "bold"), address)
    screen.remark("It follows the records; Ctrl+C ends it.")
    if open_:
        import webbrowser

        webbrowser.open(address)


def _tell(shown: Edition) -> None:
    """In a line what was found, and whether the pages are of an earlier reading."""
    from ciminfo.reporters.verdict import Verdict, verdict

    stale = "; the pages are as they were before" if shown.is_stale else ""
    if shown.trouble:
        screen.say((shown.trouble, "bold red"), stale)
    else:
        screen.output().print(verdict(shown.diagnostics, Verdict(shown.records)), stale, sep="", soft_wrap=True)
