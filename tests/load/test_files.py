"""The files that hold records: their plain values, and the places in them later on."""

from __future__ import annotations

import pytest

from ciminfo.diagnostics import Span
from ciminfo.load import load
from ciminfo.load.files import packed, plain, unpacked
from ciminfo.workspace import WorkspaceError, open_at
from tests.reading import VOCABULARY, workspace


@pytest.mark.parametrize("text", ["a: [", "a: 1\na: 2\n", "a: &x 1", "a: !b 1", "\x00"])
def test_what_has_to_be_read_with_care_has_no_plain_values(tmp_path, text):
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert plain(str(tmp_path), "a.yaml") is None
    assert plain(str(tmp_path), "gone.yaml") is None


def record(tmp_path):
    """A record read from a file, and the file."""
    folder = workspace(tmp_path, {"a.yaml": "person: p\nname: Ana\n"})
    return load(open_at(folder), VOCABULARY).corpus.persons["p"], folder / "data" / "a.yaml"


def test_a_place_is_looked_up_in_the_file(tmp_path):
    person, _ = record(tmp_path)
    assert person.where("name").span == Span("data/a.yaml", 2, 7, 2, 10)


@pytest.mark.parametrize("change", ["# more\nperson: p\nname: Ana\n", "person: p\nname: [", None])
def test_no_place_is_told_in_a_file_that_was_changed_meanwhile(tmp_path, change):
    person, file = record(tmp_path)
    if change is None:
        file.unlink()
    else:
        file.write_text(change, encoding="utf-8")
    with pytest.raises(WorkspaceError, match=r"data/a\.yaml was changed while it was being checked"):
        _ = person.where("name").span


@pytest.mark.parametrize("text", ["a: b\n", "[]", "x", "é: {a: [~, ' ']}", "a: \U0001f600\n", ""])
def test_what_is_packed_is_the_same_when_it_is_unpacked(tmp_path, text):
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    found = plain(str(tmp_path), "a.yaml")
    assert unpacked(packed(found)) == found
    assert unpacked(packed(None)) is None
