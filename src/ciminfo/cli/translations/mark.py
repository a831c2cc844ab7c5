"""`ciminfo translations mark`: that texts follow their originals, or that somebody has reviewed them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import LangOption, WorkspaceOption, chosen, workspace_of
from ciminfo.cli.translations.overview import ReportOption, name, scope, signed
from ciminfo.cli.translations.saving import save

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.model.translations import Wording


def mark(
    records: Annotated[
        list[str] | None, typer.Argument(metavar="[RECORD]...", help="Ids of records; else all, or the report's.")
    ] = None,
    lang: LangOption = None,
    report: ReportOption = None,
    reviewed_by: Annotated[
        str, typer.Option("--reviewed-by", metavar="NAME", help="Who has reviewed them as they read.")
    ] = "",
    on: Annotated[
        datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], metavar="DAY", help="When; else today.")
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Record that translations follow their originals as these read now, and who has reviewed them.

    Without a reviewer the texts stay drafts; from then on each is outdated when its original changes. A text that is
    edited after its review is a draft again.

    [bold]Examples[/]

      ciminfo translations mark caracas-seminar --lang fr

      ciminfo translations mark --report 2004-2005 --lang fr --reviewed-by "Ana Pérez"
    """
    from ciminfo import languages
    from ciminfo.model.names import offer
    from ciminfo.model.report_texts import texts
    from ciminfo.recording import text_states
    from ciminfo.translating import marked

    opened = workspace_of(workspace)
    codes, reviewer = chosen(lang, opened.languages, languages.names(), "language"), signed(reviewed_by)
    corpus, dossier = scope(opened, report)
    known = {record.id for record in corpus}
    for id_ in records or ():
        if id_ not in known:
            exits.leave(exits.USAGE, f"there is no record {id_!r}", offer(id_, known))
    day = on.date() if on else datetime.now().astimezone().date()
    for code in codes:
        states = marked(_chosen(texts(corpus, code, dossier), records), reviewer, day)
        file, before, after = text_states(opened, corpus, code, states)
        if after != before:
            save(opened, {file: (before, after)})
        what = f"reviewed by {reviewer}" if reviewer else "following their originals"
        counted = screen.number(len(states), "text", "texts")
        screen.say(f"{counted} in {name(code)} marked as {what}")


def _chosen(wordings: Iterable[Wording], records: list[str] | None) -> list[Wording]:
    return [each for each in wordings if each.text and (not records or each.record.id in records)]
