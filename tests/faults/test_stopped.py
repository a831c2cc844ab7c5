"""Asked to end at any step, by whoever may, a command says so in a line and leaves what stood there whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.test_commands import environment
from tests.faults.commands import CASES, Case, copy, run, tree
from tests.faults.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAID = (
    "error: stopped; what was in the output folder is as it was\n",
    "error: stopped; what is written stays\n  help: the same command goes on from there\n",
)
#: Kills itself before the step of the given number, for real.
_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.faults.disk import Disk
left = [int(sys.argv[1])]
def look(name, paths):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
from ciminfo.cli import main
sys.argv = ["ciminfo", *sys.argv[2:]]
with Disk(Path.cwd(), look).watched():
    main()
"""


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    """What a command does on a signal is not kept for the tests after it."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("case", [each for each in CASES if each.name in {"build-report", "build-site", "fix", "init"}],
                         ids=lambda case: case.name)  # fmt: skip
def test_asked_to_end_it_says_so_and_nothing_is_lost(case: Case, number, tmp_path):
    first = case.laid_out(tmp_path / "first")
    old = tree(first)
    case.run(whole := copy(first, tmp_path / "whole"))
    new, at = tree(whole), 1
    while True:
        root = copy(first, tmp_path / str(at))
        steps: list[str] = []

        def ask(name: str, _: tuple[str, ...], steps: list[str] = steps, at: int = at) -> None:
            steps.append(name)
            if len(steps) == at:
                os.kill(os.getpid(), number)

        with Disk(root, ask).watched():
            ended = case.run(root)
        if len(steps) < at:
            break
        assert (ended.code, ended.said) in {(130, said) for said in _SAID}, (at, ended)
        left = tree(root)
        staged = {path for path in left if "/.ciminfo-" in path}
        assert not staged or steps[-1] in {"unlink", "rmdir", "open"}, (at, steps[-1], staged)  # it was tidying up
        assert all(left[path] in (old.get(path), new.get(path)) for path in left.keys() - staged)
        again = case.run(root, anew=True)
        assert again.code == 0 or (case.once and again.code == 2)
        at += 5 + 4 * case.every
    assert at > 1


@pytest.mark.parametrize("at", [30, 52])
def test_killed_for_real_it_leaves_what_lay_there_before_the_step(at, tmp_path):
    (case,) = (each for each in CASES if each.name == "build-report")
    root = case.laid_out(tmp_path / "root") / "reports"
    looked, killed = copy(root, tmp_path / "looked"), copy(root, tmp_path / "killed")
    seen: list[dict[str, bytes]] = []
    with Disk(looked, lambda *_: seen.append(_named(tree(looked)))).watched():
        run(looked, *case.arguments, "--no-cache")
    python = [sys.executable, "-c", _KILLED, str(at), *case.arguments, "--no-cache"]
    path = os.pathsep.join((environment()["PYTHONPATH"], os.getcwd()))  # noqa: PTH109  where the tests lie
    ended = subprocess.run(
        python, cwd=killed, env=environment() | {"PYTHONPATH": path, "HOME": str(tmp_path)}, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    assert _named(tree(killed)) in seen
    assert run(killed, *case.arguments).code == 0
    assert tree(killed) == tree(looked)


def _named(files: dict[str, bytes]) -> dict[str, bytes]:
    """Files with the names of stages made equal."""
    return {"/".join(part[:14] if part.startswith(".ciminfo-") else part for part in path.split("/")): content
            for path, content in files.items()}  # fmt: skip
