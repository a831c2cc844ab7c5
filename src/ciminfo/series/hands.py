"""Work shared out to processes, a piece at a time: where a piece brings its process down, only that piece is lost.

The processes are spawned, not forked: a fork would copy half of a progress display's thread, and the ends of pipes
by which a process learns that the one it works for is gone.
"""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
R = TypeVar("R")
#: As many seconds as a process that is dismissed has for the piece it is at.
_PATIENCE: Final = 5


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


def shared_out(pieces: Iterable[T], work: Callable[[T], R], hands: int) -> Generator[tuple[T, R | Death], None, None]:
    """Each piece with what came of it, in the order in which they get done.

    A piece is taken only when there is a hand for it. What the work raises, is raised here and ends it all.
    """
    waiting = iter(pieces)
    hired: list[_Hand[T, R]] = []
    idle: list[_Hand[T, R]] = []
    busy: dict[Connection[Any, Any], _Hand[T, R]] = {}
    done: list[tuple[T, R | Death]] = []
    try:
        while True:
            for piece in _as_many(waiting, hands - len(busy)):
                if not idle:
                    idle.append(_Hand(work))
                    hired.append(idle[0])
                hand = idle.pop()
                busy[hand.line] = hand
                hand.give(piece)
            yield from done  # whoever takes them does so while the hands are busy
            if not busy:
                return
            ended = [busy.pop(line) for line in wait(busy)]  # type: ignore[call-overload]
            done = [hand.outcome() for hand in ended]
            idle += [hand for hand, (_, outcome) in zip(ended, done, strict=True) if not isinstance(outcome, Death)]
    finally:
        for hand in hired:
            hand.line.close()
        for hand in hired:
            hand.leave()


def _as_many(pieces: Iterator[T], count: int) -> Iterator[T]:
    for _ in range(count):
        try:
            yield next(pieces)
        except StopIteration:
            return


class _Hand(Generic[T, R]):
    """A process that works on one piece after the other until it is dismissed, or nobody is there any more."""

    def __init__(self, work: Callable[[T], R]) -> None:
        context = get_context("spawn")
        self.line, other = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(other, work), daemon=True)
        with _uninterrupted():
            self._process.start()
        other.close()

    def give(self, piece: T) -> None:
        self._piece = piece
        with suppress(BrokenPipeError):  # it died before it began; its outcome tells
            self.line.send(piece)

    def outcome(self) -> tuple[T, R | Death]:
        try:
            outcome = self.line.recv()
        except (EOFError, ConnectionResetError):
            self._process.join()
            return self._piece, Death(self._process.exitcode)
        if isinstance(outcome, Exception):
            raise outcome
        return self._piece, outcome

    def leave(self) -> None:
        """Let it end what it is at, now that its line is closed; so it tidies up behind itself."""
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _serve(line: Connection[Any, Any], work: Callable[[Any], Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):  # nobody waits for it any more
        while True:
            piece = line.recv()
            try:
                outcome = work(piece)
            except Exception as error:  # noqa: BLE001  it is raised where the outcome is waited for
                outcome = error
            line.send(outcome)


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
