"""What a run of `validate` found, in the format that was asked for; also where the settings are what is wrong."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ciminfo.cli import exits, screen
from ciminfo.cli.wish import folder_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ciminfo.cli.wish import Wish
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.recall import Judged
    from ciminfo.reporters.run import Edit, Run


def tell(wish: Wish, found: tuple[Diagnostic, ...], judged: Judged, *, accepted: bool) -> None:
    """Tell all that was asked for, in a file or on the screen; people get the words, too."""
    files = tuple(sorted(wish.files)) or judged.files
    waiting = wish.waiting if judged.unread else ()
    if wish.format != "text":
        told = found if accepted or wish.format == "json" else tuple(each for each in found if each.is_open)
        _put(wish.format, told, _run(wish, told, files, waiting), wish.output)
    if wish.is_for_people:
        screen.show(found, wish.workspace, len(files), accepted=accepted, waiting=len(waiting))


@contextmanager
def settings(form: str, output: Path | None) -> Iterator[None]:
    """Whatever is wrong with `ciminfo.yaml` is told in the format that was asked for, as all else is."""
    from ciminfo.workspace import MARK, WorkspaceError

    try:
        yield
    except WorkspaceError as error:
        if form == "text" or not error.diagnostics or not error.root:
            raise
        from ciminfo import __version__
        from ciminfo.reporters.run import Run
        from ciminfo.rules import rules

        _put(form, error.diagnostics, Run(__version__, (MARK,), rules(), folder=folder_of(error.root)), output)
        if output:
            raise
        exits.leave(exits.ERRORS, str(error), error.hint)


def _put(form: str, found: tuple[Diagnostic, ...], run: Run, output: Path | None) -> None:
    from importlib import import_module

    report = str(import_module(f"ciminfo.reporters.{form}").report(found, run))
    if output is None:
        screen.write(report)
        return
    from ciminfo.recording import save

    save(output.absolute(), report)


def _run(wish: Wish, found: tuple[Diagnostic, ...], files: tuple[str, ...], waiting: tuple[str, ...]) -> Run:
    from ciminfo import __version__
    from ciminfo.diagnostics import Severity
    from ciminfo.reporters.run import Run
    from ciminfo.rules import rules

    return Run(
        __version__,
        files,
        rules(),
        wish.workspace.severities,
        wish.failing or (Severity.ERROR,),
        baseline=wish.baseline is not None,
        folder=folder_of(wish.workspace.root),
        edits=_edits(wish, found),
        off=wish.workspace.off,
        waiting=waiting,
    )


def _edits(wish: Wish, found: tuple[Diagnostic, ...]) -> Mapping[Diagnostic, Edit]:
    from ciminfo.mending import replacements
    from ciminfo.reporters.run import Edit

    return {each: Edit(each.span, text) for each, text in replacements(wish.workspace, found).items()}
