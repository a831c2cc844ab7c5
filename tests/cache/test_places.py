"""Where cache and key lie: as the system and its user have it, and never in one folder."""

import sys
from pathlib import Path

import pytest

from ciminfo.cache.places import cache_folder, state_folder


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    for variable in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_they_lie_where_the_user_has_them(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    assert (cache_folder(), state_folder()) == (tmp_path / "c" / "ciminfo", tmp_path / "s" / "ciminfo")


@pytest.mark.parametrize("told", ["", "here", "./here"])
def test_what_is_no_whole_path_is_ignored(monkeypatch, home, told):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", told)
    assert cache_folder() == home / ".cache" / "ciminfo"


@pytest.mark.parametrize(
    ("platform", "cache", "state"),
    [
        ("linux", ".cache/ciminfo", ".local/state/ciminfo"),
        ("darwin", "Library/Caches/ciminfo", "Library/Application Support/ciminfo"),
        ("win32", "local/ciminfo/Cache", "local/ciminfo/State"),
    ],
)
def test_else_each_system_has_its_own(monkeypatch, home, platform, cache, state):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("LOCALAPPDATA", str(home / "local"))
    assert (cache_folder(), state_folder()) == (home / cache, home / state)


def test_where_nobody_is_at_home_there_is_none(monkeypatch):
    def nowhere() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", nowhere)
    assert (cache_folder(), state_folder()) == (None, None)
    monkeypatch.setattr(sys, "platform", "win32")
    assert cache_folder() is None
