"""`ciminfo template`: a look of the workspace's own: something to start from, and what it still lacks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, chosen, flowing, workspace_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.renderers.word.check import Lack

#: What can be copied, and the file that it is in a folder of templates.
_FILES = {"docx": "docx/document.docx", "css": "css/document.css", "html": "html/document.html.j2"}


def check(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[FOLDER]", help="A folder of templates; else that of the workspace."),
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Say what a Word template of one's own lacks, and what to do about each.

    It is docx/document.docx, docx/document.dotx or the folder docx/document below the templates. Exits with 1 where
    nothing could be built with it.

    [bold]Examples[/]

      ciminfo template check

      ciminfo template check drafts/house-style
    """
    from ciminfo.renderers import Look
    from ciminfo.renderers.word.check import lacks
    from ciminfo.renderers.word.template import found

    place = folder or _templates(workspace)
    if folder and not folder.is_dir():
        exits.leave(exits.USAGE, f"there is no folder {folder}", "name the folder of the templates, not the file")
    template = next(found(Look((place,))), None)
    found_lacking = lacks(template) if template else ()
    if json:
        screen.print_json(_value(template, found_lacking))
    else:
        _tell(place, template, found_lacking)
    if any(each.stops for each in found_lacking):
        raise SystemExit(exits.ERRORS)


def _templates(workspace: Path | None) -> Path:
    opened = workspace_of(workspace)
    folder = opened.root / opened.templates
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _value(template: Path | None, lacking: Sequence[Lack]) -> dict[str, object]:
    return {
        "template": template.as_posix() if template else None,
        "usable": not any(each.stops for each in lacking),
        "lacks": [
            {"severity": "error" if each.stops else "warning", "message": each.message, "help": each.remedy}
            for each in lacking
        ],
    }


def _tell(place: Path, template: Path | None, lacking: Sequence[Lack]) -> None:
    if template is None:
        for stray in sorted((place / "docx").glob("*.do[ct]?")):
            screen.say(("warning: ", "bold yellow"), f"{stray.as_posix()} is not read: only document.docx is")
        screen.say(f"no Word template in {place.as_posix()}: documents are written with the one that ships")
        screen.say(("  help: ", "cyan"), "ciminfo template copy  puts it there, to be changed in Word")
        return
    for each in lacking:
        screen.say(("error: ", "bold red") if each.stops else ("warning: ", "bold yellow"), each.message)
        screen.say(("  help: ", "cyan"), each.remedy)
    stopping = sum(each.stops for each in lacking)
    lacks_what = screen.number(stopping, "error", "errors") if stopping else ""
    verdict = f"cannot be used: {lacks_what}" if stopping else "can be used" if lacking else "lacks nothing"
    screen.say(f"{template.as_posix()} {verdict}")


def copy(
    kind: Annotated[str, typer.Argument(metavar="[KIND]", help="docx, css or html.")] = "docx",
    workspace: WorkspaceOption = None,
) -> None:
    """Put a template that ships into the workspace, to start a house style from.

    The Word template shows every style by its name: change the styles in Word, and the page, header and footer; the
    words on its pages are not taken over. A file that stands there already is left as it is.

    [bold]Examples[/]

      ciminfo template copy

      ciminfo template copy css
    """
    from ciminfo.output import write

    opened = workspace_of(workspace)
    (kind,) = chosen([kind], (), _FILES, "template")
    file = opened.root / opened.templates / _FILES[kind]
    if file.exists():
        exits.leave(exits.USAGE, f"{opened.shown(file)} is there already", "move it away to start anew")
    write(file.parent, {file.name: _content(kind)})
    screen.say(("wrote ", "green"), opened.shown(file))
    if kind == "docx":
        screen.say("Change its styles in Word, then run  ciminfo template check")


def _content(kind: str) -> bytes:
    if kind == "docx":
        from ciminfo.renderers.word.specimen import specimen

        return specimen()
    from ciminfo.renderers.look import shipped

    return (shipped() / _FILES[kind]).read_bytes()


app = typer.Typer(help="A look of the workspace's own: start one, and see what it lacks.", no_args_is_help=True)
for command in (check, copy):
    app.command(command.__name__, help=flowing(command.__doc__ or ""))(command)
