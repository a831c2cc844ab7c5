"""Only plain files of a fit size are read, and nothing hangs or fails on what is none."""

import os
import stat

import pytest

from ciminfo.cache import files


def test_what_is_written_is_read_and_is_for_its_owner_alone(tmp_path):
    file = tmp_path / "new" / "folder" / "entry"
    assert files.write(file, [b"con", b"tent"])
    assert files.read(file, 7, private=True) == b"content"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [each.name for each in file.parent.iterdir()] == ["entry"]


def test_what_is_too_large_or_not_there_is_none(tmp_path):
    files.write(tmp_path / "entry", [b"con", b"tent"])
    assert files.read(tmp_path / "entry", 6) is None
    assert files.read(tmp_path / "other", 6) is None
    assert files.read(tmp_path / "null\0byte", 6) is None


def test_a_link_a_pipe_and_a_folder_are_no_files(tmp_path):
    files.write(tmp_path / "entry", [b"con", b"tent"])
    (tmp_path / "link").symlink_to(tmp_path / "entry")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    assert [files.read(tmp_path / name, 99) for name in ("link", "pipe", "folder")] == [None, None, None]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_private_file_that_others_may_open_is_none(tmp_path, mode):
    files.write(tmp_path / "entry", [b"con", b"tent"])
    (tmp_path / "entry").chmod(mode)
    assert files.read(tmp_path / "entry", 99) == b"content"
    assert files.read(tmp_path / "entry", 99, private=True) is None


def test_what_cannot_be_written_leaves_nothing_and_raises_nothing(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert not files.write(tmp_path / "file" / "entry", [b"con", b"tent"])
    (tmp_path / "taken" / "entry").mkdir(parents=True)
    assert not files.write(tmp_path / "taken" / "entry", [b"con", b"tent"])
    assert [each.name for each in (tmp_path / "taken").iterdir()] == ["entry"]
