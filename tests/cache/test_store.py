"""What is put is what is got; whatever else lies in the folder is not there."""

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo import cache
from ciminfo.cache import Store

KEY = bytes(range(32))


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "cache", KEY)


def entry(store: Store) -> Path:
    """The file of the only entry."""
    (file,) = (each for each in store.folder.rglob("*") if each.is_file())
    return file


def test_what_is_put_is_got_under_its_kind_and_name_alone(store):
    store.put("judged", "a", b'["said"]')
    assert store.get("judged", "a") == b'["said"]'
    assert (store.get("judged", "b"), store.get("built", "a")) == (None, None)
    store.put("judged", "a", b"line\nline\n")
    assert store.get("judged", "a") == b"line\nline\n"
    assert KEY not in entry(store).read_bytes()
    assert "key" not in repr(store)


@given(st.binary(max_size=200), st.text(), st.dictionaries(st.text(), st.binary(max_size=50), max_size=4))
def test_whatever_is_put_is_got_and_whatever_else_lies_there_is_not(tmp_path_factory, content, name, contents):
    store = Store(tmp_path_factory.getbasetemp() / "cache", KEY)
    store.put("judged", name, content)
    assert store.get("judged", name) == content
    store.put_all("judged", name, contents)
    assert store.get_all("judged", name) == contents
    store._file("judged", name).write_bytes(content)
    assert store.get("judged", name) is None


@pytest.mark.parametrize("at", [0, 10, 64, 65, 66, -1])
def test_an_entry_with_one_bit_turned_is_none(store, at):
    store.put("judged", "a", b'{"diagnostics": []}')
    content = bytearray(entry(store).read_bytes())
    content[at] ^= 1
    entry(store).write_bytes(content)
    assert store.get("judged", "a") is None


@pytest.mark.parametrize("length", [0, 1, 64, 65, 80])
def test_an_entry_that_is_cut_off_is_none(store, length):
    store.put("judged", "a", b'{"diagnostics": []}')
    os.truncate(entry(store), length)
    assert store.get("judged", "a") is None


def test_an_entry_under_another_name_or_of_another_kind_is_none(store):
    store.put("judged", "a", b"[]")
    file = entry(store)
    store.put("judged", "b", b"[1]")
    store.put("built", "a", b"[2]")
    for other in [each for each in store.folder.rglob("*") if each.is_file() and each != file]:
        shutil.copy(other, file)
        assert store.get("judged", "a") is None


def test_an_entry_of_another_key_is_none_and_is_replaced(store):
    Store(store.folder, bytes(32)).put("judged", "a", b"[]")
    assert store.get("judged", "a") is None
    store.put("judged", "a", b"[1]")
    assert store.get("judged", "a") == b"[1]"


@pytest.mark.parametrize("content", [b"", b"[]", b"\n", b"[" * 100_000, b'{"diagnostics": 1e999}', bytes(100)])
def test_what_somebody_puts_there_is_none(store, content):
    store.put("judged", "a", b"[]")
    entry(store).write_bytes(content)
    assert store.get("judged", "a") is None
    assert store.get_all("judged", "a") == {}


def test_many_entries_are_put_and_got_as_one(store):
    contents = {"data/é.yaml": b"[1]", "b\n": b"", "c": b"line\nline", "d\udcff": b"\0\xff"}
    store.put_all("values", "all", contents)
    assert store.get_all("values", "all") == contents
    assert len([each for each in store.folder.rglob("*") if each.is_file()]) == 1
    assert store.get_all("values", "other") == {}
    store.put_all("values", "none", {})
    assert store.get_all("values", "none") == {}


def test_a_folder_that_cannot_be_written_stays_empty_without_a_word(tmp_path, capfd):
    (tmp_path / "file").write_bytes(b"")
    store = Store(tmp_path / "file", KEY)
    store.put("judged", "a", b"[]")
    assert store.get("judged", "a") is None
    assert capfd.readouterr() == ("", "")


def test_the_oldest_go_where_there_is_no_room_and_what_is_used_is_not_old(tmp_path):
    store = Store(tmp_path, KEY, most=400)
    for number, name in enumerate("abc"):
        store.put("judged", name, bytes(50))
        os.utime(store._file("judged", name), (number, number))
    assert store.get("judged", "a") is not None
    store.put("judged", "d", bytes(50))
    assert [name for name in "abcd" if store.get("judged", name) is not None] == ["a", "c", "d"]
    store.put("judged", "large", bytes(500))
    assert store.get("judged", "large") is None
    assert store.get("judged", "d") is not None


def test_the_users_store_has_its_key_elsewhere(monkeypatch, tmp_path):
    monkeypatch.delenv("CIMINFO_NO_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    first, again = cache.opened(), cache.opened()
    assert first == again
    assert first is not None
    first.put("judged", "a", json.dumps([]).encode())
    assert first.key == (tmp_path / "s" / "ciminfo" / "cache.key").read_bytes()
    assert list((tmp_path / "c").rglob("*.key")) == []


def test_where_it_is_not_wanted_or_has_no_key_there_is_none(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.setenv("CIMINFO_NO_CACHE", "1")
    assert not cache.is_wanted()
    assert cache.opened() is None
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setenv("CIMINFO_NO_CACHE", "")
    (tmp_path / "s").write_bytes(b"a file in the way")
    assert cache.opened() is None
