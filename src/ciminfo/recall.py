"""Answers that were given before, given again where nothing that they depend on has changed; else found, and kept."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ciminfo import __version__, inventory
from ciminfo.cache import NO_ANSWER
from ciminfo.diagnostics import Diagnostic, from_list, to_list
from ciminfo.inputs import inputs
from ciminfo.output import tidy
from ciminfo.reach import below

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ciminfo.cache import Store
    from ciminfo.inputs import Inputs
    from ciminfo.judging import Checked
    from ciminfo.pipeline import Built, Job
    from ciminfo.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of all records, without the records."""

    diagnostics: tuple[Diagnostic, ...]
    #: The files that were read, as messages show them.
    files: tuple[str, ...]
    #: Whether a file could not be read, so that some rules wait.
    unread: bool


def judge(workspace: Workspace, store: Store | None) -> Judged:
    """Every rule's findings over all reports, as `judging.check` finds them."""
    now = inputs(workspace) if store else None
    if store is None or now is None:
        from ciminfo import judging

        return _found(judging.check(workspace))
    name = now.name("judge")
    if (kept := store.get("judged", name)) and (judged := _judged(kept)):
        return judged
    from ciminfo import judging
    from ciminfo.memory import Memory

    memory = Memory(store, now)
    checked = judging.check(workspace, memory=memory)
    judged = _found(checked)
    if now.are_still(workspace, checked.loaded):  # else nobody knows which of the two was read
        memory.leave(checked.loaded, checked.diagnostics)
        store.put("judged", name, _text([[to_list(each) for each in judged.diagnostics], judged.files, judged.unread]))
    return judged


def _found(checked: Checked) -> Judged:
    return Judged(checked.diagnostics, checked.loaded.files, checked.loaded.corpus.unread)


def build(workspace: Workspace, job: Job, store: Store | None) -> Built:
    """Build a report, unless its files lie there as they would be made."""
    from ciminfo import pipeline

    now = inputs(workspace) if store and not job.page_numbers else None  # what counts pages is no library of ours
    if store is None or now is None:
        return pipeline.build(workspace, job)
    job.progress("Looking for what has changed")
    folder = below(job.out, job.report)
    name = now.name("build", job.report, job.languages, job.formats, job.final)
    if (kept := store.get("built", name)) and (built := _standing(kept, folder, now)):
        tidy(folder)
        return built
    built = pipeline.build(workspace, job)
    if not built.refused and inputs(workspace, now) == now:
        entries = [[file, entry.sha256, entry.records, entry.recipe] for file, entry in built.entries.items()]
        found = [to_list(each) for each in built.diagnostics]
        store.put("built", name, _text([found, built.gaps, built.unreviewed, entries]))
    return built


def _standing(kept: bytes, folder: Path, now: Inputs) -> Built | None:
    """What a build gave, where all its files and the manifest stand as it would leave them; they count as written."""
    from ciminfo import manifest
    from ciminfo.pipeline import Built

    try:
        found, gaps, unreviewed, told = json.loads(kept)
        entries = {file: manifest.Entry(sha256, tuple(records), recipe) for file, sha256, records, recipe in told}
        built = Built(
            tuple(map(from_list, found)),
            tuple(folder / file for file in entries),
            _tuples(gaps),
            None if unreviewed is None else _tuples(unreviewed),
            entries=entries,
        )
        hashes = {folder / file: entry.sha256 for file, entry in entries.items()}
        hashes[folder / manifest.NAME] = inventory.hash_of(manifest.written(folder, __version__, now.sources, entries))
        if any(map(os.path.islink, hashes)):  # a build would put a file in its place
            return None
        if any(inventory.hash_of(file.read_bytes()) != sha256 for file, sha256 in hashes.items()):
            return None
        for file in hashes:
            os.utime(file)
    except (*NO_ANSWER, OSError):
        return None
    return built


def _judged(kept: bytes) -> Judged | None:
    try:
        found, files, unread = json.loads(kept)
        return Judged(tuple(map(from_list, found)), tuple(files), bool(unread))
    except NO_ANSWER:
        return None


def _text(value: object) -> bytes:
    return json.dumps(value).encode()


def _tuples(lists: Sequence[Sequence[str]]) -> tuple[Any, ...]:
    return tuple(tuple(each) for each in lists)
