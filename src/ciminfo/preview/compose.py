"""The workspace to an edition: records are read and judged, pages built, and documents wait to be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ciminfo import judging, languages, pipeline, publications, renderers
from ciminfo.diagnostics import Diagnostic, blocks_build
from ciminfo.preview.edition import Documents, Edition
from ciminfo.renderers.look import shipped
from ciminfo.site import addresses, build, downloads
from ciminfo.workspace import MARK, Workspace, WorkspaceError, open_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from ciminfo.document import Document
    from ciminfo.judging import Checked


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be previewed."""

    root: Path
    #: The languages of the site; where none is named, those of the workspace.
    languages: tuple[str, ...] = ()
    #: The report whose findings are of interest; empty for all.
    report: str = ""


def compose(wish: Wish) -> Edition:
    """Read the workspace as it is now. What is wrong with it is part of the edition and raises nothing."""
    try:
        workspace = open_at(wish.root)
        checked = judging.check(workspace)
    except WorkspaceError as error:
        trouble = "" if error.diagnostics else f"{error}: {error.hint}"
        return Edition(diagnostics=error.diagnostics, trouble=trouble)
    found, records = _of_interest(checked.diagnostics, wish.report), len(checked.loaded.files)
    if any(map(blocks_build, found)):
        return Edition(diagnostics=found, records=records)
    try:
        return _composed(workspace, checked, found, wish.languages or workspace.languages)
    except renderers.TemplateError as error:
        return Edition(diagnostics=found, records=records, trouble=str(error))


def places(wish: Wish) -> Iterator[Path]:
    """What a preview rests on: the settings, the records, and the templates of the workspace and the shipped ones."""
    yield wish.root / MARK
    try:
        workspace = open_at(wish.root)
    except WorkspaceError:
        workspace = Workspace(wish.root)
    yield workspace.root / workspace.data
    yield workspace.root / workspace.templates
    yield shipped()


def _of_interest(diagnostics: Iterable[Diagnostic], report: str) -> tuple[Diagnostic, ...]:
    """What is said of a report and of records themselves; an error is of interest wherever it stands."""
    return tuple(each for each in diagnostics if not report or each.report in {"", report} or blocks_build(each))


def _composed(workspace: Workspace, checked: Checked, found: tuple[Diagnostic, ...], codes: tuple[str, ...]) -> Edition:
    look = pipeline.look_of(workspace)
    documents = Documents(dict(_documents(checked, codes, look)))
    corpus = checked.loaded.corpus
    built = downloads.documents(workspace.root / workspace.out, corpus, codes)
    files = build.site(corpus, checked.dossiers, codes, look, documents=built)
    return Edition(files, documents, found, len(checked.loaded.files))


def _documents(
    checked: Checked, codes: tuple[str, ...], look: renderers.Look
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every document that the site can lead to, by its address, and what renders it."""
    for dossier in checked.dossiers:
        for publication in publications.PUBLICATIONS:
            for code in codes:
                written = partial(publications.compose, publication, dossier, languages.language(code))
                yield from _formats(f"{dossier.report.id}/{publication.replace('_', '-')}.{code}", written, look)
    corpus = checked.loaded.corpus
    for country in corpus.countries:
        for code in codes:
            written = partial(publications.compose_country, corpus, country, None, languages.language(code))
            yield from _formats(f"countries/{country.lower()}.{code}", written, look)


def _formats(
    name: str, written: Callable[[], Document], look: renderers.Look
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    for format_ in ("html", "pdf", "docx"):
        yield addresses.document(f"{name}.{format_}"), partial(_rendered, format_, written, look)


def _rendered(format_: str, written: Callable[[], Document], look: renderers.Look) -> bytes:
    return renderers.render(format_, written(), look)
