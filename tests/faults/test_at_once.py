"""Two runs at once: what both write is whole, and the manifest speaks of what both have made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ciminfo import manifest, rules
from ciminfo.output import alone, lock
from tests.cli.test_commands import environment
from tests.faults.commands import CASES, copy, edit, run, tree

if TYPE_CHECKING:
    from pathlib import Path

_OUT = "out/2004-2005"
_RECORD = "data/activities/belize-training.yaml"


@pytest.fixture
def root(tmp_path) -> Path:
    """The small workspace, with two records to mend."""
    (case,) = (each for each in CASES if each.name == "fix")
    return case.laid_out(tmp_path / "root") / "reports"


def test_the_manifest_is_taken_up_where_the_other_run_has_left_it(root, monkeypatch):
    """Between reading it and writing it nobody else can write it."""
    held, real = [], manifest.written

    def written(folder: Path, *given: object) -> bytes:
        child = os.fork()
        if not child:
            lock._OURS.clear()
            lock._PATIENCE = 0.0
            try:
                with alone(folder):
                    os._exit(1)
            finally:
                os._exit(0)
        held.append(os.waitpid(child, 0)[1] == 0)
        return real(folder, *given)

    monkeypatch.setattr(manifest, "written", written)
    for command in ("build-report 2004-2005", "country-summary Belize", "country-summary --all"):
        assert run(root, *command.split(), "--no-cache" if "report" in command else "--json").code == 0
        assert set(held) == {True}, command
        held.clear()


def test_two_runs_of_every_kind_at_once_leave_what_one_after_the_other_leaves(root, tmp_path):
    one_by_one = copy(root.parent, tmp_path / "one by one")
    commands = (["validate", "--fix"], ["country-summary", "BZ"], ["build-site"])
    for command in (*commands, *commands):
        assert run(one_by_one / "reports", *command).code in {0, 1}
    python = "import sys; sys.argv[0] = 'ciminfo'; from ciminfo.cli import main; main()"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", python, *command], cwd=root, env=environment() | {"CIMINFO_NO_CACHE": "1"},
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        for command in (*commands, *commands)
    ]  # fmt: skip
    for each in runs:
        _, said = each.communicate(timeout=60)
        assert each.returncode in {0, 4}, said
        assert "Traceback" not in said
    for command in commands:
        assert run(root, *command).code in {0, 1}
    assert tree(root.parent) == tree(one_by_one)


def test_a_record_that_changes_while_it_is_checked_is_in_no_manifest_as_what_was_read(root, monkeypatch):
    """Else a document would be said to be made of what it does not tell."""
    assert run(root, "build-report", "2004-2005").code == 0
    before, real = tree(root), rules.check
    edit(root, "Sixty people", "Seventy people")

    def check(*given: object, **more: object) -> object:
        found = real(*given, **more)
        (root / _RECORD).write_text((root / _RECORD).read_text("utf-8") + "# and more\n", "utf-8")
        return found

    monkeypatch.setattr(rules, "check", check)
    for command in (["build-report", "2004-2005", "--no-cache"], ["country-summary", "BZ"], ["country-summary", "-a"]):
        ended = run(root, *command)
        assert (ended.code, ended.printed.count("wrote")) == (4, 0), ended
        assert ended.said == (
            "error: data/activities/belize-training.yaml was changed while it was being checked\n  help: run it again\n"
        )
    after = tree(root)
    assert {path for path in after if after[path] != before.get(path)} == {_RECORD}
    monkeypatch.undo()
    assert run(root, "build-report", "2004-2005").code == 0
    told = json.loads((root / _OUT / "manifest.json").read_bytes())
    assert len(told["builds"]) == 1
