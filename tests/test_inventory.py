"""What a workspace consists of: the files that hold records, and the hashes of all."""

from hashlib import sha256

import pytest

from ciminfo import inventory
from ciminfo.inventory import fingerprints, names, record_files
from ciminfo.workspace import WorkspaceError, open_at
from tests.reading import workspace


def test_the_files_that_hold_records_are_found_in_order_and_hidden_ones_are_not(tmp_path):
    for path in ["b/a.yaml", "b.yaml", "b/c/d.yml", "a-b/x.yaml", ".hidden/x.yaml", "b/.x.yaml", "b/x.txt", "a.yaml"]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("a: b\n", encoding="utf-8")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "nowhere.yaml").symlink_to(tmp_path / "gone")
    assert names(tmp_path) == ["a-b/x.yaml", "a.yaml", "b/a.yaml", "b/c/d.yml", "b.yaml", "nowhere.yaml"]
    assert names(tmp_path / "none") == []


def test_files_are_told_as_messages_show_them(tmp_path):
    opened = open_at(workspace(tmp_path, {"b/a.yaml": "person: p\nname: Ana\n"}))
    assert record_files(opened) == ("data/b/a.yaml",)
    here = open_at(workspace(tmp_path / "here", {"a.yaml": "person: p\nname: Ana\n"}, "data: .\n"))
    assert "data/a.yaml" in record_files(here)


def test_more_files_than_are_read_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(inventory, "MAX_FILES", 1)
    opened = open_at(workspace(tmp_path, {"a.yaml": "a: b\n", "b.yaml": "a: b\n"}))
    with pytest.raises(WorkspaceError, match="more than 1 files of records"):
        record_files(opened)


def test_records_settings_and_own_templates_have_their_hashes(tmp_path):
    opened = open_at(workspace(tmp_path, {"a.yaml": "a: b\n"}))
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "own.css").write_bytes(b"p {}")
    (tmp_path / "data" / "nowhere.yaml").symlink_to(tmp_path / "gone")
    found = fingerprints(opened, record_files(opened))
    assert found.keys() == {"data/a.yaml", "ciminfo.yaml", "templates/own.css"}
    assert found["templates/own.css"] == sha256(b"p {}").hexdigest()
