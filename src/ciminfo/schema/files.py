"""What the schemas of a workspace and the files that follow them are to hold, and the writing of those that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Span
from ciminfo.model.corpus import KINDS, REGISTRIES
from ciminfo.output import write
from ciminfo.schema.build import SETTINGS, names, text
from ciminfo.schema.modeline import FOLDER, file_of, modeline, tied
from ciminfo.workspace import MARK
from ciminfo.yamltext import UnreadableError, open_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ciminfo.schema.shapes import Words
    from ciminfo.workspace import Workspace


def schemas(workspace: Workspace, words: Words) -> dict[Path, bytes]:
    """Every schema, by its file."""
    folder = workspace.root / FOLDER
    return {folder / file_of(name): text(name, words).encode() for name in names()}


def ties(workspace: Workspace, paths: Iterable[str]) -> tuple[dict[Path, bytes], dict[str, str]]:
    """Every file with the line that names its schema; and those that are left as they are, with the reason."""
    files, left = {}, {}
    for path in paths:
        file = workspace.root / path
        try:
            files[file] = tied(file.read_bytes(), modeline(path, _followed(file, path)))
        except UnreadableError as error:
            left[path] = error.message
    return files, left


def differing(files: Mapping[Path, bytes]) -> dict[Path, bytes]:
    """Those of the files that are not there, or hold something else."""
    return {file: content for file, content in files.items() if not file.is_file() or file.read_bytes() != content}


def save(files: Mapping[Path, bytes]) -> None:
    """Write files: each whole or not at all, and of each folder all or none."""
    folders: dict[Path, dict[str, bytes]] = {}
    for file, content in files.items():
        folders.setdefault(file.parent, {})[file.name] = content
    for folder, contents in folders.items():
        write(folder, contents)


def _followed(file: Path, path: str) -> str:
    """The schema that a file follows, by the word it opens with."""
    if file.is_symlink():
        raise UnreadableError(Span(path), "is a link to another file")
    value, _ = open_text(file, path).read()
    if path == MARK:
        return SETTINGS
    opening = next(iter(value), "") if isinstance(value, dict) else ""
    if opening not in KINDS and opening not in REGISTRIES:
        raise UnreadableError(Span(path), "opens with no kind of record")
    return opening
