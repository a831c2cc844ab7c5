"""Records that ciminfo writes itself: a new one, those of a new workspace, and what a report said when submitted."""

from __future__ import annotations

import os
import re
import stat
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.model import frozen
from ciminfo.model.text_states import TextStates
from ciminfo.model.translations import wordings
from ciminfo.output import write
from ciminfo.schema.modeline import begun
from ciminfo.workspace import MARK
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.text_states import TextState
    from ciminfo.workspace import Workspace

States: TypeAlias = "Mapping[tuple[str, str], TextState]"
#: The states in their file: from their name to the next that begins a line, or to the end.
_STATES: Final = re.compile(r"(?ms)^states:.*?(?=^[^\s#]|\Z)")


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


def text_states(workspace: Workspace, corpus: Corpus, language: str, new: States) -> tuple[Path, str, str]:
    """The file of what is kept of the texts in a language, as it stands and with new states in it.

    Lines of texts that are not there any more are dropped; what else the file holds stays.
    """
    kept = next((each for each in corpus.of(TextStates).values() if each.language == language), None)
    there = {(each.record.id, each.field) for each in wordings(corpus, language) if each.text}
    old = {(id_, field): state for id_, fields in (kept.states if kept else ()) for field, state in fields}
    listed = _states({**{key: state for key, state in old.items() if key in there}, **new})
    if kept is None:
        path = f"{workspace.data.as_posix()}/texts/{language}.yaml"
        opening = f"texts: texts-{language}  # written by  ciminfo translations\nlanguage: {language}\n"
        return workspace.root / path, "", begun(workspace.root, path, opening + listed)
    file = workspace.root / kept.origin.source.path
    before = file.read_bytes().decode()
    return file, before, _STATES.sub(lambda _: listed, before, count=1)


def _states(states: States) -> str:
    """States as their file lists them, in the order of records and fields."""
    lines = ["states:"]
    for id_, group in groupby(sorted(states), key=itemgetter(0)):
        written_out = (f"    {quoted(field)}: {quoted(str(states[id_, field]))}" for _, field in group)
        lines += [f"  {quoted(id_)}:", *written_out]
    return "\n".join(lines) + "\n"


def scaffold(root: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new workspace; each folder's files all or none, and nothing over what stands there.

    What makes a workspace of the folder comes last: until then the same can be asked for again.
    """
    folders: dict[Path, dict[str, bytes]] = {}
    for path in sorted(files, key=lambda path: ("/" not in path, path == MARK)):
        file = root / path
        if not file.exists():
            folders.setdefault(file.parent, {})[file.name] = files[path].encode()
    for folder, contents in folders.items():
        write(folder, contents, dict.fromkeys(contents))


def hindrance(workspace: Workspace, file: Path) -> str:
    """Why a file is not to be written anew; empty where nothing is in the way."""
    target = file.resolve()
    if workspace.root.resolve() not in target.parents:
        return f"is a link that leads out of the workspace, to {target}"
    if not (target.stat().st_mode & stat.S_IWUSR and os.access(target, os.W_OK)):
        return "may only be read"
    return ""


def save(file: Path, text: str, before: str | None = None) -> None:
    """Write a file anew, whole or not at all; where it is a link, the file that it leads to.

    `before` is what has to stand there still, empty where there is to be no file; else `ChangedError` is raised.
    """
    target = file.resolve()
    over = {} if before is None else {target.name: before.encode() if before else None}
    write(target.parent, {target.name: text.encode()}, over)


def add_record(workspace: Workspace, path: str, text: str) -> None:
    """Write one new record below the workspace's data folder, with the line for editors where others have it."""
    path = (workspace.data / path).as_posix()
    scaffold(workspace.root, {path: begun(workspace.root, path, text)})
