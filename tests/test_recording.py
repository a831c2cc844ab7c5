"""Records that ciminfo writes itself are read back by the reader that reads all others."""

from datetime import date

from ciminfo import judging, recording
from ciminfo.model.frozen import edits, hash_of
from ciminfo.workspace import open_at
from tests.reading import workspace

RECORDS = {
    "reports/r.yaml": "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}",
    "activities/a.yaml": """
        activity: a
        kind: training
        title: {en: "Training: the first"}
        dates: 2005-04-14
        mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04)", elements: [b]}]
        narrative: {en: "One.\\n\\nTwo: *three* # four"}
    """,
}


def test_what_was_submitted_reads_back_as_it_was(tmp_path):
    opened = open_at(workspace(tmp_path, RECORDS))
    (dossier,) = judging.check(opened).dossiers
    file = recording.freeze(opened, dossier, date(2005, 5, 11))
    assert file == opened.root / "data" / "frozen" / "2004-2005.yaml"
    (again,) = judging.check(opened).dossiers
    kept = again.corpus.frozen["2004-2005"]
    assert (kept.on, kept.hash) == (date(2005, 5, 11), hash_of(kept.facts))
    assert kept.facts["a"]["narrative.en"] == "One.\n\nTwo: *three* # four"
    assert edits(again, kept) == ()


def test_a_new_workspace_is_written_and_nothing_that_stands_there(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.yaml").write_text("mine")
    recording.scaffold(tmp_path, {"data/a.yaml": "theirs", "data/b/c.yaml": "new"})
    assert (tmp_path / "data" / "a.yaml").read_text() == "mine"
    assert (tmp_path / "data" / "b" / "c.yaml").read_text() == "new"


def test_a_new_record_lies_below_the_data_folder(tmp_path):
    opened = open_at(workspace(tmp_path, RECORDS))
    recording.add_record(opened, "activities/2005/n.yaml", "{activity: n, kind: visit, title: {en: V}}\n")
    assert "n" in judging.check(opened).loaded.corpus.activities


def test_a_file_is_saved_where_its_link_leads(tmp_path):
    (tmp_path / "file.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "file.txt")
    recording.save(tmp_path / "link.txt", "new")
    assert ((tmp_path / "link.txt").is_symlink(), (tmp_path / "file.txt").read_text()) == (True, "new")


def test_what_may_only_be_read_and_what_lies_outside_is_not_to_be_written(tmp_path):
    opened = open_at(workspace(tmp_path / "reports", RECORDS))
    file = opened.root / "data" / "activities" / "a.yaml"
    assert recording.hindrance(opened, file) == ""
    file.chmod(0o444)
    assert recording.hindrance(opened, file) == "may only be read"
    (tmp_path / "outside.yaml").write_text("")
    (opened.root / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    assert recording.hindrance(opened, opened.root / "link.yaml").startswith(
        "is a link that leads out of the workspace"
    )
