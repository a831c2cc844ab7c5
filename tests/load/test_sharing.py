"""What a child reads is what would have been read without it, whatever becomes of the child."""

from __future__ import annotations

import os
import signal
from itertools import islice

import pytest

from ciminfo import forked
from ciminfo.load import load, sharing
from ciminfo.load.files import plain
from ciminfo.workspace import open_at
from tests.reading import VOCABULARY, workspace

PATHS = [f"data/{number}.yaml" for number in range(9)]
TEXTS = [*(f"person: p{number}\nname: Ana {number}\n" for number in range(7)), "person: p1\nname: x\n", "a: ["]


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A workspace of nine files, and a child for that few."""
    monkeypatch.setattr(sharing, "FEWEST", 2)
    monkeypatch.setattr(sharing, "_BATCH", 2)
    monkeypatch.setattr(forked, "can_fork", lambda: True)
    return workspace(tmp_path, {f"{number}.yaml": text for number, text in enumerate(TEXTS)})


@pytest.fixture
def children(monkeypatch):
    """The children that are started."""
    found, fork = [], os.fork

    def counted():
        child = fork()
        found.append(child)
        return child

    monkeypatch.setattr(os, "fork", counted)
    return found


def alone(root):
    return [plain(str(root), path) for path in PATHS]


def is_gone(child: int) -> bool:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        return True
    return False


def test_the_values_are_those_of_one_process_in_order(root, children):
    assert list(sharing.plains(str(root), PATHS)) == alone(root)
    (child,) = children
    assert is_gone(child)


def test_what_is_said_of_the_records_is_the_same(root, children, monkeypatch):
    shared = load(open_at(root), VOCABULARY)
    monkeypatch.setattr(forked, "can_fork", lambda: False)
    single = load(open_at(root), VOCABULARY)
    assert len(children) == 1
    assert (shared.diagnostics, shared.files, shared.corpus) == (single.diagnostics, single.files, single.corpus)
    assert [each.code for each in shared.diagnostics] == ["CIM008", "CIM001"]


def test_a_child_that_is_killed_leaves_its_files_to_us(root, children):
    found = sharing.plains(str(root), PATHS)
    first = next(found)
    os.kill(children[0], signal.SIGKILL)
    assert [first, *found] == alone(root)


def test_a_child_that_sends_something_else_is_not_believed(root, monkeypatch):
    for sent in (b"", b"[", b"i\x01\x00\x00\x00", b"[\x01\x00\x00\x00N"):
        monkeypatch.setattr(sharing.marshal, "dumps", lambda _, sent=sent: sent)
        assert list(sharing.plains(str(root), PATHS)) == alone(root)


def test_a_reading_that_is_given_up_leaves_no_child(root, children):
    found = sharing.plains(str(root), PATHS)
    assert len(list(islice(found, 2))) == 2
    found.close()
    assert is_gone(children[0])


def test_children_that_are_not_waited_for_change_nothing(root):
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert list(sharing.plains(str(root), PATHS)) == alone(root)
    finally:
        signal.signal(signal.SIGCHLD, before)
