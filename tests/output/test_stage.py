"""What killed runs left is found and taken away, and nothing else."""

from ciminfo.output import tidy
from tests.output.folder import contents, lay


def test_what_killed_runs_left_anywhere_below_is_taken_away(tmp_path):
    for folder in ("", "activities", "registry/terms"):
        lay(tmp_path / folder / ".ciminfo-stage-abc" / "new", {"a.yaml": b"half"})
    lay(tmp_path / "activities", {"a.yaml": b"whole"})
    lay(tmp_path / ".git", {"config": b"theirs"})
    tidy(tmp_path)
    kept = {path: content for path, content in contents(tmp_path).items() if content != b"<folder>"}
    assert kept == {"activities/a.yaml": b"whole", ".git/config": b"theirs"}


def test_what_was_left_further_below_can_be_passed_over(tmp_path):
    for folder in ("", "activities"):
        lay(tmp_path / folder / ".ciminfo-stage-abc", {"a.yaml": b"half"})
    tidy(tmp_path, below=False)
    assert [*contents(tmp_path)] == [
        "activities",
        "activities/.ciminfo-stage-abc",
        "activities/.ciminfo-stage-abc/a.yaml",
    ]


def test_where_there_is_no_folder_there_is_nothing_to_take_away(tmp_path):
    tidy(tmp_path / "nowhere")
    assert contents(tmp_path) == {}
