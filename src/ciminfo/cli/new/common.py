"""What all kinds of new record share: the options, the workspace, and the writing of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import checked_of, chosen, workspace_of

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.model.corpus import Corpus
    from ciminfo.scaffold.records import Draft
    from ciminfo.workspace import Workspace

IdOption = Annotated[str, typer.Option("--id", metavar="ID", help="Its id; else one is made of the title.")]
LangChoice = Annotated[str, typer.Option("--lang", "-l", metavar="LANG", help="The language of its texts.")]


def opened(folder: Path | None) -> tuple[Workspace, Corpus]:
    workspace = workspace_of(folder)
    return workspace, checked_of(workspace, "").loaded.corpus


def write(workspace: Workspace, draft: Draft) -> None:
    """Write the record, unless something stands there, and say what is still to be done about it."""
    from ciminfo.judging import check
    from ciminfo.recording import add_record

    file = workspace.root / workspace.data / draft.path
    if file.exists():
        exits.leave(exits.USAGE, f"{workspace.shown(file)} exists already", "choose another --id")
    add_record(workspace, draft.path, draft.text)
    shown = workspace.shown(file)
    found = [each for each in check(workspace).diagnostics if each.concerns({shown})]
    screen.show(found, workspace, 1)
    screen.say(("wrote ", "green"), shown)


def country_names(corpus: Corpus) -> list[str]:
    """The names of the registry's countries in English, to complete an answer."""
    from ciminfo import languages

    return [languages.language("en").country(code, country) for code, country in corpus.countries.items()]


def citations(corpus: Corpus) -> list[str]:
    """Every recorded paragraph of a mandate as one cites it, to complete an answer."""
    from ciminfo.model.citation import Citation
    from ciminfo.model.mandate import Mandate

    return [
        str(Citation(mandate.symbol, number))
        for mandate in corpus.of(Mandate).values()
        for number in ("", *(number for number, _ in mandate.paragraphs))
    ]


def language(workspace: Workspace, given: str) -> str:
    """The language of the record's texts: the one given, else the workspace's first."""
    from ciminfo import languages

    return chosen([given] if given else None, workspace.languages[:1], languages.names(), "language")[0]


def country(corpus: Corpus, name: str) -> str:
    from ciminfo.queries.countries import UnknownCountryError, find

    try:
        return find(corpus, name)
    except UnknownCountryError as error:
        raise ValueError(f"{error}; {error.hint}") from error
