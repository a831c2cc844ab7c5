"""The baseline of a run: what stands in it is marked; it is drawn up or shrunk where that is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.cli import exits, screen

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.baseline import Baseline
    from ciminfo.cli.wish import Wish
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.recall import Judged


def marked(wish: Wish, judged: Judged, *, draw_up: bool) -> tuple[tuple[Diagnostic, ...], bool]:
    """The findings that were asked for, those known that the baseline holds; and whether it was left against the wish.

    While some file cannot be read it is not written: what the rules that wait would find could never enter it.
    """
    found, unread = wish.narrow(judged.diagnostics), judged.unread
    file = _file(wish, draw_up=draw_up)
    if file is None:
        return found, False
    if draw_up and unread:
        screen.remark(f"{wish.workspace.shown(file)} is not written: some rules wait until every file can be read")
    elif draw_up and not file.exists():
        _draw_up(wish, file, found)
    if draw_up and not file.exists():
        return found, True
    known = _opened(file)
    among = known.mark(found)
    told = wish.is_narrow or unread or _tell_gone(file, known, among, shrink=draw_up)
    return among, draw_up and (unread or not told)


def _file(wish: Wish, *, draw_up: bool) -> Path | None:
    """The file of the baseline, if the run has one."""
    if draw_up and wish.is_narrow:
        exits.leave(exits.USAGE, "a baseline is drawn up of all records and all rules", "leave out files and rules")
    if wish.baseline or not draw_up:
        return wish.baseline
    from ciminfo.baseline import USUAL

    return wish.workspace.root / USUAL


def _draw_up(wish: Wish, file: Path, found: tuple[Diagnostic, ...]) -> None:
    from ciminfo.baseline import drawn_up

    held = [each for each in found if each.is_open]
    drawn_up(file, held)
    named = wish.workspace.baseline and wish.workspace.root / wish.workspace.baseline
    is_read = named and named.resolve() == file.resolve()
    then = "every run reads it" if is_read else "name it under `baseline` in ciminfo.yaml, so that every run reads it"
    shown = wish.workspace.shown(file.resolve())
    screen.remark(f"{screen.number(len(held), 'finding', 'findings')} drawn up in {shown}: {then}")


def _opened(file: Path) -> Baseline:
    from ciminfo.baseline import BaselineError, opened

    if not file.exists():
        exits.leave(exits.USAGE, f"there is no baseline {file}", "draw it up:  ciminfo validate --write-baseline")
    try:
        return opened(file)
    except BaselineError as error:
        exits.leave(exits.USAGE, str(error), error.hint)


def _tell_gone(file: Path, known: Baseline, among: tuple[Diagnostic, ...], *, shrink: bool) -> bool:
    """Say how many findings are gone, and take them out; `False` where new errors may hide them instead."""
    from ciminfo.baseline import drawn_up
    from ciminfo.diagnostics import Severity

    gone = known.gone(among)
    hidden = any(each.is_open and each.severity is Severity.ERROR for each in among)
    if gone and hidden and shrink:
        screen.remark(f"{file.name} is not shrunk: a record with an error may hide what seems to be gone")
    if not gone or hidden:
        return not gone
    if shrink:
        drawn_up(file, [each for each in among if each.known])
    words, them = ("finding of the baseline is", "it") if gone == 1 else ("findings of the baseline are", "them")
    screen.remark(f"{gone} {words} gone: {'taken out of it' if shrink else f'take {them} out with  --write-baseline'}")
    return True
