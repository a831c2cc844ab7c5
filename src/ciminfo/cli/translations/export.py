"""`ciminfo translations export`: the texts that await a translator, as an XLIFF 2 file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import WorkspaceOption, chosen, workspace_of
from ciminfo.cli.translations.overview import ReportOption, name, scope


def export(
    lang: Annotated[str, typer.Option("--lang", "-l", metavar="LANG", help="The language to translate into.")],
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="LANG", help="The language to translate from; else the workspace's first."),
    ] = None,
    report: ReportOption = None,
    everything: Annotated[
        bool, typer.Option("--all", help="With reviewed texts too, for a translator who wants to see the whole.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Where to write; else out/translations/.")
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write the texts that await a translation or a review, for a translator's own tool (XLIFF 2.0).

    Each text comes with what is there already, with a note on what it belongs to, and with the number of
    characters there is room for. Send the file back in with  ciminfo translations import.

    [bold]Examples[/]

      ciminfo translations export --lang fr --report 2004-2005

      ciminfo translations export --lang pt --from es --out for-ana.xlf
    """
    from ciminfo import languages
    from ciminfo.output import write
    from ciminfo.translating import sent

    opened = workspace_of(workspace)
    (target,) = chosen([lang], (), languages.names(), "language")
    (source,) = chosen([from_] if from_ else None, opened.languages[:1], languages.names(), "language")
    if source == target:
        exits.leave(exits.USAGE, f"{source} is both the language to translate from and into", "choose another --from")
    corpus, dossier = scope(opened, report)
    made = sent(corpus, source, target, dossier, everything=everything)
    if not made.units:
        screen.say(f"nothing awaits a translation from {name(source)} into {name(target)}")
        return
    from ciminfo.exchange import written
    from ciminfo.reach import below

    file = out or below(opened.root / opened.out, "translations") / f"{report or 'all'}.{source}-{target}.xlf"

    write(file.parent, {file.name: written(made)})
    screen.say(("wrote ", "green"), opened.shown(file.resolve()))
    screen.say(f"{screen.number(len(made.units), 'text', 'texts')} from {name(source)} into {name(target)}")
