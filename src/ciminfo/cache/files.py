"""Files that nobody vouches for: read only where they are plain and small enough, written whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Neither a link is followed nor a pipe waited for; a system that knows neither has none of them here.
_PLAINLY: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read(file: Path, most: int, *, private: bool = False) -> bytes | None:
    """What is in a plain file of at most so many bytes; of a private one only where it is for its owner alone."""
    try:
        number = os.open(file, _PLAINLY)
    except (OSError, ValueError):
        return None
    try:
        seen = os.fstat(number)
        if not stat.S_ISREG(seen.st_mode) or seen.st_size > most or (private and not _is_private(seen)):
            return None
        with open(number, "rb", closefd=False) as opened:
            return opened.read(most)
    except OSError:
        return None
    finally:
        os.close(number)


def write(file: Path, content: Iterable[bytes]) -> bool:
    """Put a file in its place, for its owner alone, part by part; whether that could be done."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=".", dir=file.parent)
    except OSError:
        return False
    try:
        with open(number, "wb") as opened:  # noqa: PTH123  it is open already
            opened.writelines(content)
        Path(name).replace(file)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        return False
    return True


def _is_private(seen: os.stat_result) -> bool:
    return os.name != "posix" or (seen.st_uid == os.geteuid() and not seen.st_mode & 0o077)
