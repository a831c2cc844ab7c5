"""The key is made once, for its owner alone; what is none is replaced."""

import stat

import pytest

from ciminfo.cache.key import NAME, key


def test_it_is_made_at_first_use_and_then_stays(tmp_path):
    made = key(tmp_path / "state")
    assert made is not None
    assert len(made) == 32
    assert key(tmp_path / "state") == made
    assert stat.S_IMODE((tmp_path / "state" / NAME).stat().st_mode) == 0o600
    assert key(tmp_path / "other") not in {made, None}


@pytest.mark.parametrize("content", [b"", b"short", bytes(33)])
def test_what_is_no_key_is_replaced(tmp_path, content):
    (tmp_path / NAME).write_bytes(content)
    (tmp_path / NAME).chmod(0o600)
    assert key(tmp_path) == (tmp_path / NAME).read_bytes() != content


def test_a_key_that_others_may_read_is_replaced(tmp_path):
    first = key(tmp_path)
    (tmp_path / NAME).chmod(0o644)
    second = key(tmp_path)
    assert second not in {first, None}
    assert key(tmp_path) == second


def test_where_none_can_be_kept_there_is_none(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert key(tmp_path / "file") is None
    (tmp_path / NAME).mkdir()
    assert key(tmp_path) is None
