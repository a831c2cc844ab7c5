"""A child on another core: what it sends arrives whole or not at all, and none is left behind."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from ciminfo import forked
from ciminfo.cli import screen
from ciminfo.forked import can_fork, child


@pytest.fixture
def two_cores(monkeypatch):
    """A second core and no other thread, wherever the tests run."""
    monkeypatch.setattr(forked, "can_fork", lambda: True)


def is_gone(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.usefixtures("two_cores")
def test_what_it_makes_arrives_in_order_and_then_nothing():
    with child(lambda: [b"one", b"", b"x" * 300_000]) as other:
        assert [other.sent() for _ in range(4)] == [b"one", b"", b"x" * 300_000, b""]
        number = other._number
    assert is_gone(number)


@pytest.mark.usefixtures("two_cores")
def test_it_sees_what_is_here_and_changes_nothing_here():
    here = [1]
    with child(lambda: [str(here.append(2) or here).encode()]) as other:
        assert other.sent() == b"[1, 2]"
    assert here == [1]


@pytest.mark.usefixtures("two_cores")
def test_of_one_that_comes_to_grief_nothing_arrives(capfd):
    with child(lambda: [b"whole", 1 / 0]) as other:
        assert other.sent() == b""
    with child(lambda: os.kill(os.getpid(), signal.SIGKILL)) as other:
        assert other.sent() == b""
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("two_cores")
def test_one_that_is_not_waited_for_is_seen_off():
    with child(signal.pause) as other:
        number = other._number
        assert not is_gone(number)
    assert is_gone(number)


@pytest.mark.usefixtures("two_cores")
def test_where_none_can_be_had_there_is_none(monkeypatch):
    def refused():
        raise BlockingIOError

    for missing in ("fork", "pipe"):
        with monkeypatch.context() as patch:
            patch.setattr(os, missing, refused)
            with child(lambda: [b"x"]) as other:
                assert other is None


def test_there_is_none_beside_other_threads_or_without_a_second_core(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert can_fork()
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert not can_fork()
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert not can_fork()


def test_what_tells_of_progress_on_a_terminal_does_not_stand_in_the_way(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(screen, "is_watched", lambda **_: True)
    with screen.progress(silent=False) as progress:
        progress("Checking the records")
        assert forked.can_fork()
