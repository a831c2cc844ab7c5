"""When the files that a preview rests on have changed, and come to rest."""

from __future__ import annotations

import os
import time
from itertools import repeat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

#: Seconds between two looks. Files are looked at, not subscribed to: that works on every machine and every drive.
PAUSE: Final = 0.25
#: As many looks may find the files still being written before they are read as they are.
_PATIENCE: Final = 8


def changes(places: Callable[[], Iterable[Path]], pause: float = PAUSE) -> Iterator[None]:
    """Yield once for the beginning, and then whenever a file came, went or was written since the last time.

    What is written while the receiver is at work counts as a change after it.
    """
    seen = stamps(places())
    yield
    for _ in repeat(None):
        time.sleep(pause)
        if stamps(places()) != seen:
            seen = _rested(places, pause)
            yield


def stamps(places: Iterable[Path]) -> Mapping[str, tuple[int, int, int]]:
    """When each file was written, how large it is, and which file it is; of a folder, all that lies below it."""
    found = {}
    for file in _files(places):
        try:
            about = os.stat(file)  # noqa: PTH116  thousands of times a minute
        except OSError:
            continue  # it went between being listed and being looked at
        found[file] = (about.st_mtime_ns, about.st_size, about.st_ino)
    return found


def _rested(places: Callable[[], Iterable[Path]], pause: float) -> Mapping[str, tuple[int, int, int]]:
    """Look until nothing moves: editors write in several steps, and a pull brings many files."""
    last = stamps(places())
    for _ in range(_PATIENCE):
        time.sleep(pause)
        before, last = last, stamps(places())
        if last == before:
            break
    return last


def _files(places: Iterable[Path]) -> Iterator[str]:
    """The files at the places and below them, without the hidden ones and the copies that editors keep."""
    for place in places:
        if place.is_file():
            yield str(place)
        for folder, folders, names in os.walk(place):
            folders[:] = (name for name in folders if not name.startswith("."))
            yield from (os.path.join(folder, name) for name in names if not _is_aside(name))  # noqa: PTH118  as above


def _is_aside(name: str) -> bool:
    return name.startswith((".", "#")) or name.endswith("~")
