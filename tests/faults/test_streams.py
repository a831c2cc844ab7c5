"""Odd surroundings: streams closed or full, no home, odd locales, windows and clocks, a folder that is gone."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ciminfo import inputs, judging
from tests.cli.test_commands import environment, lay_out
from tests.faults.commands import run, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """The small workspace."""
    return lay_out(tmp_path_factory.mktemp("streams")) / "reports"


def shell(root: Path, line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A line of the shell, in which `ciminfo` is the command."""
    line = line.replace("ciminfo", f"{sys.executable} -m ciminfo")
    settings = environment() | {"CIMINFO_NO_CACHE": "1"} | more
    return subprocess.run(
        ["/bin/bash", "-c", line], cwd=root, env=settings, capture_output=True, text=True, errors="replace", check=False
    )


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("ciminfo build-report 2004-2005 >&-", 0, ""),
        ("ciminfo new activity <&- >&- 2>&-", 2, ""),
        ("ciminfo init ../elsewhere/new <&-", 2, "error: these options are needed: --name, --id, --period\n"),
        ("ciminfo list > /dev/full", 4, "error: cannot read or write: No space left on device\n"),
        ("ciminfo rules | head -1; exit ${PIPESTATUS[0]}", 0, ""),
        (
            "mkdir ../gone; cd ../gone; rmdir ../gone; ciminfo validate", 4,
            "error: the folder that this was run in is gone\n  help: go to another one, and run it again\n",
        ),
    ],
)  # fmt: skip
def test_streams_that_are_closed_or_full_and_a_folder_that_is_gone(root, line, code, said):
    before = tree(root / "data")
    ended = shell(root, line)
    assert ended.returncode == code, ended
    assert ended.stderr.startswith(said)
    assert not {"Traceback", "ignored"} & {*ended.stderr.split()}
    assert bool(ended.stderr) == bool(said)
    assert tree(root / "data") == before


@pytest.mark.parametrize(
    "settings",
    [
        {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "", "TZ": "Nowhere/Land", "TERM": ""},
    ],
)
def test_no_locale_and_no_home_change_what_is_written(root, settings):
    assert run(root, "build-report", "2004-2005", "--out", "usual", "--no-cache").code == 0
    ended = shell(root, "unset HOME; ciminfo build-report 2004-2005 --out odd 2>&1", **settings)
    assert ended.returncode == 0, ended.stdout
    assert tree(root / "odd") == tree(root / "usual")


@pytest.mark.parametrize("columns", ["0", "1", "abc", "-4", "99999999999"])
def test_no_width_of_a_window_hides_what_is_said(root, monkeypatch, columns):
    from ciminfo.cli import screen

    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("FORCE_COLOR", "1")
    for command in ("list", "validate", "rules"):
        for console in (screen.output, screen.errors):
            console.cache_clear()
        ended = run(root, command)
        assert ended.code == 0, ended
        assert ended.printed.strip()
    screen.output.cache_clear()
    screen.errors.cache_clear()


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Etc/GMT+12"])
@pytest.mark.parametrize("year", [1970, 2038, 2262, 9999])
def test_whatever_the_clock_says_the_documents_are_the_same(root, monkeypatch, year, zone):
    class Clock(dt.datetime):
        """A clock that stands at noon of the second day of a year."""

        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Clock:
            return cls(year, 1, 2, 12, tzinfo=tz)

    assert run(root, "build-report", "2004-2005", "--out", "usual").code == 0
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", {1970: "", 2038: "abc", 2262: "-5", 9999: "9" * 30}[year])
    for module in (judging, inputs):
        monkeypatch.setattr(module, "datetime", Clock)
    for command in ("build-report 2004-2005 --out clock", "build-report 2004-2005 --out clock", "validate"):
        ended = run(root, *command.split())
        assert ended.code == 0, ended
    assert tree(root / "clock") == tree(root / "usual")


def test_an_odd_epoch_does_not_hinder_a_pdf_and_is_there_afterwards(root, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "abc")
    ended = run(root, "country-summary", "BZ", "--format", "pdf", "--format", "docx")
    assert (ended.code, os.environ["SOURCE_DATE_EPOCH"]) == (0, "abc"), ended
