"""The flow on one page: records are loaded, seen through a report, judged, composed, rendered, and written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from ciminfo import languages, placement, publications, renderers, rules, sections
from ciminfo.diagnostics import Diagnostic, blocks_build, blocks_final
from ciminfo.document import gaps
from ciminfo.load import Loaded, Vocabulary, load
from ciminfo.model import frozen
from ciminfo.model.names import offer
from ciminfo.output import write
from ciminfo.renderers.look import shipped
from ciminfo.workspace import MARK, WorkspaceError
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
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

    report: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    out: Path
    final: bool = False
    #: Told of each step before it is taken, for a progress display.
    progress: Callable[[str], None] = field(default=lambda _: None)


@dataclass(frozen=True, slots=True)
class SummaryJob:
    """Which countries' summaries are asked for."""

    countries: tuple[str, ...]
    #: The report to look through; empty for all that is recorded.
    report: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    out: Path
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
    vocabulary = Vocabulary(sections.names(), languages.names())
    loaded = load(workspace, vocabulary, datetime.now().astimezone().date())
    reports = loaded.corpus.reports
    if report and report not in reports and report not in loaded.corpus.broken:
        raise UnknownReportError(report, tuple(reports))
    wanted = [reports[report]] if report in reports else [] if report else list(reports.values())
    dossiers = tuple(placement.dossier(loaded.corpus, each) for each in wanted)
    found = [*loaded.diagnostics, *rules.check(loaded.corpus, dossiers, workspace.severities, whole=not report)]
    ordered = sorted(found, key=lambda each: (each.span, each.code, each.message))
    return Checked(loaded, dossiers, tuple(ordered))


def _settle(workspace: Workspace) -> None:
    """Hold the settings against what there is; raise `WorkspaceError` for the first that names nothing."""
    for word in workspace.severities:
        if rules.find(word) is None:
            known = [name for rule in rules.rules() for name in (rule.name, rule.code)]
            raise WorkspaceError(f"`severities` in {MARK} names no rule: {word!r}", offer(word, known))
    for code in workspace.languages:
        if code not in languages.names():
            raise WorkspaceError(f"`languages` in {MARK} names no language: {code!r}", offer(code, languages.names()))
    if not (workspace.root / workspace.data).is_dir():
        raise WorkspaceError(f"there is no folder {workspace.data}", f"make it, or name another under `data` in {MARK}")


def build(workspace: Workspace, job: Job) -> Built:
    """Build every publication of one report, in every language and format; all files are written or none."""
    job.progress("Reading and checking the records")
    checked = check(workspace, job.report)
    refuses = (blocks_build, blocks_final) if job.final else (blocks_build,)
    if any(blocks(each) for each in checked.diagnostics for blocks in refuses):
        return Built(checked.diagnostics, refused=True)
    documents = _composed(checked.dossiers[0], job)
    missing = tuple((name, gap) for name, document in documents.items() for gap in gaps(document))
    if job.final and missing:
        return Built(checked.diagnostics, gaps=missing, refused=True)
    written = write(job.out / job.report, _rendered(workspace, documents, job.formats, job.progress))
    return Built(checked.diagnostics, written, missing)


def summarise(workspace: Workspace, job: SummaryJob) -> Built:
    """Build the summaries of some countries, over one report or over all that is recorded."""
    job.progress("Reading and checking the records")
    checked = check(workspace, job.report)
    if any(blocks_build(each) for each in checked.diagnostics):
        return Built(checked.diagnostics, refused=True)
    dossier = checked.dossiers[0] if job.report else None
    period = (job.report,) if job.report else ()
    documents = {
        ".".join(("-".join((code.lower(), *period)), spoken)): publications.compose_country(
            checked.loaded.corpus, code, dossier, languages.language(spoken)
        )
        for code in job.countries
        for spoken in job.languages
    }
    missing = tuple((name, gap) for name, document in documents.items() for gap in gaps(document))
    written = write(job.out / "countries", _rendered(workspace, documents, job.formats, job.progress))
    return Built(checked.diagnostics, written, missing)


def draft_requests(workspace: Workspace, job: Job, contributions: Sequence[str]) -> Built:
    """Draft the letters that ask for some contributions to a report."""
    checked = check(workspace, job.report)
    if any(blocks_build(each) for each in checked.diagnostics):
        return Built(checked.diagnostics, refused=True)
    dossier = checked.dossiers[0]
    documents = {
        f"request-{each.id}.{code}": publications.compose_request(dossier, each, languages.language(code))
        for each in dossier.contributions
        if each.id in contributions
        for code in job.languages
    }
    missing = tuple((name, gap) for name, document in documents.items() for gap in gaps(document))
    written = write(job.out / job.report, _rendered(workspace, documents, job.formats, job.progress))
    return Built(checked.diagnostics, written, missing)


def freeze(workspace: Workspace, dossier: Dossier, on: date) -> Path:
    """Record what a report says on the day it is submitted; return the file."""
    report, told = dossier.report.id, frozen.told(dossier)
    lines = [
        f"frozen: submitted-{report}",
        f"report: {report}",
        f"on: {on}",
        f"hash: {frozen.hash_of(told)}",
        "records:",
    ]
    for id_, facts in told.items():
        lines += [f"  {quoted(id_)}:", *(f"    {quoted(field)}: {quoted(fact)}" for field, fact in facts.items())]
    content = ("\n".join(lines) + "\n").encode()
    (file,) = write(workspace.root / workspace.data / "frozen", {f"{report}.yaml": content})
    return file


def scaffold(root: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new workspace; each folder's files all or none, and nothing over what stands there."""
    folders: dict[Path, dict[str, bytes]] = {}
    for path, text in files.items():
        file = root / path
        if not file.exists():
            folders.setdefault(file.parent, {})[file.name] = text.encode()
    for folder, contents in folders.items():
        write(folder, contents)


def add_record(workspace: Workspace, path: str, text: str) -> None:
    """Write one new record below the workspace's data folder."""
    scaffold(workspace.root / workspace.data, {path: text})


def _composed(dossier: Dossier, job: Job) -> dict[str, Document]:
    """Every publication in every language, by the name of its file without the format."""
    documents = {}
    for code in job.languages:
        for publication in publications.PUBLICATIONS:
            document = publications.compose(publication, dossier, languages.language(code))
            documents[f"{document.publication}.{code}"] = document
    return documents


def _rendered(
    workspace: Workspace, documents: Mapping[str, Document], formats: Sequence[str], progress: Callable[[str], None]
) -> dict[str, bytes]:
    """Every document in every format, by the name of its file."""
    own = workspace.root / workspace.templates
    look = renderers.Look((own, shipped()) if own.is_dir() else (shipped(),))
    files = {}
    for name, document in documents.items():
        for format_ in formats:
            progress(f"Writing {name}.{format_}")
            files[f"{name}.{format_}"] = renderers.render(format_, document, look)
    return files
