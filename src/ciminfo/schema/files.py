"""What the schemas of a workspace and the files that follow them are to hold, and the writing of those that differ."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

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

#: Nothing has to stand there still.
_WHATEVER: Final[Mapping[Path, bytes]] = MappingProxyType({})


def schemas(workspace: Workspace, words: Words) -> dict[Path, bytes]:
    """Every schema, by its file."""
    folder = workspace.root / FOLDER
    return {folder / file_of(name): text(name, words).encode() for name in names()}


def ties(workspace: Workspace, paths: Iterable[str]) -> tuple[dict[Path, tuple[bytes, bytes]], dict[str, str]]:
    """Every file as it stands and with the line that names its schema; those that are left, with the reason."""
    files, left = {}, {}
    for path in paths:
        file = workspace.root / path
        try:
            line = modeline(path, _followed(file, path))
            content = file.read_bytes()
            files[file] = content, tied(content, line)
        except UnreadableError as error:
            left[path] = error.message
    return files, left


def differing(files: Mapping[Path, bytes]) -> dict[Path, bytes]:
    """Those of the files that are not there, or hold something else."""
    return {file: content for file, content in files.items() if not file.is_file() or file.read_bytes() != content}


def save(files: Mapping[Path, bytes], over: Mapping[Path, bytes] = _WHATEVER) -> None:
    """Write files, of each folder all or none; `over` is what has to stand there still."""
    folders: dict[Path, dict[str, bytes]] = {}
    for file, content in files.items():
        folders.setdefault(file.parent, {})[file.name] = content
    for folder, contents in folders.items():
        write(folder, contents, {name: over[folder / name] for name in contents if folder / name in over})


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
