"""`ciminfo validate`: check all records, or say only what concerns the files that were named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, workspace_of
from ciminfo.cli.wish import FAIL_ON, FORMATS, Wish, codes, one_of, shown

if TYPE_CHECKING:
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.pipeline import Checked


def validate(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="Say only what concerns these records.")
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
        typer.Option("--output", "-o", metavar="FILE", help="Write the format into a file, and text to the screen."),
    ] = None,
    accepted: Annotated[
        bool, typer.Option("--accepted", help="Tell also what the records accept, with the reasons.")
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what is beyond doubt, then check.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would mend, and change nothing.")] = False,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help="Be silent on the findings in this file.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Draw up the baseline, or shrink the one there is.")
    ] = False,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Check the records against the mandates, the reports and each other.

    Everything found is said in one run, each with its file, line and column. The last line is the verdict.

    [bold]Examples[/]

      ciminfo validate

      ciminfo validate data/activities/2005/belize-city-training.yaml

      ciminfo validate --select CIM2 --fail-on warning

      ciminfo validate --diff

      ciminfo validate --format sarif --output ciminfo.sarif

      ciminfo explain CIM203
    """
    opened = workspace_of(workspace)
    wish = Wish(
        opened,
        shown(opened, files or []),
        codes(select or []),
        codes(ignore or []),
        one_of(fail_on, FAIL_ON, "severity"),
        one_of("json" if json else format_, FORMATS, "format"),
        output,
        baseline or (opened.root / opened.baseline if opened.baseline else None),
    )
    if diff or fix:
        _mend(wish, show_only=diff)
    checked = _check(wish)
    found = _marked(wish, wish.narrow(checked.diagnostics), draw_up=write_baseline)
    _tell(wish, found, checked, accepted=accepted)
    if any(each.is_open and each.severity in wish.failing for each in found):
        raise SystemExit(exits.ERRORS)


def _check(wish: Wish) -> Checked:
    from ciminfo.pipeline import check

    with screen.progress(silent=not wish.is_for_people) as progress:
        progress("Checking the records")
        return check(wish.workspace)


def _mend(wish: Wish, *, show_only: bool) -> None:
    """Mend what is beyond doubt; or show it as a difference, and leave with 1 where there is any."""
    from ciminfo.recording import mended, save

    texts = mended(wish.workspace, (each for each in wish.narrow(_check(wish).diagnostics) if each.is_open))
    if show_only:
        screen.show_difference({wish.workspace.shown(file): both for file, both in texts.items()})
        raise SystemExit(exits.ERRORS if texts else exits.CLEAN)
    save({file: after for file, (_, after) in texts.items()})
    for file in texts if wish.is_for_people else ():
        screen.say(("mended ", "green"), wish.workspace.shown(file))


def _marked(wish: Wish, found: tuple[Diagnostic, ...], *, draw_up: bool) -> tuple[Diagnostic, ...]:
    """The findings, those known that the baseline holds; the baseline is drawn up or shrunk where that is asked."""
    from ciminfo import baseline

    if draw_up and wish.is_narrow:
        exits.leave(exits.USAGE, "a baseline is drawn up of all records and all rules", "leave out files and rules")
    file = wish.baseline or (wish.workspace.root / baseline.USUAL if draw_up else None)
    if file is None:
        return found
    if draw_up and not file.exists():
        held = [each for each in found if each.is_open]
        baseline.drawn_up(file, held)
        _say(f"{screen.number(len(held), 'finding', 'findings')} drawn up in {wish.workspace.shown(file)}", _SET)
    elif not file.exists():
        exits.leave(exits.USAGE, f"there is no baseline {file}", "draw it up:  ciminfo validate --write-baseline")
    try:
        known = baseline.opened(file)
    except baseline.BaselineError as error:
        exits.leave(exits.USAGE, str(error), error.hint)
    marked = known.mark(found)
    gone = 0 if wish.is_narrow else known.gone(marked)
    if gone and draw_up:
        baseline.drawn_up(file, [each for each in marked if each.known])
    if gone:
        words = screen.number(gone, "finding of the baseline is", "findings of the baseline are")
        _say(f"{words} gone", "taken out of it" if draw_up else "take them out with  --write-baseline")
    return marked


_SET = "name it under `baseline` in ciminfo.yaml, so that every run reads it"


def _say(words: str, then: str) -> None:
    """A remark on the run itself, which no report carries."""
    screen.errors().print(f"{words}: {then}", soft_wrap=True)


def _tell(wish: Wish, found: tuple[Diagnostic, ...], checked: Checked, *, accepted: bool) -> None:
    files = tuple(sorted(wish.files)) or checked.loaded.files
    if wish.format != "text":
        told = found if accepted or wish.format == "json" else tuple(each for each in found if each.is_open)
        report = _report(wish, told, files)
        if wish.output is None:
            screen.output().file.write(report)
            return
        from ciminfo.recording import save

        save({wish.output.absolute(): report})
    screen.show(found, wish.workspace, len(files), accepted=accepted)


def _report(wish: Wish, found: tuple[Diagnostic, ...], files: tuple[str, ...]) -> str:
    from importlib import import_module

    from ciminfo import __version__
    from ciminfo.diagnostics import Severity
    from ciminfo.recording import replacements
    from ciminfo.reporters.run import Edit, Run
    from ciminfo.rules import rules

    run = Run(
        __version__,
        files,
        rules(),
        wish.workspace.severities,
        wish.failing or (Severity.ERROR,),
        baseline=wish.baseline is not None,
        folder=wish.folder,
        edits={each: Edit(each.span, text) for each, text in replacements(wish.workspace, found).items()},
    )
    return str(import_module(f"ciminfo.reporters.{wish.format}").report(found, run))
