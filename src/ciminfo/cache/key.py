"""The key that entries are sealed with: made at first use, for its owner alone."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from ciminfo.cache import files

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "cache.key"
_LENGTH: Final = 32


def key(folder: Path) -> bytes | None:
    """The key in a folder; a new one where there is none, or one that others may read; none where none can be kept."""
    file = folder / NAME
    found = _read(file)
    if found is None and files.write(file, [secrets.token_bytes(_LENGTH)]):
        found = _read(file)  # where two runs made one at once, both take the last
    return found


def _read(file: Path) -> bytes | None:
    found = files.read(file, _LENGTH, private=True)
    return found if found is not None and len(found) == _LENGTH else None
