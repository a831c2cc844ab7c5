"""The manifest beside the documents: what each was compiled from, with a hash of everything, and no date.

`manifest.json` holds one entry for each document: its hash, the records that its paragraphs were made from, the build
it came from, and its recipe, by which a later build finds out that it would be made the same. A build tells the version
of ciminfo and the hash of every record, of the settings and of the workspace's own templates. Whoever holds a document
can so ask later what has changed since.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ciminfo.bounds import MAX_MANIFEST
from ciminfo.document import origins
from ciminfo.inventory import fingerprints, hash_of
from ciminfo.reach import ReachError
from ciminfo.reach import read as plainly

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ciminfo.document import Document
    from ciminfo.model.corpus import Corpus
    from ciminfo.workspace import Workspace

NAME: Final = "manifest.json"
#: The number of the manifest's format.
_FORMAT: Final = 1
#: Half of a sign, which JSON can escape, no text can hold, and no manifest of ours has.
_HALF: Final = re.compile(rb"\\u[dD][89a-fA-F]")


class ManifestError(Exception):
    """A document that no manifest speaks of; its hint says what to do."""

    hint = "build it again with  ciminfo build-report , which writes the manifest beside it"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a manifest says of one document, apart from the build it came from."""

    sha256: str
    #: The files of the records that its paragraphs were made from.
    records: tuple[str, ...]
    #: What decided its bytes, as one hash; empty where more did than a later build could find out.
    recipe: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a manifest says of a document, held against what there is now."""

    #: The version of ciminfo that compiled it.
    version: str
    #: Whether the file is, byte for byte, what was built.
    is_as_built: bool
    #: The files of the records it was compiled from, by what became of them: same, changed, gone.
    records: Mapping[str, str]
    #: Other files of the workspace that changed since, came or went: they may bear on it too.
    others: Mapping[str, str]


def entries(
    corpus: Corpus, documents: Mapping[str, Document], files: Mapping[str, bytes], recipes: Mapping[str, str]
) -> dict[str, Entry]:
    """What is to be said of files; `documents` are what each was made of, by the name of the file."""
    paths, told = corpus.once(_paths), {}
    for file, content in files.items():
        named = origins(documents[file])
        records = sorted({paths[origin.id] for origin in named if origin.id in paths})
        told[file] = Entry(hash_of(content), tuple(records), recipes.get(file, ""))
    return told


def _paths(corpus: Corpus) -> Mapping[str, str]:
    """The file of each record."""
    return {record.id: record.origin.source.path for record in corpus}


def written(folder: Path, version: str, sources: Mapping[str, str], entries: Mapping[str, Entry]) -> bytes:
    """The manifest after a build, with what it said before of documents that this build did not write."""
    old = read(folder)
    build = {"ciminfo": version, "sources": dict(sorted(sources.items()))}
    name = hash_of(json.dumps(build, sort_keys=True).encode())[:16]
    new = {
        file: {"sha256": entry.sha256, "build": name, "records": list(entry.records)}
        | ({"recipe": entry.recipe} if entry.recipe else {})
        for file, entry in entries.items()
    }
    documents = {**old["documents"], **new}
    builds = {**old["builds"], name: build}
    used = {entry["build"] for entry in documents.values()}
    told = {
        "manifest": _FORMAT,
        "documents": dict(sorted(documents.items())),
        "builds": {each: builds[each] for each in sorted(used) if each in builds},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def verify(workspace: Workspace, file: Path, files: Iterable[str]) -> Verified:
    """Hold a document against its manifest; `files` are the records there are now.

    Raise `ManifestError` where no manifest speaks of it.
    """
    if not (file.parent / NAME).is_file():
        raise ManifestError(f"there is no {NAME} beside {file.name}")
    told = read(file.parent)
    entry = told["documents"].get(file.name)
    build = told["builds"].get(entry["build"]) if entry else None
    if entry is None or build is None:
        raise ManifestError(f"the {NAME} beside it does not speak of {file.name}")
    now, then = fingerprints(workspace, files), build["sources"]
    became = {path: _became(then.get(path), now.get(path)) for path in sorted({*now, *then})}
    own = set(entry["records"])
    return Verified(
        build["ciminfo"],
        hash_of(file.read_bytes()) == entry["sha256"],
        {path: became.get(path, "gone") for path in entry["records"]},
        {path: how for path, how in became.items() if path not in own and how != "same"},
    )


def stands(folder: Path, told: Mapping[str, Any], file: str, recipe: str) -> bytes | None:
    """A document as it lies there, where the manifest says that it was made by this recipe and nobody altered it."""
    entry = told["documents"].get(file, {})
    if entry.get("recipe") != recipe or not (folder / file).is_file():
        return None
    content = (folder / file).read_bytes()
    return content if hash_of(content) == entry["sha256"] else None


def standing(folder: Path, recipes: Mapping[str, str]) -> dict[str, bytes]:
    """The documents of a folder that stand there as they would be made, by their names."""
    told = read(folder)
    found = {file: stands(folder, told, file, recipe) for file, recipe in recipes.items()}
    return {file: content for file, content in found.items() if content is not None}


def _became(then: str | None, now: str | None) -> str:
    if then is None:
        return "new"
    return "gone" if now is None else "same" if now == then else "changed"


def read(folder: Path) -> dict[str, Any]:
    """The manifest of a folder; what is none is taken for an empty one, so that the next build mends it."""
    try:
        content = plainly(folder / NAME, MAX_MANIFEST, folder)
        told = {} if _HALF.search(content) else json.loads(content.decode())
        entries = {name: each for name, each in told["documents"].items() if _is_entry(each)}
        builds = {name: each for name, each in told["builds"].items() if _is_build(each)}
    except (ReachError, RecursionError, ValueError, LookupError, TypeError, AttributeError):
        return {"documents": {}, "builds": {}}
    return {"documents": entries, "builds": builds}


def _is_entry(each: Any) -> bool:
    match each:
        case {"sha256": str(), "build": str(), "records": [*records]}:
            return all(isinstance(value, str) for value in (*records, each.get("recipe", "")))
    return False


def _is_build(each: Any) -> bool:
    match each:
        case {"ciminfo": str(), "sources": {**sources}}:
            return all(isinstance(hash_, str) for hash_ in sources.values())
    return False
