"""The files that hold a workspace's records: which there are, their values, and the places in them."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.bounds import MAX_ALL, MAX_FILES
from ciminfo.workspace import MovingError, WorkspaceError
from ciminfo.yamltext import Text, UnreadableError, Value, content, decoded

if TYPE_CHECKING:
    from collections.abc import Callable

    from ciminfo.diagnostics import Span

#: The values of a file, the hash by which its content is known again, and how many letters it has; nothing where it has
#: to be read with care.
Plain: TypeAlias = "tuple[Value, str, int] | None"
#: Keeps the values of a file, which it is given packed too.
Keep: TypeAlias = "Callable[[Plain, bytes], None]"
#: As many files stay open to what is asked of them: findings are placed file by file.
_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Filed:
    """A text of which only the values were kept: its file is opened again when a place in it is asked for."""

    root: str
    #: The file as messages show it.
    path: str
    sha256: str

    def span(self, field: str, words: str = "", *, name: bool = False) -> Span:
        """The place of a field's value, of words in it, or of its name."""
        return _opened(self).span(field, words, name=name)

    def is_bare(self, field: str) -> bool:
        """Whether a field is a name and no more, without even a colon."""
        return _opened(self).is_bare(field)


@lru_cache(maxsize=_KEPT)
def _opened(filed: Filed) -> Text:
    """The text as it was read before; a place in another would be a wrong one."""
    with suppress(UnreadableError):
        raw = _content(filed.root, filed.path)
        if hash_of(raw) == filed.sha256:
            return decoded(raw, filed.path)
    raise MovingError(filed.path)


def opened(root: str, path: str) -> Text:
    """The text of a file of the workspace; raise `UnreadableError` where it is none, or lies elsewhere."""
    return decoded(_content(root, path), path)


def plain(root: str, path: str) -> Plain:
    """Read a file in which nothing is wrong with the YAML."""
    try:
        raw = _content(root, path)
        text = decoded(raw, path)
        value, repeated = text.read()
    except UnreadableError:
        return None
    return None if repeated else (value, hash_of(raw), len(text.text))


def packed(plain: Plain) -> bytes:
    """Values as they are sent and kept: JSON, in which texts can be odd, and nothing is code."""
    return json.dumps(plain).encode()


def unpacked(raw: bytes) -> Plain:
    """The values that were packed."""
    found = json.loads(raw)
    return found and tuple(found)


def hash_of(raw: bytes) -> str:
    """What a content is known again by."""
    return hashlib.sha256(raw).hexdigest()


def _content(root: str, path: str) -> bytes:
    folder = Path(root)
    return content(folder / path, path, within=folder)


def names(folder: Path) -> list[str]:
    """The files below a folder that hold records, in order; what an interrupted run left in a hidden one holds none.

    Folders that are links are passed by; a `WorkspaceError` tells of more files than are read.
    """
    found: list[str] = []
    left = [""]
    while left:  # no recursion: folders can nest more deeply than calls
        within = left.pop()
        inner, files = _listed(folder, within)
        left += inner
        found += files
        if len(found) > MAX_FILES:
            raise too_much(f"there are more than {MAX_FILES:,} files of records")
    return sorted(found, key=lambda name: name.split("/"))


def _listed(folder: Path, within: str) -> tuple[list[str], list[str]]:
    """What lies in a folder and is not hidden: the folders, each with a slash at its end, and the files of records."""
    inner, files = [], []
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder / within) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inner.append(f"{within}{entry.name}/")
            elif entry.name.endswith((".yaml", ".yml")):
                files.append(within + entry.name)
    return inner, files


def too_much(said: str = f"the records have more than {MAX_ALL:,} letters together") -> WorkspaceError:
    return WorkspaceError(said, "make a workspace of each body that reports")
