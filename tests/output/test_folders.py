"""A folder is renewed whole or not at all, and nothing that others have put into it is lost."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ciminfo.output import LISTING, put_back, renew, stage, write
from tests.output.folder import contents, failing, lay

SITE = {"index.html": b"new page", "en/activities/a.html": b"new activity"}


def without_listing(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but the listing of what is ours."""
    found = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    return {name: file.read_bytes() for name, file in found.items() if name != LISTING}


def test_a_folder_is_renewed_whole_and_what_is_not_written_again_is_gone(tmp_path):
    folder = tmp_path / "out" / "site"
    renew(folder, {**SITE, "en/old.html": b"old"})
    assert renew(folder, SITE) == tuple(folder / name for name in SITE)
    assert without_listing(folder) == SITE
    assert [each.name for each in folder.parent.iterdir()] == ["site"]


def test_what_others_have_put_into_it_is_taken_along(tmp_path):
    renew(tmp_path / "site", SITE)
    (tmp_path / "site" / "CNAME").write_bytes(b"oas.org")
    (tmp_path / "site" / "own").mkdir()
    (tmp_path / "site" / "own" / "link").symlink_to("../index.html")
    renew(tmp_path / "site", {"index.html": b"newer"})
    assert without_listing(tmp_path / "site") == {"index.html": b"newer", "CNAME": b"oas.org", "own/link": b"newer"}
    assert (tmp_path / "site" / "own" / "link").is_symlink()


def test_a_folder_of_others_is_taken_along_and_never_overwritten(tmp_path):
    folder = lay(tmp_path / "site", {"CNAME": b"oas.org"})
    renew(folder, SITE)
    assert without_listing(folder) == {**SITE, "CNAME": b"oas.org"}
    folder = lay(tmp_path / "theirs", {"index.html": b"their page"})
    with pytest.raises(PermissionError, match="ciminfo did not write it") as raised:
        renew(folder, SITE)
    assert raised.value.filename == str(folder / "index.html")
    assert contents(folder) == {"index.html": b"their page"}
    assert sorted(each.name for each in tmp_path.iterdir()) == ["site", "theirs"]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("call", [1, 2])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left"), KeyboardInterrupt()])
def test_an_interruption_leaves_the_old_folder_or_the_new_one_and_nothing_between(
    tmp_path, monkeypatch, call, error, done
):
    renew(tmp_path / "site", {"index.html": b"old", "gone.html": b"old"})
    monkeypatch.setattr(Path, "replace", failing(call, error, done=done))
    with pytest.raises(type(error)):
        renew(tmp_path / "site", SITE)
    old = {"index.html": b"old", "gone.html": b"old"}
    assert without_listing(tmp_path / "site") == (SITE if (call, done) == (2, True) else old)
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_folder_that_a_killed_run_had_taken_away_is_put_back(tmp_path):
    renew(tmp_path / "site", {"index.html": b"old"})
    (tmp_path / "site" / "CNAME").write_bytes(b"oas.org")
    stage = tmp_path / ".ciminfo-folder-site-abc"
    lay(stage / "new", {"index.html": b"half"})
    (tmp_path / "site").rename(stage / "old")
    renew(tmp_path / "site", SITE)
    assert without_listing(tmp_path / "site") == {**SITE, "CNAME": b"oas.org"}
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_full_disk_leaves_the_old_folder(tmp_path, monkeypatch):
    renew(tmp_path / "site", {"index.html": b"old"})

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(stage.os, "fsync", fsync)
    with pytest.raises(OSError, match="No space left") as raised:
        renew(tmp_path / "site", SITE)
    assert raised.value.filename == str(tmp_path / "site" / "index.html")
    assert without_listing(tmp_path / "site") == {"index.html": b"old"}


def test_a_file_where_the_folder_should_be_stays(tmp_path):
    (tmp_path / "site").write_bytes(b"a file")
    with pytest.raises(OSError, match="directory"):
        renew(tmp_path / "site", SITE)
    assert contents(tmp_path) == {"site": b"a file"}


def test_what_a_killed_run_had_taken_away_is_put_back_by_itself_and_nobody_clears_it_away(tmp_path):
    renew(tmp_path / "site", SITE)
    left = tmp_path / ".ciminfo-folder-site-abc"
    left.mkdir()
    (tmp_path / "site").rename(left / "old")
    write(tmp_path, {"all.xlf": b"texts"})
    put_back(tmp_path / "site")
    assert without_listing(tmp_path / "site") == SITE
    assert sorted(each.name for each in tmp_path.iterdir()) == ["all.xlf", "site"]
    put_back(tmp_path / "site")
    put_back(tmp_path / "nowhere" / "site")
    assert without_listing(tmp_path / "site") == SITE


def test_a_folder_that_cannot_go_back_to_its_place_is_kept_beside_it(tmp_path, monkeypatch):
    renew(tmp_path / "site", SITE)
    real, calls = Path.replace, iter(range(1, 100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) in {2, 3}:  # the new one on its way there, and the old one on its way back
            raise OSError(errno.EROFS, "Read-only file system")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="Read-only"):
        renew(tmp_path / "site", {"index.html": b"newer"})
    put_back(tmp_path / "site")
    assert without_listing(tmp_path / "site") == SITE
    assert [each.name for each in tmp_path.iterdir()] == ["site"]
