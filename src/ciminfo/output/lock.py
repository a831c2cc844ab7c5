"""One at a time: while a run writes into a folder, others that want to wait, and a dead one keeps nobody waiting."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager
from time import monotonic, sleep
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: As many seconds are waited for another run, of which writing takes a moment, and as many between two looks.
_PATIENCE: Final = 60.0
_PAUSE: Final = 0.05
#: The folders that this run has to itself.
_OURS: Final[set[Path]] = set()


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Be the only run that writes into a folder that is there; raise `TimeoutError` where another does not end.

    It is the system that keeps the others out, and lets them in as soon as this run has ended, however it ended.
    """
    place = folder.resolve()
    if place in _OURS:
        yield
        return
    number = _awaited(place)
    _OURS.add(place)
    try:
        yield
    finally:
        _OURS.discard(place)
        os.close(number)


def _awaited(folder: Path) -> int:
    until = monotonic() + _PATIENCE
    while (number := _taken(folder)) is None:
        if monotonic() > until:
            raise TimeoutError(errno.ETIMEDOUT, "another run of ciminfo is writing there", str(folder))
        sleep(_PAUSE)
    return number


if sys.platform == "win32":

    def _taken(folder: Path) -> int | None:
        """A file that is there while it is held, and that the system takes away then; nothing where another has it."""
        try:
            return os.open(folder / ".ciminfo-alone", os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
        except (FileExistsError, PermissionError):
            return None

else:
    import fcntl

    def _taken(folder: Path) -> int | None:
        """The folder itself, held; nothing where another has it, and unheld where its file system knows no locks."""
        number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(number)
            return None
        except OSError:
            return number
        return number
