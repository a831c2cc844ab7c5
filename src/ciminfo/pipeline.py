"""The flow on one page: records are loaded, seen through a report, judged, composed, rendered, and written."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ciminfo import languages, placement, publications, renderers, rules, sections
from ciminfo.diagnostics import Diagnostic, blocks_build, blocks_final
from ciminfo.document import gaps
from ciminfo.load import Loaded, Vocabulary, load
from ciminfo.model.names import offer
from ciminfo.output import write
from ciminfo.renderers.look import shipped
from ciminfo.workspace import MARK, WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ciminfo.document import Document
    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace


class UnknownReportError(Exception):
    """There is no report of that period; carries the ids there are."""

    def __init__(self, report: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no report {report!r}")
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class Checked:
    """The corpus with everything that is said of it, in source order."""

    loaded: Loaded
    dossiers: tuple[Dossier, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """What a build is asked for."""

    #: The report; for the summaries of countries empty where all that is recorded is meant.
    report: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    out: Path
    final: bool = False
    #: Told of each step before it is taken, for a progress display.
    progress: Callable[[str], None] = field(default=lambda _: None)


@dataclass(frozen=True, slots=True)
class Built:
    """What a build gave: the files written, or none and why."""

    diagnostics: tuple[Diagnostic, ...]
    written: tuple[Path, ...] = ()
    #: The gaps that a final report may not have, each with the publication it stands in.
    gaps: tuple[tuple[str, str], ...] = ()
    refused: bool = False


def check(workspace: Workspace, report: str = "") -> Checked:
    """Load the workspace and run every rule, over one report or over all of them."""
    _settle(workspace)
    with _collector_off():
        return _check(workspace, report)


def _check(workspace: Workspace, report: str) -> Checked:
    vocabulary = Vocabulary(sections.names(), languages.names())
    loaded = load(workspace, vocabulary, datetime.now().astimezone().date())
    reports = loaded.corpus.reports
    if report and report not in reports and report not in loaded.corpus.broken:
        raise UnknownReportError(report, tuple(reports))
    wanted = [reports[report]] if report in reports else [] if report else list(reports.values())
    dossiers = tuple(placement.dossier(loaded.corpus, each) for each in wanted)
    judged = rules.check(loaded.corpus, dossiers, workspace.severities, off=workspace.off, whole=not report)
    found = [*loaded.diagnostics, *judged]
    ordered = sorted(found, key=lambda each: (each.span, each.code, each.message))
    return Checked(loaded, dossiers, tuple(ordered))


@contextmanager
def _collector_off() -> Iterator[None]:
    """While thousands of records come alive and none dies, looking for dead ones would take a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _settle(workspace: Workspace) -> None:
    """Hold the settings against what there is; raise `WorkspaceError` for the first that names nothing."""
    for word in (*workspace.severities, *workspace.off):
        rule = rules.find(word)
        if rule is None:
            known = [name for rule in rules.rules() for name in (rule.name, rule.code)]
            raise WorkspaceError(f"`severities` in {MARK} names no rule: {word!r}", offer(word, known))
        if rule.scope == "reading":
            raise WorkspaceError(
                f"`severities` in {MARK} cannot change {rule.name}",
                "a record with this fault cannot be read, so it stays an error",
            )
    for code in workspace.languages:
        if code not in languages.names():
            raise WorkspaceError(f"`languages` in {MARK} names no language: {code!r}", offer(code, languages.names()))
    if not (workspace.root / workspace.data).is_dir():
        raise WorkspaceError(f"there is no folder {workspace.data}", f"make it, or name another under `data` in {MARK}")


def build(workspace: Workspace, job: Job) -> Built:
    """Build every publication of one report, in every language and format; all files are written or none."""

    def composed(checked: Checked) -> dict[str, Document]:
        written = {}
        for code in job.languages:
            for publication in publications.PUBLICATIONS:
                document = publications.compose(publication, checked.dossiers[0], languages.language(code))
                written[f"{document.publication}.{code}"] = document
        return written

    return _built(workspace, job, composed, job.out / job.report)


def summarise(workspace: Workspace, job: Job, countries: Sequence[str]) -> Built:
    """Build the summaries of some countries, over one report or over all that is recorded."""

    def composed(checked: Checked) -> dict[str, Document]:
        corpus, dossier = checked.loaded.corpus, checked.dossiers[0] if job.report else None
        return {
            f"{'-'.join(part for part in (country.lower(), job.report) if part)}.{code}": publications.compose_country(
                corpus, country, dossier, languages.language(code)
            )
            for country in countries
            for code in job.languages
        }

    return _built(workspace, job, composed, job.out / "countries")


def draft_requests(workspace: Workspace, job: Job, contributions: Sequence[str]) -> Built:
    """Draft the letters that ask for some contributions to a report."""

    def composed(checked: Checked) -> dict[str, Document]:
        (dossier,) = checked.dossiers
        return {
            f"request-{each.id}.{code}": publications.compose_request(dossier, each, languages.language(code))
            for each in dossier.contributions
            if each.id in contributions
            for code in job.languages
        }

    return _built(workspace, job, composed, job.out / job.report)


def _built(workspace: Workspace, job: Job, composed: Callable[[Checked], dict[str, Document]], folder: Path) -> Built:
    """Check, compose, render and write; stop where something refuses it, and then write nothing."""
    job.progress("Reading and checking the records")
    checked = check(workspace, job.report)
    refuses = (blocks_build, blocks_final) if job.final else (blocks_build,)
    if any(blocks(each) for each in checked.diagnostics for blocks in refuses):
        return Built(checked.diagnostics, refused=True)
    documents = composed(checked)
    missing = tuple((name, gap) for name, document in documents.items() for gap in gaps(document))
    if job.final and missing:
        return Built(checked.diagnostics, gaps=missing, refused=True)
    written = write(folder, _rendered(workspace, documents, job))
    return Built(checked.diagnostics, written, missing)


def _rendered(workspace: Workspace, documents: Mapping[str, Document], job: Job) -> dict[str, bytes]:
    """Every document in every format, by the name of its file."""
    own = workspace.root / workspace.templates
    look = renderers.Look((own, shipped()) if own.is_dir() else (shipped(),))
    files = {}
    for name, document in documents.items():
        for format_ in job.formats:
            job.progress(f"Writing {name}.{format_}")
            files[f"{name}.{format_}"] = renderers.render(format_, document, look)
    return files
