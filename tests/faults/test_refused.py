"""Refused by the disk at any step, a command says so in a line, exits with 4, and leaves what stood there whole."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from tests.faults.commands import CASES, Case, copy, tree
from tests.faults.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TAKING = {"create", "write", "fsync", "mkdir"}
_READING = {"open"}
_ALL = {"chmod", "create", "fsync", "link", "mkdir", "remove", "rename", "replace", "rmdir", "unlink", "utime", "write"}
#: What the system says, at which steps, and whether it goes on saying so from then on.
REFUSALS = {
    "full": (errno.ENOSPC, _TAKING, True),
    "quota": (errno.EDQUOT, _TAKING, False),
    "read-only": (errno.EROFS, _ALL, True),
    "forbidden": (errno.EACCES, {"create", "mkdir", "replace", "rename"}, False),
    "unreadable": (errno.EIO, _READING, False),
    "another disk": (errno.EXDEV, {"replace", "rename"}, False),
}
#: Each command meets one or two of them at some steps, and these meet all; FAULTS=all is all of them at every step.
_WHOLE = ("fix", "build-report")
PAIRS = [
    (case, name)
    for number, case in enumerate(CASES)
    for which, name in enumerate(REFUSALS)
    if case.name in _WHOLE or (number + which) % 4 == 0 or os.environ.get("FAULTS") == "all"
]


def refusing(at: int, name: str, root: Path) -> tuple[Disk, Callable[[], tuple[str, ...]]]:
    """A disk that refuses the step of that number, and what it has refused."""
    code, kinds, stays = REFUSALS[name]
    count, refused = 0, list[tuple[str, ...]]()

    def refuse(kind: str, paths: tuple[str, ...]) -> None:
        nonlocal count
        if kind not in kinds or "/home/" in paths[0]:  # what is only kept for later has its own tests
            return
        count += 1
        if count == at or (stays and count > at):
            refused.append((kind, *paths))
            raise OSError(code, os.strerror(code), *paths[:1])

    return Disk(root, refuse), lambda: refused[0] if refused else ()


@pytest.mark.parametrize(("case", "name"), PAIRS, ids=lambda each: each if isinstance(each, str) else each.name)
def test_refused_at_any_step_a_command_says_so_and_the_next_run_succeeds(case: Case, name, tmp_path):
    first = case.laid_out(tmp_path / "first")
    old = tree(first)
    whole = copy(first, tmp_path / "whole")
    case.run(whole)
    new, at, stride = tree(whole), 1, 1 if os.environ.get("FAULTS") == "all" else 5 + 4 * case.every
    while True:
        root = copy(first, tmp_path / str(at))
        disk, refused = refusing(at, name, root)
        with disk.watched():
            ended = case.run(root)
        if not refused():
            break
        _holds(root, ended, old, new, refused())
        again = case.run(root, anew=True)
        assert again.code == 0 or (case.once and again.code == 2), (refused(), again)
        left = {path for path in tree(root) if "/.ciminfo-" in path}
        assert not left or case.once, refused()
        assert tree(root) == new or case.once, refused()
        at += stride
    assert at > 1 or name in {"another disk", "unreadable"}


def _holds(root: Path, ended, old: dict[str, bytes], new: dict[str, bytes], refused: tuple[str, ...]) -> None:
    assert "Traceback" not in ended.said, (refused, ended)
    if ended.code == 0:  # what was refused was not needed: it tidied up, or read a record that is then said to be bad
        return
    assert ended.code in {1, 4}, (refused, ended)
    assert ended.code == 1 or ("error: " in ended.said and "  help: " in ended.said), ended
    left = {path: content for path, content in tree(root).items() if "/.ciminfo-" not in path}
    if ended.code == 1:
        left.pop("reports/found.sarif", None)  # it is where that is said
    assert {path for path in left if left[path] not in (old.get(path), new.get(path))} == set(), refused
    assert {path for path in old if path not in left and "/site/" not in path} == set(), refused
