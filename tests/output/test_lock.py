"""One run at a time writes into a folder; who is dead or elsewhere keeps nobody waiting."""

from __future__ import annotations

import errno
import os
import signal
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from ciminfo.output import alone, lock, write
from tests.output.folder import contents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def another(folder: Path) -> Iterator[int]:
    """Another process that has the folder to itself until it is killed."""
    hearing, speaking = os.pipe()
    child = os.fork()
    if not child:
        try:
            with alone(folder):
                os.write(speaking, b"!")
                signal.pause()
        finally:
            os._exit(1)
    os.close(speaking)
    assert os.read(hearing, 1) == b"!"
    try:
        yield child
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(hearing)


def test_who_writes_where_another_run_does_not_end_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "_PATIENCE", 0.1)
    with another(tmp_path), pytest.raises(TimeoutError, match="another run of ciminfo") as raised:
        write(tmp_path, {"a.txt": b"mine"})
    assert (raised.value.errno, raised.value.filename) == (errno.ETIMEDOUT, str(tmp_path))
    assert contents(tmp_path) == {}


def test_who_waits_goes_on_as_soon_as_the_other_is_dead(tmp_path, monkeypatch):
    with another(tmp_path) as child:
        monkeypatch.setattr(lock, "sleep", lambda _: (os.kill(child, signal.SIGKILL), time.sleep(0.01)))
        write(tmp_path, {"a.txt": b"mine"})
    assert contents(tmp_path) == {"a.txt": b"mine"}


def test_a_run_does_not_wait_for_itself_nor_for_who_writes_elsewhere(tmp_path):
    (tmp_path / "there").mkdir()
    with another(tmp_path / "there"), alone(tmp_path), alone(tmp_path):
        write(tmp_path, {"a.txt": b"mine"})
    with alone(tmp_path):
        pass
    assert (tmp_path / "a.txt").read_bytes() == b"mine"


def test_where_the_file_system_knows_no_locks_it_goes_without(tmp_path, monkeypatch):
    def flock(*_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock.fcntl, "flock", flock)
    write(tmp_path, {"a.txt": b"mine"})
    assert contents(tmp_path) == {"a.txt": b"mine"}
