"""The line that names a schema is put first or corrected, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo import recording
from ciminfo.schema.modeline import begun, modeline, tied
from ciminfo.workspace import open_at
from ciminfo.yamltext import Text
from tests.reading import workspace

LINE = "# yaml-language-server: $schema=../schemas/activity.schema.json"
MARK = "\ufeff"


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("ciminfo.yaml", "# yaml-language-server: $schema=schemas/activity.schema.json"),
        ("data/a.yaml", LINE),
        ("data/b c/d/a.yaml", "# yaml-language-server: $schema=../../../schemas/activity.schema.json"),
    ],
)
def test_the_line_leads_from_the_file_to_the_schema(path, line):
    assert modeline(path, "activity") == line


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("activity: a\n", f"{LINE}\nactivity: a\n"),
        ("activity: a\r\nkind: b\r\n", f"{LINE}\r\nactivity: a\r\nkind: b\r\n"),
        ("activity: a\rkind: b\r", f"{LINE}\ractivity: a\rkind: b\r"),
        ("activity: a", f"{LINE}\nactivity: a"),
        (f"{MARK}activity: a\n", f"{MARK}{LINE}\nactivity: a\n"),
        ("# Ours.\n\nactivity: a\n", f"{LINE}\n# Ours.\n\nactivity: a\n"),
        ("%YAML 1.2\n---\nactivity: a\n", f"{LINE}\n%YAML 1.2\n---\nactivity: a\n"),
        ("", f"{LINE}\n"),
    ],
)
def test_the_line_is_put_first(before, after):
    assert tied(before.encode(), LINE).decode() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# yaml-language-server: $schema=old.json\nactivity: a\n", f"{LINE}\nactivity: a\n"),
        ("# Ours.\r\n# yaml-language-server: $schema=old.json # now\r\n", f"# Ours.\r\n{LINE} # now\r\n"),
        ("\n  #  yaml-language-server :  $schema: old.json\n", "\n  #  yaml-language-server :  $schema: {}\n"),
        (f"{MARK}# yaml-language-server: $schema=a.json\ra: b", f"{MARK}{LINE}\ra: b"),
    ],
)
def test_a_line_that_names_another_schema_is_corrected_where_it_stands(before, after):
    assert tied(before.encode(), LINE).decode() == after.format("../schemas/activity.schema.json")


@pytest.mark.parametrize(
    "before",
    [
        f"activity: a\nnote: |\n  {LINE}\n",
        f"activity: a\n{LINE}\n",
        "# yaml-language-server: something else\nactivity: a\n",
        "# about yaml-language-server: $schema=a.json\nactivity: a\n",
    ],
)
def test_what_only_looks_like_the_line_is_left(before):
    assert tied(before.encode(), LINE).decode() == f"{LINE}\n{before}"


PIECES = st.sampled_from(
    ["\n", "\r\n", "\r", " ", "#", "# yaml-language-server: $schema=", "x.json", LINE, MARK, "a: b", "---", "é", "|"]
)


@given(st.lists(PIECES, max_size=8).map("".join))
def test_a_second_time_changes_nothing_and_what_is_recorded_stays(text):
    once = tied(text.encode(), LINE)
    assert tied(once, LINE) == once
    before, after = text.removeprefix(MARK), once.decode().removeprefix(MARK)
    assert after.endswith(before) or len(after.splitlines()) == len(before.splitlines())
    assert text.startswith(MARK) == once.decode().startswith(MARK)


def test_a_record_reads_the_same_with_the_line():
    text = "%YAML 1.2\n---\nactivity: a\nnote: |\n  # one\n"
    assert Text("a", tied(text.encode(), LINE).decode()).read() == Text("a", text).read()


def test_a_new_record_begins_with_the_line_where_the_workspace_has_the_schema(tmp_path):
    opened = open_at(workspace(tmp_path, {}))
    recording.add_record(opened, "a.yaml", "activity: a\n")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "activity.schema.json").write_text("{}")
    recording.add_record(opened, "b.yaml", "activity: b\n")
    recording.add_record(opened, "c.yaml", "mandate: c\n")
    assert {file.name: file.read_text() for file in opened.root.glob("data/*")} == {
        "a.yaml": "activity: a\n",
        "b.yaml": f"{LINE}\nactivity: b\n",
        "c.yaml": "mandate: c\n",
    }
    assert begun(opened.root, "data/x.yaml", "activity: x\n") == f"{LINE}\nactivity: x\n"
