"""`ciminfo translations import`: what came back from a translator, into the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, patch, screen
from ciminfo.cli.options import WorkspaceOption, workspace_of
from ciminfo.cli.translations.overview import name, scope, signed
from ciminfo.cli.translations.saving import save

if TYPE_CHECKING:
    from ciminfo.exchange import Exchange
    from ciminfo.translating import Refusal, Taken


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The XLIFF 2 file that came back.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who reviewed what the file marks as reviewed.")] = "",
    on: Annotated[
        datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], metavar="DAY", help="When; else today.")
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change, as a patch.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Take translations into the records: what the translator changed, and nothing else.

    A text that was left as it was sent changes no byte. One that is too long, or whose record is gone, is told and
    left out. A text made from an original that has changed since is taken, and then stands as outdated. One that
    came back empty changes nothing.

    [bold]Examples[/]

      ciminfo translations import for-ana.xlf --diff

      ciminfo translations import for-ana.xlf --by "Ana Pérez"
    """
    from ciminfo.bounds import MAX_XLIFF
    from ciminfo.exchange import XliffError, read
    from ciminfo.reach import ReachError
    from ciminfo.reach import read as plainly
    from ciminfo.translating import take

    opened, reviewer = workspace_of(workspace), signed(by)
    try:
        came = _spoken(read(plainly(file, MAX_XLIFF)), file)
    except ReachError as error:
        exits.leave(exits.USAGE, f"{file} {error}", "name the file that came back")
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        exits.leave(exits.USAGE, f"{file} cannot be read: {error.strerror}", "name the file that came back")
    except XliffError as error:
        place = f"{file}:{error.line}" if error.line else str(file)
        exits.leave(exits.ERRORS, f"{place}: {error}", error.hint)
    corpus, _ = scope(opened, None)
    day = on.date() if on else datetime.now().astimezone().date()
    taken = take(opened, corpus, came, reviewer, day)
    if diff:
        patch.show({opened.shown(path): texts for path, texts in taken.files.items()})
    else:
        save(opened, taken.files)
    _tell(taken, name(came.target_language), "would be taken" if diff else "taken")
    if taken.refused:
        raise SystemExit(exits.ERRORS)


def _spoken(came: Exchange, file: Path) -> Exchange:
    """In the languages as ciminfo names them: a tool may have made pt-BR of pt."""
    from ciminfo import languages
    from ciminfo.model.names import offer

    codes = [code.partition("-")[0].lower() for code in (came.source_language, came.target_language)]
    for attribute, code in zip(("srcLang", "trgLang"), codes, strict=True):
        if code not in languages.names():
            message = f"{file}: its {attribute} is {code!r}, which is no language of ciminfo"
            exits.leave(exits.ERRORS, message, offer(code, languages.names()))
    source, target = codes
    if source == target:
        exits.leave(exits.ERRORS, f"{file}: it goes from {source} into {target}", "export the texts anew")
    return replace(came, source_language=source, target_language=target)


def _tell(taken: Taken, language: str, verb: str) -> None:
    together: dict[str, list[Refusal]] = {}
    for refusal in taken.refused:
        together.setdefault(refusal.reason, []).append(refusal)
    for reason, refused in together.items():
        _refuse(reason, [f"{each.field} of {each.record}" for each in refused])
    for record, field in taken.outdated:
        screen.say(("outdated: ", "yellow"), f"{field} of {record}: its original has changed since it was sent")
    changed = screen.number(len(taken.changed), f"{language} text", f"{language} texts")
    reviewed = sum(1 for state in taken.states.values() if state.review)
    rest = f", {len(taken.refused)} not taken" if taken.refused else ""
    screen.say(f"{changed} {verb}, {reviewed} marked as reviewed{rest}")


def _refuse(reason: str, texts: list[str]) -> None:
    """Why one text is not taken, or several for the same reason."""
    if len(texts) == 1:
        screen.say(("not taken: ", "bold red"), f"{texts[0]}: {reason}")
        return
    screen.say(("not taken: ", "bold red"), f"{len(texts)} texts: {reason}")
    for each in texts:
        screen.say(f"  {each}")
