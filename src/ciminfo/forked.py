"""A child beside us on another core: it sees all that is here at its birth, and sends back what it makes of it."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: How many bytes tell the length of what follows.
_HEAD: Final = 8


class Child:
    """A process that works on something of ours, and what it has sent of it so far."""

    def __init__(self, number: int, hearing: BinaryIO) -> None:
        self._number, self._hearing = number, hearing

    def sent(self) -> bytes:
        """The next that it sends, when it is done; empty where it ended before that."""
        length = int.from_bytes(self._hearing.read(_HEAD))
        sent = self._hearing.read(length)
        return sent if len(sent) == length else b""

    def see_off(self) -> None:
        """Let it not outlive its use; it may still be at work where something interrupted us."""
        import signal

        self._hearing.close()
        with suppress(OSError):  # whoever started us may have set that no child is waited for
            if os.waitpid(self._number, os.WNOHANG) == (0, 0):
                os.kill(self._number, signal.SIGKILL)
                os.waitpid(self._number, 0)


@contextmanager
def child(make: Callable[[], Sequence[bytes]]) -> Iterator[Child | None]:
    """A child that makes something, all of it before it sends the first; none where there is no core or no process."""
    begun = _begun(make) if can_fork() else None
    try:
        yield begun
    finally:
        if begun:
            begun.see_off()


def can_fork() -> bool:
    """Whether there is a second core, and a fork is safe: no thread runs that could hold a lock."""
    import threading  # here, because a small workspace has no use for it

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    return cores > 1 and hasattr(os, "fork") and threading.active_count() == 1


def _begun(make: Callable[[], Sequence[bytes]]) -> Child | None:
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
        return Child(number, os.fdopen(hearing, "rb"))
    try:
        os.close(hearing)
        _send(make, speaking)
    finally:
        os._exit(0)  # without a word, whatever happened: what does not arrive whole is made again


def _send(make: Callable[[], Sequence[bytes]], speaking: int) -> None:
    """Make all before a word is said: who listens is at work, and would let us wait."""
    gc.disable()
    made = make()
    with os.fdopen(speaking, "wb") as pipe:
        for each in made:
            pipe.write(len(each).to_bytes(_HEAD))
            pipe.write(each)
