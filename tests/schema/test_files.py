"""The schemas and the lines of a workspace are written as they should be, and what is current is left alone."""

import json
import os

import pytest

from ciminfo.output import ChangedError
from ciminfo.schema import files, names
from ciminfo.workspace import open_at
from tests.reading import workspace
from tests.schema.judging import WORDS

RECORDS = {
    "a/one.yaml": "activity: one\n",
    "registry/terms.yaml": "# Words.\nterms: {}\n",
    "broken.yaml": "activity: [\n",
    "strange.yaml": "poem: ode\n",
    "list.yaml": "[a]\n",
    "settings.yaml": "settings: a\n",
}


@pytest.fixture
def opened(tmp_path):
    return open_at(workspace(tmp_path, RECORDS))


def test_there_is_a_file_for_each_schema(opened):
    schemas = files.schemas(opened, WORDS)
    assert {file.name for file in schemas} == {f"{name}.schema.json" for name in names()}
    assert {file.parent for file in schemas} == {opened.root / "schemas"}
    for content in schemas.values():
        assert json.loads(content)["$schema"] == "http://json-schema.org/draft-07/schema#"
        assert content.endswith(b"}\n")


def test_what_is_written_is_current_until_it_changes(opened):
    schemas = files.schemas(opened, WORDS)
    assert files.differing(schemas) == schemas
    files.save(schemas)
    assert files.differing(schemas) == {}
    changed = opened.root / "schemas" / "activity.schema.json"
    changed.write_text("{}")
    os.utime(opened.root / "schemas" / "term.schema.json", (1, 1))
    assert [*files.differing(schemas)] == [changed]
    files.save(files.differing(schemas))
    assert files.differing(schemas) == {}
    assert (opened.root / "schemas" / "term.schema.json").stat().st_mtime == 1


def test_each_record_is_tied_to_its_schema_and_the_settings_to_theirs(opened):
    tied, left = files.ties(opened, ["ciminfo.yaml", "data/a/one.yaml", "data/registry/terms.yaml"])
    start = "# yaml-language-server: $schema="
    assert [after.decode().splitlines()[0].removeprefix(start) for _, after in tied.values()] == [
        "schemas/settings.schema.json",
        "../../schemas/activity.schema.json",
        "../../schemas/terms.schema.json",
    ]
    assert left == {}
    assert {file: before for file, (before, _) in tied.items()} == {file: file.read_bytes() for file in tied}


def test_what_cannot_be_read_is_left_with_the_reason(opened):
    (opened.root / "data" / "latin.yaml").write_bytes(b"activity: \xe9\n")
    (opened.root / "data" / "link.yaml").symlink_to("a/one.yaml")
    paths = [f"data/{name}.yaml" for name in ("broken", "strange", "list", "settings", "latin", "link")]
    tied, left = files.ties(opened, paths)
    assert tied == {}
    assert [*left] == paths
    assert left["data/strange.yaml"] == left["data/settings.yaml"] == "opens with no kind of record"
    assert left["data/latin.yaml"] == "not readable as text in UTF-8"
    assert left["data/link.yaml"] == "is a link to another file"
    assert left["data/broken.yaml"] == "the text ends before a bracket is closed"


def test_of_a_folder_all_is_written_or_nothing(opened):
    (opened.root / "data" / "a" / "two.yaml").mkdir()
    one = opened.root / "data" / "a" / "one.yaml"
    with pytest.raises(OSError, match="two"):
        files.save({one: b"changed", opened.root / "data" / "a" / "two.yaml": b"new"})
    assert one.read_text() == RECORDS["a/one.yaml"]


def test_what_somebody_else_has_changed_meanwhile_is_not_written_over(opened):
    one = opened.root / "data" / "a" / "one.yaml"
    with pytest.raises(ChangedError):
        files.save({one: b"with a line"}, {one: b"as it was read"})
    assert one.read_text() == RECORDS["a/one.yaml"]
