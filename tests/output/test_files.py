"""Files are written all or none; what stood there stays whole until the last new one is ready."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ciminfo.output import ChangedError, stage, write
from tests.output.folder import contents, failing, lay

NEW = {"letter.docx": b"new letter", "report.docx": b"new report", "report.html": b"new page"}
OLD = {"letter.docx": b"old letter", "report.docx": b"old report", "notes.txt": b"mine"}


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

    monkeypatch.setattr(stage.os, "fsync", fsync)
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

    monkeypatch.setattr(stage.tempfile, "mkdtemp", mkdtemp)
    with pytest.raises(PermissionError) as raised:
        write(tmp_path, files)
    assert raised.value.filename == str(tmp_path / named)


def test_a_file_that_cannot_take_its_name_is_named(tmp_path):
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OSError, match="directory") as raised:
        write(tmp_path, NEW)
    assert raised.value.filename == str(tmp_path / "report.html")


def test_what_somebody_else_has_changed_meanwhile_is_not_written_over(tmp_path):
    folder = lay(tmp_path, OLD)
    write(folder, {"letter.docx": b"newer"}, over={"letter.docx": b"old letter"})
    for over in ({"letter.docx": b"old letter"}, {"letter.docx": None}, {"notes.txt": b"yours"}, {"gone.txt": b""}):
        with pytest.raises(ChangedError) as raised:
            write(folder, NEW, over=over)
        assert raised.value.filename == str(folder / next(iter(over)))
    assert contents(folder) == {**OLD, "letter.docx": b"newer"}


def test_what_is_not_to_be_there_yet_is_written(tmp_path):
    write(tmp_path, {"a.txt": b"new"}, over={"a.txt": None})
    assert contents(tmp_path) == {"a.txt": b"new"}


def test_where_one_cannot_get_its_old_contents_back_the_others_do(tmp_path, monkeypatch):
    folder, real, calls = lay(tmp_path, OLD), Path.replace, iter(range(1, 100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) in {3, 4}:  # the third new one, and the first on its way back
            raise OSError(errno.EROFS, "Read-only file system")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="Read-only"):
        write(folder, NEW)
    assert contents(folder) == {**OLD, "letter.docx": b"new letter"}


def test_a_link_in_the_place_of_a_file_is_replaced_or_stays_and_nothing_is_written_through_it(tmp_path, monkeypatch):
    folder = lay(tmp_path / "out", OLD)
    (tmp_path / "elsewhere").write_bytes(b"theirs")
    (folder / "report.docx").unlink()
    (folder / "report.docx").symlink_to("../elsewhere")
    monkeypatch.setattr(Path, "replace", failing(3, OSError(errno.EIO, "Input/output error")))
    with pytest.raises(OSError, match="Input"):
        write(folder, NEW)
    assert (folder / "report.docx").is_symlink()
    write(folder, NEW)
    assert not (folder / "report.docx").is_symlink()
    assert (tmp_path / "elsewhere").read_bytes() == b"theirs"


def test_the_longest_name_there_can_be_is_written_over(tmp_path):
    name = "n" * 255
    folder = lay(tmp_path, {name: b"old"})
    write(folder, {name: b"new"})
    assert contents(folder) == {name: b"new"}
