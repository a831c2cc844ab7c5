"""A run of some commands as whole processes, and what it took: by the clock, of the processors and in memory."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Where the system tells what memory a process has.
STATUS: Final = Path("/proc/self/smaps_rollup")
#: How often that is looked at, in seconds: at first, later, and how many times as long as a look takes there is none.
_FIRST, _PULSE, _REST = 0.002, 0.02, 50


class Broken(SystemExit):
    """A command did not do its work: says what it printed, and ends the bench where nobody goes on without it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One process: its words, the folder it runs in, and what shows that it did its work."""

    words: tuple[str, ...]
    folder: Path
    #: What it prints when it has done its work, so that one that broke is not taken for a fast one.
    says: str = ""
    #: With findings, those that validate end with 1.
    exits: tuple[int, ...] = (0,)
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took."""

    #: By the clock, and of all processors together.
    seconds: float
    work: float
    #: The most that a command and the processes it started had at once, in bytes.
    memory: int


def run(*commands: Command) -> Cost:
    """Run commands one after another; raises Broken with what was printed if one did not do its work."""
    costs = [_run(command) for command in commands]
    return Cost(
        sum(each.seconds for each in costs), sum(each.work for each in costs), max(each.memory for each in costs)
    )


def _run(command: Command) -> Cost:
    with tempfile.TemporaryFile() as printed:
        ended, most = Event(), [0]
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  what the bench itself put together
            command.words,
            cwd=command.folder,
            env={**os.environ, "COLUMNS": "80", **command.environment},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        watch = Thread(target=_watch, args=(process.pid, ended, most), daemon=True)
        watch.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:  # interrupted: nothing goes on in the background
            process.kill()
            raise
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        ended.set()
        watch.join()
        _prove(command, process.returncode, printed)
    # What the system tells of memory in the end is no use: it begins with what the bench itself had.
    return Cost(seconds, usage.ru_utime + usage.ru_stime, most[0])


def _prove(command: Command, code: int, printed: IO[bytes]) -> None:
    printed.seek(0)
    text = printed.read().decode(errors="replace")
    if code not in command.exits or command.says not in text:
        wanted = f"; {command.says!r} was to be printed" if command.says not in text else ""
        raise Broken(f"{text[-3000:]}\n{' '.join(command.words)[:300]} ended with {code}{wanted}")


def _watch(process: int, ended: Event, most: list[int]) -> None:
    started, rest = time.perf_counter(), _FIRST
    while not ended.wait(rest):
        before = time.thread_time()
        most[0] = max(most[0], memory(process))
        pulse = min(_PULSE, (time.perf_counter() - started) / 10)
        rest = max(_FIRST, pulse, (time.thread_time() - before) * _REST)


def memory(process: int) -> int:
    """What a process has to itself and what those have that it started; what they share is counted once."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except (FileNotFoundError, ProcessLookupError, PermissionError):  # it has just ended
        return 0
    own = next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
    return own + sum(memory(int(child)) for child in children)
