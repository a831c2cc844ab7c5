"""One run over all places: what is current is left alone, what is not is rendered elsewhere and written here.

The manifest beside the documents is what a run goes by. A file is current where the manifest has the recipe that it
would be made by now, and it lies there as it was made; no clock is asked. Files take their names before the manifest
speaks of them: what a killed run leaves in between is made again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from ciminfo import manifest, renderers
from ciminfo.diagnostics import blocks_build
from ciminfo.document import gaps
from ciminfo.hands import Death, Hands, cores
from ciminfo.judging import check_still
from ciminfo.model.country_view import places_told
from ciminfo.pipeline import COUNTRIES, look_of, put, summaries
from ciminfo.reach import below
from ciminfo.series.making import Due, made, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.document import Document
    from ciminfo.judging import Checked
    from ciminfo.manifest import Entry
    from ciminfo.pipeline import Job
    from ciminfo.renderers import Look
    from ciminfo.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be made, and why; without a name, all files of its place."""

    place: str
    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Series:
    """What a run over all places gave."""

    diagnostics: tuple[Diagnostic, ...]
    places: tuple[str, ...] = ()
    written: tuple[Path, ...] = ()
    #: The files that lay there already as they would be written.
    current: tuple[Path, ...] = ()
    gaps: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    refused: bool = False


def summarise_all(workspace: Workspace, job: Job) -> Series:
    """Build the summary of every place, over one report or over all that is recorded."""
    job.progress("Reading and checking the records")
    look = look_of(workspace)
    ready = partial(renderers.prepare, renderers.HEAVY, look) if renderers.HEAVY in job.formats else None
    with Hands(partial(made, look), cores(), ready) as hands:
        checked, sources = check_still(workspace, job.report)
        if any(map(blocks_build, checked.diagnostics)):
            return Series(checked.diagnostics, refused=True)
        run = _Run(job, checked, sources(), look)
        for due, outcome in hands.shared_out(run.due()):
            run.take(due, outcome)
        return run.closed()


@dataclass(slots=True)
class _Run:
    """A run under way: what it goes by, and what has become of the places so far."""

    job: Job
    checked: Checked
    #: The hashes of all that is compiled.
    sources: Mapping[str, str]
    look: Look
    places: tuple[str, ...] = field(init=False)
    #: All that renders, as it is when the run begins.
    tools: str = field(init=False)
    #: The manifest of the run before.
    told: Mapping[str, Any] = field(init=False)
    written: list[Path] = field(default_factory=list)
    current: dict[str, Entry] = field(default_factory=dict)
    gaps: list[tuple[str, str]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    def __post_init__(self) -> None:
        dossier = self.checked.dossiers[0] if self.job.report else None
        self.places = places_told(self.checked.loaded.corpus, dossier)
        self.tools = renderers.tools(self.look)
        self.told = manifest.read(self.folder)

    @property
    def folder(self) -> Path:
        return below(self.job.out, COUNTRIES)

    def due(self) -> Iterator[Due]:
        """What has to be made of each place, one place after the other."""
        for number, place in enumerate(self.places, 1):
            self.job.progress(f"Writing the summaries of {place}, {number} of {len(self.places)}")
            try:
                documents = summaries(self.checked, self.job, place)
            except Exception as error:  # noqa: BLE001  the others are not to be lost for it
                self.failures.append(Failure(place, "", reason(error)))
                continue
            due = self._due(place, documents)
            if due.files:
                yield due

    def _due(self, place: str, documents: Mapping[str, Document]) -> Due:
        """The files that are not as they would be made; of the others it is noted what the manifest is to say."""
        self.gaps += [(name, gap) for name, document in documents.items() for gap in gaps(document)]
        recipes = renderers.recipes(documents, self.job.formats, self.tools)
        lying = {name: manifest.stands(self.folder, self.told, name, recipe) for name, recipe in recipes.items()}
        kept = {name: content for name, content in lying.items() if content is not None}
        files = {name: documents[name.rpartition(".")[0]] for name in recipes}
        self.current |= manifest.entries(self.checked.loaded.corpus, files, kept, recipes)
        return Due(place, {name: document for name, document in files.items() if name not in kept}, recipes)

    def take(self, due: Due, outcome: dict[str, bytes | str] | Death) -> None:
        """Write what was made of a place, and note what was not."""
        files: dict[str, bytes] = {}
        for name in due.files:
            content = str(outcome) if isinstance(outcome, Death) else outcome[name]
            if isinstance(content, bytes):
                files[name] = content
            else:
                self.failures.append(Failure(due.place, name, content))
        if files:
            # Where a template was changed meanwhile, nobody knows which of the two was used.
            recipes = due.recipes if renderers.tools(self.look) == self.tools else {}
            self.written += self._write(files, manifest.entries(self.checked.loaded.corpus, due.files, files, recipes))

    def closed(self) -> Series:
        """What the run gave, once the manifest speaks of what was kept as of what was made."""
        self._write({}, self.current)
        return Series(
            self.checked.diagnostics,
            self.places,
            tuple(sorted(self.written)),
            tuple(self.folder / name for name in self.current),
            tuple(self.gaps),
            tuple(sorted(self.failures, key=lambda each: (each.place, each.file))),
        )

    def _write(self, files: Mapping[str, bytes], entries: Mapping[str, Entry]) -> tuple[Path, ...]:
        return put(self.folder, files, self.sources, entries)
