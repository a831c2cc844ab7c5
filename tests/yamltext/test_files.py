"""Files are read as UTF-8, or refused at the sign that is none."""

from __future__ import annotations

import os

import pytest

from ciminfo.bounds import MAX_BYTES
from ciminfo.diagnostics import Span
from ciminfo.yamltext import UnreadableError, open_text


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: b\n")
    text = open_text(file, "data/a.yaml")
    assert text.read()[0] == {"a": "b"}
    assert text.span("a") == Span("data/a.yaml", 1, 4, 1, 5)


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        (b"a: b\ncity: Bogot\xe1\n", 2, 12),
        ("city: Perú ".encode() + b"\xff", 1, 12),
        (b"\xef\xbb\xbfa: \xff", 1, 4),
        ("a: b".encode("utf-16"), 1, 1),
    ],
)
def test_what_is_not_utf_8_is_refused_at_the_sign_that_is_not(tmp_path, raw, line, column):
    file = tmp_path / "a.yaml"
    file.write_bytes(raw)
    with pytest.raises(UnreadableError) as raised:
        open_text(file, "data/a.yaml")
    assert raised.value.span == Span("data/a.yaml", line, column, line, column + 1)
    assert (raised.value.message, raised.value.hint) == ("not readable as text in UTF-8", "save the file as UTF-8")


def test_a_file_that_is_too_long_or_gone_is_refused(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(
        UnreadableError, match=f"has {MAX_BYTES + 1:,} bytes, of which at most {MAX_BYTES:,} are read"
    ) as raised:
        open_text(file, "a.yaml")
    assert raised.value.hint == "split it"
    file.write_bytes(b"# a".ljust(MAX_BYTES))
    assert open_text(file, "a.yaml").read()[0] is None
    with pytest.raises(UnreadableError, match="is no file, or a link that leads nowhere"):
        open_text(tmp_path / "gone.yaml", "gone.yaml")


@pytest.mark.parametrize("name", [b"\xff.yaml", b"a\x1b[31m.yaml", "a\u202e.yaml".encode(), b"a\nb.yaml"])
def test_a_file_whose_name_cannot_be_printed_is_refused(tmp_path, name):
    file = tmp_path / os.fsdecode(name)
    file.write_bytes(b"a: b\n")
    with pytest.raises(UnreadableError, match="name cannot be printed"):
        open_text(file, file.name)
