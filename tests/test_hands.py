"""Pieces are done by processes; one that brings its process down is told, and the others are done all the same."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from ciminfo import hands
from ciminfo.hands import Death, Hands, cores, sendable

ROOT = Path(__file__).parents[1]


def work(piece: str) -> str:
    """What the processes do here."""
    if piece == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if piece == "leave":
        os._exit(7)
    if piece == "raise":
        raise ValueError("not this one")
    if piece == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
    if piece == "who":
        return str(os.getpid())
    return piece.upper()


def shared_out(pieces, work, most, **own):
    """What comes of pieces; the processes are there as long as somebody asks."""
    with Hands(work, most) as those:
        yield from those.shared_out(pieces, **own)


def test_every_piece_is_done_once_by_processes_that_stay():
    assert sorted(shared_out("abcdefg", work, 2)) == [(each, each.upper()) for each in "abcdefg"]
    processes = {outcome for _, outcome in shared_out(["who"] * 6, work, 2)}
    assert len(processes) == 2
    assert str(os.getpid()) not in processes


def test_without_pieces_no_process_is_started(monkeypatch):
    monkeypatch.setattr(hands, "_Hand", None)
    assert list(shared_out([], work, 2)) == []


def test_what_brings_its_process_down_is_told_and_the_rest_is_done():
    done = dict(shared_out(["a", "kill", "b", "leave", "c"], work, 2))
    assert (done["kill"], done["leave"]) == (Death(-9), Death(7))
    assert [done[each] for each in "abc"] == ["A", "B", "C"]
    assert str(done["kill"]) == "the process that worked on it ended with signal 9"
    assert str(done["leave"]) == "the process that worked on it ended with code 7"


def test_what_the_work_raises_ends_it_all():
    with pytest.raises(ValueError, match="not this one"):
        list(shared_out(["raise", "a"], work, 1))


def test_an_error_comes_back_as_it_was_with_where_it_happened():
    with pytest.raises(ValueError, match="not this one") as caught:
        list(shared_out(["raise"], work, 1))
    assert 'raise ValueError("not this one")' in caught.value.__notes__[0]


class UnsendableError(Exception):
    """An error that cannot be made again of what it says."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(f"{one} and {two}")


def test_an_error_that_cannot_be_sent_is_told_in_its_words():
    told = sendable(UnsendableError("this", "that"))
    assert (type(told), str(told)) == (RuntimeError, "UnsendableError: this and that")


def test_own_steps_are_taken_while_the_hands_are_busy_and_all_of_them():
    steps: list[str] = []
    own = (steps.append(each) for each in "xyz")
    outcomes = shared_out(["a"], work, 1, meanwhile=own)
    assert next(outcomes) == ("a", "A")
    assert steps  # a process is not there in less time than a step takes
    assert list(outcomes) == []
    assert steps == ["x", "y", "z"]


def test_without_pieces_the_own_steps_are_taken_all_the_same():
    steps: list[str] = []
    assert list(shared_out([], work, 2, meanwhile=map(steps.append, "xy"))) == []
    assert steps == ["x", "y"]


def ready(marks: Path) -> None:
    """What the first process does before there is a piece for it."""
    (marks / str(os.getpid())).touch()
    if (marks / "slow").exists():
        time.sleep(60)
    raise LookupError("what is missing is told by the piece that needs it")


def test_one_gets_ready_before_there_is_a_piece_and_does_the_first(tmp_path):
    with Hands(work, 2, partial(ready, tmp_path)) as those:
        first = wait_for(tmp_path)
        assert dict(those.shared_out(["who"])) == {"who": first}


def test_who_is_still_getting_ready_when_nothing_is_to_be_done_goes_at_once(tmp_path):
    (tmp_path / "slow").touch()
    with Hands(work, 2, partial(ready, tmp_path)):
        first = wait_for(tmp_path)
        started = time.monotonic()
    assert time.monotonic() - started < 4
    assert not is_alive(int(first))


def wait_for(marks: Path) -> str:
    """The process that has begun to get ready."""
    for _ in range(400):
        if there := [each.name for each in marks.iterdir() if each.name != "slow"]:
            return there[0]
        time.sleep(0.05)
    return pytest.fail("none gets ready")


def test_no_more_is_taken_than_there_are_hands_for():
    taken: list[str] = []

    def pieces() -> Iterator[str]:
        for each in "abcdef":
            taken.append(each)
            yield each

    outcomes = shared_out(pieces(), work, 2)
    next(outcomes)
    assert len(taken) <= 4
    outcomes.close()


def test_processes_are_gone_when_nobody_asks_any_more():
    outcomes = shared_out(["who"] * 9, work, 1)
    _, hand = next(outcomes)
    outcomes.close()
    assert isinstance(hand, str)
    assert not is_alive(int(hand))


def test_a_process_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(hands, "_PATIENCE", 0.1)
    outcomes = shared_out(["a", "deaf", "b"], work, 2)
    assert next(outcomes)[0] == "a"
    started = time.monotonic()
    outcomes.close()
    assert time.monotonic() - started < 30


ORPHANED = """
import os, signal
from tests.test_hands import shared_out, work
if __name__ == "__main__":
    _, hand = next(shared_out(["who"] * 9, work, 1))
    print(hand, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_processes_are_gone_when_the_one_they_work_for_was_killed(tmp_path):
    (tmp_path / "orphaned.py").write_text(ORPHANED, encoding="utf-8")
    places = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    command = [sys.executable, str(tmp_path / "orphaned.py")]
    ended = subprocess.run(command, env={**os.environ, **places}, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (-signal.SIGKILL, "")
    for _ in range(100):
        if not is_alive(int(ended.stdout)):
            return
        time.sleep(0.05)
    pytest.fail("it still waits for work")


def is_alive(process: int) -> bool:
    """Whether it runs; one that has ended and that nobody has asked for its code does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_there_is_at_least_one_core():
    assert 1 <= cores() <= (os.cpu_count() or 1)
