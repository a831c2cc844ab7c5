"""`ciminfo validate`: check all records, or say only what concerns the files that were named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, known, screen, telling
from ciminfo.cli.options import JsonOption, WorkspaceOption, workspace_of
from ciminfo.cli.wish import FAIL_ON, FORMATS, Wish, codes, one_of, shown

if TYPE_CHECKING:
    from ciminfo.recall import Judged


def validate(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="Say only what concerns these records, or folders.")
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", "-s", metavar="RULE", help="Only this rule: a name, a code, or CIM2 for all of 2xx."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", "-i", metavar="RULE", help="All rules but this one.")
    ] = None,
    fail_on: Annotated[
        str, typer.Option("--fail-on", metavar="SEVERITY", help="Exit with 1 from: error, warning, notice, or never.")
    ] = "error",
    format_: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="text, json, sarif, github, gitlab or junit.")
    ] = "text",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write that format into a file, and text to the screen."),
    ] = None,
    accepted: Annotated[
        bool, typer.Option("--accepted", help="Tell also what the records accept, with the reasons.")
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what is beyond doubt, then check.")] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would mend, and change nothing; exit with 1 if it is any.")
    ] = False,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help="Be silent on the findings in this file.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Draw up the baseline, or shrink the one there is.")
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Judge everything anew, also where nothing has changed.")
    ] = False,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Check the records against the mandates, the reports and each other.

    Everything found is said in one run, each with its file, line and column. The last line is the verdict.
    It exits with 1 where something is open that --fail-on names, or graver; where --diff shows a change; where
    --write-baseline is refused; and where ciminfo.yaml cannot be used.

    [bold]Examples[/]

      ciminfo validate

      ciminfo validate data/activities/2005/belize-city-training.yaml

      ciminfo validate --select CIM2 --fail-on warning

      ciminfo validate --diff

      ciminfo validate --format sarif --output ciminfo.sarif

      ciminfo explain CIM203
    """
    form = one_of("json" if json else format_, FORMATS, "format")
    _refuse_odds(form, output, diff=diff, write_baseline=write_baseline)
    with telling.settings(form, output):
        opened = workspace_of(workspace)
        wish = Wish(
            opened,
            shown(opened, files or []),
            codes(select or []),
            codes(ignore or []),
            one_of(fail_on, FAIL_ON, "severity"),
            form,
            output,
            baseline or (opened.root / opened.baseline if opened.baseline else None),
        )
        if diff or fix:
            _mend(wish, show_only=diff, no_cache=no_cache)
        judged = _judge(wish, no_cache=no_cache)
        found, is_left = known.marked(wish, judged, draw_up=write_baseline)
        telling.tell(wish, found, judged, accepted=accepted)
    if is_left or any(each.is_open and each.severity in wish.failing for each in found):
        raise SystemExit(exits.ERRORS)


def _refuse_odds(form: str, output: Path | None, *, diff: bool, write_baseline: bool) -> None:
    """Refuse options of which one would be passed over in silence."""
    if output and form == "text":
        exits.leave(exits.USAGE, "--output is for another format than text", "add, for example,  --format sarif")
    if diff and (write_baseline or output or form != "text"):
        too = "--write-baseline" if write_baseline else "--output" if output else "another format"
        exits.leave(exits.USAGE, f"--diff prints a patch and nothing else; {too} asks for more", "ask for one of them")


def _judge(wish: Wish, *, no_cache: bool) -> Judged:
    from ciminfo import cache
    from ciminfo.recall import judge

    with screen.progress(silent=not wish.is_for_people) as progress:
        progress("Checking the records")
        judged = judge(wish.workspace, None if no_cache else cache.opened())
    if not judged.files:
        hint = "write one:  ciminfo new activity; or name another folder under `data` in ciminfo.yaml"
        exits.leave(exits.USAGE, f"there is no record below {wish.workspace.data.as_posix()}/", hint)
    return judged


def _mend(wish: Wish, *, show_only: bool, no_cache: bool) -> None:
    """Mend what is beyond doubt; or show it as a difference, and leave with 1 where there is any."""
    from ciminfo.cli import patch
    from ciminfo.inventory import record_files
    from ciminfo.mending import CHANGED, mended, standing
    from ciminfo.output import ChangedError, tidy
    from ciminfo.recording import save

    before = standing(wish.workspace, record_files(wish.workspace))
    found = wish.narrow(_judge(wish, no_cache=no_cache).diagnostics)
    mending = mended(wish.workspace, (each for each in found if each.is_open), before)
    for path, why in mending.left.items():
        screen.remark(f"{path} is left as it is: it {why}")
    if show_only:
        patch.show({wish.in_repository(file): both for file, both in mending.texts.items()})
        raise SystemExit(exits.ERRORS if mending.texts else exits.CLEAN)
    for file, (was, after) in mending.texts.items():
        try:
            save(file, after, was)
        except ChangedError:
            screen.remark(f"{wish.workspace.shown(file)} is left as it is: it {CHANGED}")
            continue
        if wish.is_for_people:
            screen.say(("mended ", "green"), wish.workspace.shown(file))
    tidy(wish.workspace.root / wish.workspace.data)
