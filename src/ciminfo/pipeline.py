"""The flow on one page: records are loaded, seen through a report, judged, composed, rendered, and written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ciminfo import __version__, languages, manifest, publications, renderers
from ciminfo.diagnostics import Diagnostic, blocks_build, blocks_final
from ciminfo.document import gaps
from ciminfo.judging import Checked, check, check_still
from ciminfo.model import report_texts
from ciminfo.output import alone, put_back, renew, write
from ciminfo.press import Press
from ciminfo.reach import below
from ciminfo.renderers.look import shipped, sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ciminfo.document import Document
    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace


#: The folders of the summaries of countries and of the site, below that of all output.
COUNTRIES: Final = "countries"
SITE: Final = "site"


@dataclass(frozen=True, slots=True)
class Job:
    """What a build is asked for."""

    #: The report; for the summaries of countries empty where all that is recorded is meant.
    report: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    out: Path
    final: bool = False
    #: Whether the contents of Word files tell the pages, which LibreOffice has to find out.
    page_numbers: bool = False
    #: Whether everything is made anew, also what stands there as it would be made.
    again: bool = False
    #: Told of each step before it is taken, for whoever watches.
    progress: Callable[[str], None] = field(default=lambda _: None)


@dataclass(frozen=True, slots=True)
class Built:
    """What a build gave: the files written, or none and why."""

    diagnostics: tuple[Diagnostic, ...]
    written: tuple[Path, ...] = ()
    #: The gaps that a final report may not have, each with the publication it stands in.
    gaps: tuple[tuple[str, str], ...] = ()
    #: The texts of a report that nobody has reviewed as they read: record, field and language. A final one has none.
    unreviewed: tuple[tuple[str, str, str], ...] | None = None
    #: What a site has a place for and nobody has built yet: the ids of reports, and `countries`.
    lacking: tuple[str, ...] = ()
    refused: bool = False
    #: What the manifest says of each file.
    entries: Mapping[str, manifest.Entry] = field(default_factory=dict)


def put(
    folder: Path, files: Mapping[str, bytes], sources: Mapping[str, str], entries: Mapping[str, manifest.Entry]
) -> tuple[Path, ...]:
    """Write files and what the manifest is to say of them, with what it says of others by now."""
    folder.mkdir(parents=True, exist_ok=True)
    with alone(folder):
        told = manifest.written(folder, __version__, sources, entries)
        return write(folder, {**files, manifest.NAME: told})[: len(files)]


def build(workspace: Workspace, job: Job) -> Built:
    """Build every publication of one report, in every language and format; all files are written or none."""

    def composed(checked: Checked) -> dict[str, Document]:
        written = {}
        for code in job.languages:
            for publication in publications.PUBLICATIONS:
                document = publications.compose(publication, checked.dossiers[0], languages.language(code))
                written[f"{document.publication}.{code}"] = document
        return written

    return _built(workspace, job, composed, below(job.out, job.report), whole=True)


def summarise(workspace: Workspace, job: Job, countries: Sequence[str]) -> Built:
    """Build the summaries of some countries, over one report or over all that is recorded."""

    def composed(checked: Checked) -> dict[str, Document]:
        return {name: document for country in countries for name, document in summaries(checked, job, country).items()}

    return _built(workspace, job, composed, below(job.out, COUNTRIES))


def summaries(checked: Checked, job: Job, country: str) -> dict[str, Document]:
    """The summary of a country in each language, by what its files are called before the format."""
    dossier = checked.dossiers[0] if job.report else None
    name = "-".join(part for part in (country.lower(), job.report) if part)
    return {
        f"{name}.{code}": publications.compose_country(
            checked.loaded.corpus, country, dossier, languages.language(code)
        )
        for code in job.languages
    }


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

    return _built(workspace, job, composed, below(job.out, job.report))


def build_site(workspace: Workspace, job: Job, day: date | None = None) -> Built:
    """Build the site over all reports, as of a day or of the last recorded; its folder is renewed whole, or not."""
    from ciminfo.site import build as pages
    from ciminfo.site import downloads

    put_back(job.out / SITE)  # whatever becomes of this run, what a killed one had taken away stands there again
    job.progress("Reading and checking the records")
    checked = check(workspace)
    if any(map(blocks_build, checked.diagnostics)):
        return Built(checked.diagnostics, refused=True)
    corpus, folders = checked.loaded.corpus, {workspace.root / workspace.out, job.out}
    found = [downloads.documents(folder, corpus, job.languages) for folder in sorted(folders, key=job.out.__eq__)]
    documents = {name: content for each in found for name, content in each.items()}
    files = pages.site(
        corpus,
        checked.dossiers,
        job.languages,
        look_of(workspace),
        base=workspace.address,
        documents=documents,
        day=day,
        progress=job.progress,
    )
    job.progress("Putting the site in its place")
    there = {name.partition("/")[0] for name in documents}
    lacking = tuple(each for each in (*corpus.reports, COUNTRIES) if each not in there)
    return Built(checked.diagnostics, renew(below(job.out, SITE), files), lacking=lacking)


def _built(
    workspace: Workspace,
    job: Job,
    composed: Callable[[Checked], dict[str, Document]],
    folder: Path,
    *,
    whole: bool = False,
) -> Built:
    """Check, compose, render and write; stop where something refuses it, and then write nothing.

    Of a whole report it is also known which of its texts nobody has reviewed.
    """
    job.progress("Reading and checking the records")
    look = look_of(workspace)
    with Press(look, job.formats) as press:
        checked, sources = check_still(workspace, job.report)
        refuses = (blocks_build, blocks_final) if job.final else (blocks_build,)
        if any(blocks(each) for each in checked.diagnostics for blocks in refuses):
            return Built(checked.diagnostics, refused=True)
        read, documents = sources(), composed(checked)
        missing = tuple((name, gap) for name, document in documents.items() for gap in gaps(document))
        unreviewed = _unreviewed(checked.dossiers[0], job) if whole else None
        if job.final and (missing or unreviewed):
            return Built(checked.diagnostics, gaps=missing, unreviewed=unreviewed, refused=True)
        tools = renderers.tools(look)
        recipes = renderers.recipes(documents, job.formats, tools)
        files = _rendered(press, documents, job, {} if job.again else manifest.standing(folder, recipes))
        # Where a template was changed meanwhile, nobody knows which of the two was used.
        made_by = {} if job.page_numbers or renderers.tools(look) != tools else recipes
        entries = manifest.entries(checked.loaded.corpus, _made_of(files, documents), files, made_by)
        written = put(folder, files, read, entries)
    return Built(checked.diagnostics, written, missing, unreviewed, entries=entries)


def _unreviewed(dossier: Dossier, job: Job) -> tuple[tuple[str, str, str], ...]:
    found = report_texts.unreviewed(dossier, job.languages)
    return tuple((each.record.id, each.field, each.language) for each in found)


def _made_of(files: Iterable[str], documents: Mapping[str, Document]) -> dict[str, Document]:
    """The document that each file was made of."""
    return {file: documents[file.rpartition(".")[0]] for file in files}


def look_of(workspace: Workspace) -> renderers.Look:
    """The workspace's own templates before the ones that ciminfo ships."""
    own = workspace.root / workspace.templates
    return renderers.Look((sound(own), shipped()) if own.is_dir() else (shipped(),))


def _rendered(
    press: Press, documents: Mapping[str, Document], job: Job, standing: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Every document in every format, by the name of its file; what stands there as it would be made is taken so."""
    wanted = {f"{name}.{format_}": document for name, document in documents.items() for format_ in job.formats}
    made = press.printed({name: each for name, each in wanted.items() if name not in standing}, job.progress)
    files = {name: made[name] if name in made else standing[name] for name in wanted}
    if job.page_numbers:
        job.progress("Laying the Word files out, for the pages of their contents")
        files |= renderers.numbered({name: file for name, file in files.items() if name.endswith(".docx")})
    return files
