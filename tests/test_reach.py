"""What is read: plain files, no longer than said, inside the folder they are said to lie in."""

import os
from pathlib import Path

import pytest

from ciminfo.reach import ReachError, below, leads_out, plain_files, read


@pytest.fixture
def inside(tmp_path):
    (tmp_path / "secret").write_text("do not tell")
    folder = tmp_path / "inside"
    folder.mkdir()
    (folder / "plain").write_bytes(b"0123456789")
    return folder


def test_a_plain_file_is_read_up_to_its_bound(inside):
    assert read(inside / "plain", 10, inside) == b"0123456789"
    with pytest.raises(ReachError, match="has 10 bytes, of which at most 9 are read"):
        read(inside / "plain", 9, inside)


def test_a_file_of_a_gigabyte_is_refused_unread(inside):
    with (inside / "huge").open("wb") as file:
        file.truncate(2**30)
    with pytest.raises(ReachError, match="has 1,073,741,824 bytes"):
        read(inside / "huge", 1_000, inside)


def test_a_link_is_followed_inside_its_folder_and_not_out_of_it(inside):
    (inside / "near").symlink_to("plain")
    (inside / "far").symlink_to(inside.parent / "secret")
    assert read(inside / "near", 100, inside) == b"0123456789"
    with pytest.raises(ReachError, match="is a link that leads out of the workspace"):
        read(inside / "far", 100, inside)
    assert read(inside / "far", 100) == b"do not tell", "who names a file himself may name a link"
    assert [leads_out(inside / name, inside) for name in ("near", "far", "../secret")] == [False, True, True]


@pytest.mark.parametrize("made", [os.mkfifo, lambda file: file.symlink_to("/dev/zero"), Path.mkdir, lambda _: None])
def test_what_is_no_file_is_neither_waited_for_nor_read(inside, made):
    made(inside / "odd")
    with pytest.raises(ReachError, match="is no file"):
        read(inside / "odd", 100)


def test_a_circle_of_links_is_no_file(inside):
    (inside / "a").symlink_to("b")
    (inside / "b").symlink_to("a")
    with pytest.raises(ReachError):
        read(inside / "a", 100, inside)


def test_no_linked_folder_is_gone_into(inside):
    (inside / "deep").mkdir()
    (inside / "deep" / ".hidden").touch()
    (inside / "out").symlink_to(inside.parent)
    assert plain_files(inside) == [inside / "deep" / ".hidden", inside / "out", inside / "plain"]


def test_a_folder_to_write_into_may_be_a_link_only_where_the_user_names_it(inside):
    named = inside.parent / "named"
    named.symlink_to(inside)
    assert below(named, "site") == named / "site"
    (inside / "site").symlink_to(inside.parent)
    with pytest.raises(OSError, match="it is a link, and ciminfo writes through none"):
        below(named, "site")
