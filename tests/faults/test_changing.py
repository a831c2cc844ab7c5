"""A record that is changed or goes while a command runs: nothing that somebody else wrote is lost, and it is said."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from ciminfo import rules
from tests.faults.commands import CASES, run, tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_RECORD = "data/activities/belize-training.yaml"
_THEIRS = "# by somebody else\n# and more\nlast-but-not-least: [\n"
_READ = ("validate", "validate --diff", "validate --format sarif", "list")
_WRITE = ("build-report 2004-2005 --no-cache", "build-site", "validate --fix", "freeze 2004-2005", "translations mark")


def _lines_before(file: Path) -> None:
    file.write_text(f"# a line\n# another\n{file.read_text(encoding='utf-8')}", encoding="utf-8")


def _other_citation(file: Path) -> None:
    """As long as what stood there, and no less wrongly written: what was found would be mended over it."""
    file.write_text(file.read_text(encoding="utf-8").replace("RES.2019", "RES.2020"), encoding="utf-8")


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


#: What becomes of the record.
CHANGES: dict[str, Callable[[Path], object]] = {
    "lines before": _lines_before,
    "another citation": _other_citation,
    "other text": lambda file: file.write_text(_THEIRS, encoding="utf-8"),
    "empty": lambda file: file.write_bytes(b""),
    "no text": lambda file: file.write_bytes(b"\xff\xfe\0"),
    "gone": lambda file: file.unlink(),
    "a folder": _folder,
    "all gone": lambda file: shutil.rmtree(file.parents[1]),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("command", [*_READ, *_WRITE])
def test_a_record_that_changes_under_a_command_is_never_written_over_and_shows_no_traceback(
    command, change, tmp_path, monkeypatch
):
    (case,) = (each for each in CASES if each.name == "fix")
    root = case.laid_out(tmp_path / "root") / "reports"
    edit, real = CHANGES[change], rules.check

    def check(*given: object, **more: object) -> object:
        found = real(*given, **more)
        if (root / _RECORD).is_file() and b"Sixty people" in (root / _RECORD).read_bytes() and not changed:
            edit(root / _RECORD)
            changed.update(tree(root))
        return found

    changed: dict[str, bytes] = {}
    monkeypatch.setattr(rules, "check", check)
    ended = run(root, *command.split())
    assert changed
    assert "Traceback" not in ended.said, ended.said
    assert ended.code in {0, 1, 2, 4}, ended
    assert (root / _RECORD).is_file() == (_RECORD in changed)
    assert _RECORD not in changed or (root / _RECORD).read_bytes() == changed[_RECORD]
