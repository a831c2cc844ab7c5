"""Killed at any step, a command leaves every file whole, old or new; the same command then brings all to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.commands import CASES, Case, copy, edit, run, tree
from tests.faults.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path

_STAGE = "/.ciminfo-"
_MANIFEST = "manifest.json"


def moments(case: Case, root: Path, folder: Path) -> list[Path]:
    """What lies there before each step of a command that changed something since the step before."""
    seen: list[Path] = []
    steps = 0

    def look(name: str, _: tuple[str, ...]) -> None:
        nonlocal steps
        steps += 1
        if name in {"open", "fsync"} or not case.tries(steps, name):
            return
        seen.append(copy(root, folder / str(steps), linked=name != "write"))

    with Disk(root, look).watched():
        ended = case.run(root)
    assert ended.code == 0, ended
    return seen


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_killed_at_any_step_nothing_is_lost_and_the_next_run_brings_it_to_its_end(case, tmp_path):
    root = case.laid_out(tmp_path / "root")
    old = tree(root)
    (tmp_path / "at").mkdir()
    killed = moments(case, root, tmp_path / "at")
    new = tree(root)
    assert len(killed) > 3
    assert old != new
    for at in killed:
        left = {path: content for path, content in tree(at).items() if _STAGE not in path}
        assert _wrong(left, old, new) == {}, at.name
        ended = case.run(at, anew=True)
        assert ended.code == 0 or (case.once and ended.code == 2 and left == new), (at.name, ended)
        assert "Traceback" not in ended.said
        assert {path: each for path, each in tree(at).items() if not (case.once and _STAGE in path)} == new, at.name


def _wrong(left: dict[str, bytes], old: dict[str, bytes], new: dict[str, bytes]) -> dict[str, str]:
    """The files that are neither as they were nor as they were to be, and why."""
    wrong = {path: "half" for path, content in left.items() if content not in (old.get(path), new.get(path))}
    site = {path for path in left if "/site/" in path}
    taken_away = any("/site/" in path for path in old) and not site  # it lies in the stage, and is put back
    gone = {path for path in old if path not in left and not (taken_away and "/site/" in path)}
    wrong |= dict.fromkeys(gone, "gone")
    for path in (each for each in left if each.endswith(_MANIFEST) and left[each] == new.get(each)):
        folder = path.removesuffix(_MANIFEST)
        if old.get(path) != new[path] and "countries" not in folder:
            wrong |= {each: "behind" for each in new if each.startswith(folder) and left.get(each) != new[each]}
    return wrong


def test_a_site_that_a_killed_run_had_taken_away_stands_again_even_if_the_next_run_is_refused(tmp_path):
    (case,) = (each for each in CASES if each.name == "build-site")
    root = case.laid_out(tmp_path / "root") / "reports"
    before = tree(root / "out")
    left = root / "out" / ".ciminfo-folder-site-abc"
    left.mkdir()
    (root / "out" / "site").rename(left / "old")
    edit(root, "kind: training", "kind: [")
    assert run(root, "build-site").code == 1
    assert tree(root / "out") == before
