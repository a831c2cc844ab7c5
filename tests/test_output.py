"""Files are written all or none; what stood there stays whole until the last new one is ready."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ciminfo import output
from ciminfo.output import LISTING, renew, write

NEW = {"letter.docx": b"new letter", "report.docx": b"new report", "report.html": b"new page"}
OLD = {"letter.docx": b"old letter", "report.docx": b"old report", "notes.txt": b"mine"}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path; a folder stands for itself."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() if file.is_file() else b"<folder>"
        for file in folder.rglob("*")
    }


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def failing(call: int, error: BaseException, *, done: bool = False):
    """A `Path.replace` that fails at that call, counted from 1, before or after it has replaced the file."""
    real, calls = Path.replace, iter(range(1, 100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) != call:
            return real(self, target)
        if done:
            real(self, target)
        raise error

    return replace


def test_files_are_written_in_order_into_a_folder_made_for_them(tmp_path):
    folder = tmp_path / "out" / "2004-2005"
    assert write(folder, NEW) == tuple(folder / name for name in NEW)
    assert contents(folder) == NEW


def test_other_files_in_the_folder_stay(tmp_path):
    folder = lay(tmp_path, OLD)
    write(folder, NEW)
    assert contents(folder) == {**OLD, **NEW}


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("call", [1, 2, 3])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left"), KeyboardInterrupt(), MemoryError()])
def test_an_interrupted_run_leaves_the_old_contents_and_no_new_names(tmp_path, monkeypatch, call, error, done):
    folder = lay(tmp_path, OLD)
    monkeypatch.setattr(Path, "replace", failing(call, error, done=done))
    with pytest.raises(type(error)):
        write(folder, NEW)
    assert contents(folder) == OLD


def test_without_an_interruption_the_same_files_take_their_names(tmp_path, monkeypatch):
    folder = lay(tmp_path, OLD)
    monkeypatch.setattr(Path, "replace", failing(4, OSError()))
    write(folder, NEW)
    assert contents(folder) == {**OLD, **NEW}


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_full_disk_while_writing_leaves_all_as_it_was(tmp_path, monkeypatch, at):
    folder, calls = lay(tmp_path, OLD), iter(range(1, 100))

    def fsync(_: int) -> None:
        if next(calls) == at:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output.os, "fsync", fsync)
    with pytest.raises(OSError, match="No space left"):
        write(folder, NEW)
    assert contents(folder) == OLD


def test_what_a_killed_run_left_is_cleared(tmp_path):
    folder = lay(tmp_path, OLD)
    lay(folder / ".ciminfo-stage-abc123", {"report.docx": b"half"})
    write(folder, NEW)
    assert contents(folder) == {**OLD, **NEW}


def test_a_file_where_the_folder_should_be_raises_and_stays(tmp_path):
    (tmp_path / "out").write_bytes(b"a file")
    for folder in (tmp_path / "out", tmp_path / "out" / "2004-2005"):
        with pytest.raises(OSError, match=r"File exists|Not a directory"):
            write(folder, NEW)
    assert contents(tmp_path) == {"out": b"a file"}


def test_a_folder_where_a_file_should_be_raises_and_leaves_all_as_it_was(tmp_path):
    folder = lay(tmp_path, OLD)
    lay(folder / "report.html", {"inner.txt": b"kept"})
    before = contents(folder)
    with pytest.raises(OSError, match="directory"):
        write(folder, NEW)
    assert contents(folder) == before


def test_no_files_make_an_empty_folder(tmp_path):
    assert write(tmp_path / "out", {}) == ()
    assert contents(tmp_path) == {"out": b"<folder>"}


def test_a_file_that_is_replaced_keeps_its_mode(tmp_path):
    folder = lay(tmp_path, OLD)
    (folder / "report.docx").chmod(0o640)
    write(folder, NEW)
    assert (folder / "report.docx").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("files", "named"), [({"a.txt": b""}, "a.txt"), (NEW, "")])
def test_a_folder_that_cannot_be_written_to_is_named_and_never_the_stage(tmp_path, monkeypatch, files, named):
    def mkdtemp(prefix: str, dir: Path) -> str:  # noqa: A002  its own name for it
        raise PermissionError(errno.EACCES, "Permission denied", f"{dir}/{prefix}")

    monkeypatch.setattr(output.tempfile, "mkdtemp", mkdtemp)
    with pytest.raises(PermissionError) as raised:
        write(tmp_path, files)
    assert raised.value.filename == str(tmp_path / named)


def test_a_file_that_cannot_take_its_name_is_named(tmp_path):
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OSError, match="directory") as raised:
        write(tmp_path, NEW)
    assert raised.value.filename == str(tmp_path / "report.html")


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
    stage = tmp_path / ".ciminfo-stage-site-abc"
    lay(stage / "new", {"index.html": b"half"})
    (tmp_path / "site").rename(stage / "old")
    renew(tmp_path / "site", SITE)
    assert without_listing(tmp_path / "site") == {**SITE, "CNAME": b"oas.org"}
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_full_disk_leaves_the_old_folder(tmp_path, monkeypatch):
    renew(tmp_path / "site", {"index.html": b"old"})

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output.os, "fsync", fsync)
    with pytest.raises(OSError, match="No space left") as raised:
        renew(tmp_path / "site", SITE)
    assert raised.value.filename == str(tmp_path / "site" / "index.html")
    assert without_listing(tmp_path / "site") == {"index.html": b"old"}


def test_a_file_where_the_folder_should_be_stays(tmp_path):
    (tmp_path / "site").write_bytes(b"a file")
    with pytest.raises(OSError, match="directory"):
        renew(tmp_path / "site", SITE)
    assert contents(tmp_path) == {"site": b"a file"}
