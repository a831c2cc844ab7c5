"""`ciminfo country-summary --all`: the summaries of all places, what of them was written, and what could not be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo.cli import exits, screen

if TYPE_CHECKING:
    from ciminfo.pipeline import Job
    from ciminfo.series.run import Failure, Series
    from ciminfo.workspace import Workspace

#: As many files that failed for one reason are named before the rest is counted.
_SHOWN = 3


def build(workspace: Workspace, job: Job, *, as_json: bool) -> None:
    """Run over all places and tell of it; end the run with 1 where something could not be written."""
    from ciminfo.judging import UnknownReportError
    from ciminfo.model.names import offer
    from ciminfo.series.run import summarise_all

    try:
        with screen.progress(silent=as_json) as progress:
            series = summarise_all(workspace, replace(job, progress=progress))
    except UnknownReportError as unknown:
        hint = offer(job.report, unknown.known) or "record one below data/reports"
        exits.leave(exits.USAGE, str(unknown), hint)
    except KeyboardInterrupt:
        raise exits.Stopped("stopped; what is written stays", "the same command goes on from there") from None
    if as_json:
        screen.print_json(_as_json(workspace, series))
    else:
        _tell(workspace, job, series)
    if series.refused or series.failures:
        raise SystemExit(exits.ERRORS)


def _as_json(workspace: Workspace, series: Series) -> dict[str, object]:
    from ciminfo.reporters import json as json_reporter

    return {
        "asked": "all",
        "refused": series.refused,
        "places": list(series.places),
        "written": [workspace.shown(file) for file in series.written],
        "current": [workspace.shown(file) for file in series.current],
        "failed": [{"place": each.place, "file": each.file, "reason": each.reason} for each in series.failures],
        "gaps": [{"document": document, "gap": gap} for document, gap in series.gaps],
        "diagnostics": json_reporter.entries(series.diagnostics),
    }


def _tell(workspace: Workspace, job: Job, series: Series) -> None:
    from ciminfo.pipeline import COUNTRIES

    screen.show(series.diagnostics, workspace)
    if series.gaps:
        screen.say("")
    for document, gap in series.gaps:
        screen.say(("gap", "yellow"), f" in {document}: {gap}")
    screen.say("")
    if series.refused:
        screen.say(("Nothing was written.", "bold red"))
        return
    written, current = (screen.number(len(each), "file", "files") for each in (series.written, series.current))
    screen.say(screen.number(len(series.places), "place", "places"), f" in {workspace.shown(job.out / COUNTRIES)}:")
    if series.written:
        screen.say(("wrote", "green"), f" {written}")
    if series.current:
        screen.say(("left", "green"), f" {current}, which would be written as they are")
    _tell_failures(series)


def _tell_failures(series: Series) -> None:
    """Each reason once, with the files it holds for."""
    by_reason: dict[str, list[Failure]] = {}
    for each in series.failures:
        by_reason.setdefault(each.reason, []).append(each)
    for reason, failures in by_reason.items():
        names = [each.file or f"anything of {each.place}" for each in failures]
        shown = ", ".join(names[:_SHOWN])
        rest = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        screen.say(("could not write", "bold red"), f" {shown}{rest}: {reason}")
