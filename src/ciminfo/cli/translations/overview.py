"""`ciminfo translations`: what is missing, made from facts, outdated, draft or reviewed, language by language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, LangOption, WorkspaceOption, checked_of, chosen, workspace_of

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace

ReportOption: TypeAlias = Annotated[
    str | None, typer.Option("--report", "-r", metavar="PERIOD", help="Only the texts that this report prints.")
]
_COLOURS = {
    "missing": "bold red", "from-facts": "yellow", "outdated": "yellow", "draft": "cyan", "reviewed": "green",
}  # fmt: skip
#: What is listed where nothing else is asked for: somebody has to write these.
_LISTED = ("missing", "outdated", "from-facts")


def overview(
    context: typer.Context,
    report: ReportOption = None,
    lang: LangOption = None,
    standing: Annotated[
        list[str] | None,
        typer.Option(
            "--standing", "-s", metavar="WORD", help="List these: missing, from-facts, outdated, draft, reviewed."
        ),
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Show how the texts stand in each language, and exchange them with translators.

    A text is missing; made from facts, where sentences from the record's fields stand for a narrative; outdated,
    where its original has changed since; a draft, until somebody has reviewed it as it reads; or reviewed.
    Without a command, the texts are counted and those that somebody has to write are listed.

    [bold]Examples[/]

      ciminfo translations --report 2004-2005

      ciminfo translations --lang fr --standing draft
    """
    if context.invoked_subcommand:
        return
    from ciminfo import languages
    from ciminfo.model.report_texts import texts
    from ciminfo.queries import translations as query

    opened = workspace_of(workspace)
    codes = chosen(lang, opened.languages, languages.names(), "language")
    listed = chosen(standing, _LISTED, _COLOURS, "standing")
    corpus, dossier = scope(opened, report)
    rows = query.rows(each for code in codes for each in texts(corpus, code, dossier))
    if json:
        screen.print_json({"counts": query.counts(rows), "texts": rows})
        return
    _table(query.counts(rows))
    for word in listed:
        for code in codes:
            _list(word, code, [row for row in rows if (row["standing"], row["language"]) == (word, code)])


def scope(workspace: Workspace, report: str | None) -> tuple[Corpus, Dossier | None]:
    """All that is recorded, and the report through which it is seen, if any.

    Every record has to be readable: the texts of one that is not would pass for gone, and what is kept of them too.
    """
    from ciminfo.diagnostics import blocks_build

    checked = checked_of(workspace, report or "")
    if unread := [each for each in checked.loaded.diagnostics if blocks_build(each)]:
        screen.show(unread, workspace)
        exits.leave(exits.ERRORS, "some record cannot be read, and its texts would pass for gone", "mend it first")
    return checked.loaded.corpus, checked.dossiers[0] if report else None


def signed(name: str) -> str:
    """Who has reviewed, in one line, as it is kept with each text."""
    words = " ".join(name.split())
    if not words.isprintable():
        exits.leave(exits.USAGE, f"{words!r} is no name", "leave out what cannot be printed")
    return words


def _table(counts: dict[str, dict[str, int]]) -> None:
    headings = ["", "texts", *(word.replace("-", " ") for word in _COLOURS)]
    rows = [
        [name(code), str(sum(counted.values())), *(str(counted[word] or "–") for word in _COLOURS)]
        for code, counted in counts.items()
    ]
    screen.table(headings, rows, whole=len(headings))


def _list(word: str, code: str, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    screen.say("")
    screen.say((f"{word.replace('-', ' ').capitalize()} in {name(code)}", _COLOURS[word]))
    for row in rows:
        screen.say(f"  {row['field']} of {row['record']}  ", (f"{row['file']}:{row['line']}", "dim"))


def name(code: str) -> str:
    """A language's name in English."""
    from ciminfo import languages

    return languages.language("en").named(code)
