"""The files that hold records: their values, and the places in them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.inventory import hash_of
from ciminfo.workspace import MovingError
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


def packed(found: Plain) -> bytes:
    """Values as they are sent and kept: JSON, in which texts can be odd, and nothing is code."""
    return json.dumps(found).encode()


def unpacked(raw: bytes) -> Plain:
    """The values that were packed."""
    found = json.loads(raw)
    return found and tuple(found)


def _content(root: str, path: str) -> bytes:
    folder = Path(root)
    return content(folder / path, path, within=folder)
