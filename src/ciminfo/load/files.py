"""The files that hold a workspace's records: which there are, their values, and the places in them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.workspace import WorkspaceError
from ciminfo.yamltext import Text, UnreadableError, Value, open_text

if TYPE_CHECKING:
    from ciminfo.diagnostics import Span

#: The values of a file, and a mark by which its text is known again; nothing where it has to be read with care.
Plain: TypeAlias = "tuple[Value, int] | None"
#: As many files stay open to what is asked of them: findings are placed file by file.
_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Filed:
    """A text of which only the values were kept: its file is opened again when a place in it is asked for."""

    root: str
    #: The file as messages show it.
    path: str
    mark: int

    def span(self, field: str, words: str = "", *, name: bool = False) -> Span:
        """The place of a field's value, of words in it, or of its name."""
        return _opened(self).span(field, words, name=name)

    def is_bare(self, field: str) -> bool:
        """Whether a field is a name and no more, without even a colon."""
        return _opened(self).is_bare(field)


@lru_cache(maxsize=_KEPT)
def _opened(filed: Filed) -> Text:
    """The text as it was read before; a place in another would be a wrong one."""
    try:
        text = open_text(Path(filed.root, filed.path), filed.path)
    except UnreadableError:
        text = None
    if text is None or hash(text.text) != filed.mark:
        raise WorkspaceError(f"{filed.path} was changed while it was being checked", "run it again")
    return text


def plain(root: str, path: str) -> Plain:
    """Read a file in which nothing is wrong with the YAML."""
    try:
        text = open_text(Path(root, path), path)
        value, repeated = text.read()
    except UnreadableError:
        return None
    return None if repeated else (value, hash(text.text))


def names(folder: Path) -> list[str]:
    """The files below a folder that hold records, in order; what an interrupted run left in a hidden one holds none."""
    found = []
    for at, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        within = Path(at).relative_to(folder).as_posix()
        prefix = "" if within == "." else f"{within}/"
        found += [prefix + name for name in files if name.endswith((".yaml", ".yml")) and not name.startswith(".")]
    return sorted(found, key=lambda name: name.split("/"))
