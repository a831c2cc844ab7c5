"""Work shared out to processes, a piece at a time: where a piece brings its process down, only that piece is lost.

The processes are spawned, not forked: a fork would copy the ends of pipes by which a process learns that the one it
works for is gone, and half of whatever thread runs beside.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import traceback
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar

from ciminfo.ending import end

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
R = TypeVar("R")
#: As many seconds as a process that is dismissed has to tidy up behind itself.
_PATIENCE: Final = 5
_NONE_LEFT: Final = object()


@dataclass(frozen=True, slots=True)
class Death:
    """What stands for the outcome of a piece that brought its process down."""

    #: As the system tells it; the number of a signal stands with a minus.
    code: int | None

    def __str__(self) -> str:
        by = f"signal {-self.code}" if self.code and self.code < 0 else f"code {self.code}"
        return f"the process that worked on it ended with {by}"


def cores() -> int:
    """As many processes as can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Hands(Generic[T, R]):
    """Processes that all do one work. Inside `with`, the first of them gets ready before there is a piece for it."""

    def __init__(self, work: Callable[[T], R], most: int, ready: Callable[[], object] | None = None) -> None:
        self._work, self._most, self._ready = work, most, ready
        self._hired: list[_Hand[T, R]] = []
        self._idle: list[_Hand[T, R]] = []

    def __enter__(self) -> Self:
        if self._ready:
            self._hire()
        return self

    def __exit__(self, *_: object) -> None:
        for hand in self._hired:
            hand.dismiss()
        for hand in self._hired:
            hand.leave()

    def shared_out(
        self, pieces: Iterable[T], meanwhile: Iterable[object] = ()
    ) -> Generator[tuple[T, R | Death], None, None]:
        """Each piece with what came of it, in the order in which they get done.

        A piece is taken only when there is a hand for it. What the work raises, is raised here and ends it all.
        While the hands are busy, the steps of `meanwhile` are taken here, one after the other.
        """
        waiting, own = iter(pieces), iter(meanwhile)
        busy: dict[Connection[Any, Any], _Hand[T, R]] = {}
        done: list[tuple[T, R | Death]] = []
        while True:
            busy |= self._given(waiting, self._most - len(busy))
            yield from done  # whoever takes them does so while the hands are busy
            if not busy:
                deque(own, maxlen=0)
                return
            ended = [busy.pop(line) for line in _ended(busy, own)]
            done = [hand.outcome() for hand in ended]
            self._idle += [
                hand for hand, (_, outcome) in zip(ended, done, strict=True) if not isinstance(outcome, Death)
            ]

    def _given(self, waiting: Iterator[T], count: int) -> dict[Connection[Any, Any], _Hand[T, R]]:
        """As many hands as are given a piece, by their lines; once there is none left, who is idle may go."""
        given = {}
        for piece in islice(waiting, count):
            if not self._idle:
                self._hire()
            hand = self._idle.pop()
            hand.give(piece)
            given[hand.line] = hand
        if len(given) < count:
            while self._idle:
                self._idle.pop().dismiss()
        return given

    def _hire(self) -> None:
        self._hired.append(_Hand(self._work, self._ready))
        self._idle.append(self._hired[-1])


def _ended(busy: Collection[Connection[Any, Any]], own: Iterator[object]) -> list[Any]:
    """The lines of those who are done; until there is one, own steps are taken, and when none is left it is awaited."""
    ended = wait(busy, 0)
    while not ended and next(own, _NONE_LEFT) is not _NONE_LEFT:
        ended = wait(busy, 0)
    return ended or wait(busy)


class _Hand(Generic[T, R]):
    """A process that works on one piece after the other until it is dismissed, or nobody is there any more."""

    def __init__(self, work: Callable[[T], R], ready: Callable[[], object] | None) -> None:
        context = get_context("spawn")
        self.line, other = context.Pipe()
        #: Whether it is known to wait for a piece, and neither gets ready nor is at one.
        self._waits = False
        self._process: BaseProcess = context.Process(target=_serve, args=(other, work, ready), daemon=True)
        with _uninterrupted():
            self._process.start()
        other.close()

    def give(self, piece: T) -> None:
        self._piece, self._waits = piece, False
        with suppress(BrokenPipeError):  # it died before it began; its outcome tells
            self.line.send(piece)

    def outcome(self) -> tuple[T, R | Death]:
        try:
            outcome = self.line.recv()
        except (EOFError, ConnectionResetError):
            self._process.join()
            return self._piece, Death(self._process.exitcode)
        self._waits = True
        if isinstance(outcome, Exception):
            raise outcome
        return self._piece, outcome

    def dismiss(self) -> None:
        """Have it end now, whatever it is at, and tidy up behind itself; who waits for a piece sees that none comes."""
        if self.line.closed:
            return
        if not self._waits and os.name == "posix":  # elsewhere it could not tidy up; there it ends what it is at
            self._process.terminate()
        self.line.close()

    def leave(self) -> None:
        """See it gone."""
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _serve(line: Connection[Any, Any], work: Callable[[Any], Any], ready: Callable[[], object] | None) -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _stopped)
    gc.disable()  # what a piece leaves is collected before the next one, and after the last nobody has to wait
    with suppress(Exception):  # what is missing is told by the piece that needs it
        if ready:
            ready()
    gc.freeze()  # what is there by now stays
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):  # nobody waits for it any more
        while True:
            piece = line.recv()
            gc.collect()
            try:
                outcome = work(piece)
            except Exception as error:  # noqa: BLE001  it is raised where the outcome is waited for
                outcome = sendable(error)
            line.send(outcome)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # from here on it only tidies up
    end(0)


def sendable(error: Exception) -> Exception:
    """The error as it is, with where it happened, or what it says where it cannot be sent."""
    error.add_note(f"in a process of its own:\n{''.join(traceback.format_tb(error.__traceback__))}")
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  our own words
    except Exception:  # noqa: BLE001  whatever is in the way
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def _stopped(*_: object) -> NoReturn:
    """End as at the end of a program, so that what tidies up then does so; once, or it would be interrupted there."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """What starts meanwhile is not stopped from the keyboard: that is for the one it works for to deal with."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # starting it lets interruptions through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
