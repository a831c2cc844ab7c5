"""The files of a workspace read on two cores: a child reads some of them and sends their values, which are plain."""

from __future__ import annotations

import gc
import marshal
import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from ciminfo.load.files import Plain, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: With fewer files than this a child costs more than it saves.
FEWEST: Final = 400
#: The part of the files that the child reads: less falls to whoever also makes records of all of them.
_SHARE: Final = 0.65
#: As many files are sent at once: their values are there twice for a moment, as values and as bytes.
_BATCH: Final = 200
#: How many bytes tell the length of what follows.
_HEAD: Final = 4


def plains(root: str, paths: Sequence[str]) -> Iterator[Plain]:
    """The values of every file, in order."""
    own = round(len(paths) * (1 - _SHARE)) if len(paths) >= FEWEST and can_share() else len(paths)
    child = _child(root, paths[own:]) if own < len(paths) else None
    if child is None:
        yield from _read(root, paths)
        return
    number, hearing = child
    try:
        yield from _read(root, paths[:own])
        for batch in _batches(paths[own:]):
            yield from _received(hearing, len(batch)) or _read(root, batch)
    finally:
        hearing.close()
        _see_off(number)


def _read(root: str, paths: Sequence[str]) -> Iterator[Plain]:
    return (plain(root, path) for path in paths)


def _batches(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    return (paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH))


def can_share() -> bool:
    """Whether there is a second core, and a fork is safe: no thread runs that could hold a lock."""
    import threading  # here, because a small workspace has no use for it

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    return cores > 1 and hasattr(os, "fork") and threading.active_count() == 1


def _child(root: str, paths: Sequence[str]) -> tuple[int, BinaryIO] | None:
    """Start a child that reads the files: its number, and where to hear from it; nothing where none can be had."""
    try:
        hearing, speaking = os.pipe()
    except OSError:
        return None
    try:
        number = os.fork()
    except OSError:
        os.close(hearing)
        os.close(speaking)
        return None
    if number:
        os.close(speaking)
        return number, os.fdopen(hearing, "rb")
    try:
        os.close(hearing)
        _send(root, paths, speaking)
    finally:
        os._exit(0)  # without a word, whatever happened: what does not arrive whole is read again


def _send(root: str, paths: Sequence[str], speaking: int) -> None:
    """Read all before a word is said: who listens is at work, and would let us wait."""
    gc.disable()
    sent = [marshal.dumps(list(_read(root, batch))) for batch in _batches(paths)]
    with os.fdopen(speaking, "wb") as pipe:
        for each in sent:
            pipe.write(len(each).to_bytes(_HEAD))
            pipe.write(each)


def _received(hearing: BinaryIO, count: int) -> list[Plain] | None:
    """The next that the child sent; nothing where it ended too soon."""
    sent = hearing.read(int.from_bytes(hearing.read(_HEAD)))
    with suppress(EOFError, ValueError, TypeError):
        found = marshal.loads(sent)  # noqa: S302  what a child of ours has just written
        return found if isinstance(found, list) and len(found) == count else None
    return None


def _see_off(child: int) -> None:
    """Let no child outlive its use; it may still be at work where something interrupted us."""
    import signal

    with suppress(OSError):  # whoever started us may have set that no child is waited for
        if os.waitpid(child, os.WNOHANG) == (0, 0):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
