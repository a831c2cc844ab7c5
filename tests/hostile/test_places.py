"""Links, pipes and crowds of files in a workspace: nothing outside is read or written over, nothing waits for ever."""

import os
import sys
from pathlib import Path

import pytest

from ciminfo import inventory, judging, pipeline
from ciminfo.cli import screen
from ciminfo.pipeline import Job
from ciminfo.renderers import TemplateError
from ciminfo.workspace import WorkspaceError, open_at
from tests.reading import workspace
from tests.test_pipeline import QUIET, WHOLE

CONTENT = "token: do-not-tell\n"


@pytest.fixture
def reports(tmp_path):
    """A workspace beside a file that is none of its business."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.yaml").write_text(CONTENT)
    return workspace(tmp_path / "reports", WHOLE, QUIET)


def outside(reports: Path) -> list[str]:
    """What lies outside, and what is in it: the attacks leave both as they were."""
    return sorted(f"{file.name}: {file.read_text()}" for file in (reports.parent / "outside").iterdir())


def job(reports: Path, out: Path | None = None) -> Job:
    return Job("2004-2005", ("en",), ("html",), out or reports / "out")


def told(reports: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What a person is shown of a check."""
    screen.show(judging.check(open_at(reports)).diagnostics, open_at(reports))
    return capsys.readouterr().out


def test_a_record_that_is_a_link_out_of_the_workspace_is_refused_and_never_shown(reports, capsys):
    (reports / "data" / "x.yaml").symlink_to(reports.parent / "outside" / "secret.yaml")
    shown = told(reports, capsys)
    assert "error[CIM001]: is a link that leads out of the workspace\n --> data/x.yaml:1:1" in shown
    assert "do-not-tell" not in shown
    opened = open_at(reports)
    assert "data/x.yaml" not in inventory.fingerprints(opened, ["data/x.yaml"])


def test_a_folder_of_records_that_is_a_link_is_not_gone_into(reports):
    (reports / "data" / "more").symlink_to(reports.parent / "outside")
    (reports / "data" / "more.yaml").symlink_to(reports.parent / "outside")
    (only,) = (each for each in judging.check(open_at(reports)).diagnostics if each.code == "CIM001")
    assert (only.span.path, only.message) == ("data/more.yaml", "is a link that leads out of the workspace")


@pytest.mark.parametrize("made", [os.mkfifo, lambda file: file.symlink_to("/dev/zero"), Path.mkdir])
def test_a_record_that_is_no_file_is_said_to_be_none(reports, capsys, made):
    made(reports / "data" / "x.yaml")
    shown = told(reports, capsys)
    assert ("x.yaml" in shown) == (made is not Path.mkdir)
    inventory.fingerprints(open_at(reports), ["data/x.yaml"])


@pytest.mark.parametrize("name", ["data", "templates", "out", "baseline"])
def test_a_setting_that_is_a_link_out_of_the_workspace_is_refused(reports, name):
    (reports / "elsewhere").symlink_to(reports.parent / "outside")
    (reports / "ciminfo.yaml").write_text(f"{QUIET}{name}: elsewhere\n")
    with pytest.raises(WorkspaceError) as raised:
        open_at(reports)
    assert raised.value.diagnostics[0].message == "elsewhere is a link that leads out of the workspace"
    assert raised.value.diagnostics[0].span.line == 4


def test_the_usual_folders_are_looked_at_too(reports):
    (reports / "out").symlink_to(reports.parent / "outside")
    with pytest.raises(WorkspaceError) as raised:
        open_at(reports)
    assert raised.value.diagnostics[0].message == "out is a link that leads out of the workspace"


def test_settings_that_are_a_link_out_of_the_workspace_are_refused(reports):
    (reports / "ciminfo.yaml").unlink()
    (reports / "ciminfo.yaml").symlink_to(reports.parent / "outside" / "secret.yaml")
    with pytest.raises(WorkspaceError) as raised:
        open_at(reports)
    assert raised.value.diagnostics[0].message == "is a link that leads out of the workspace"


@pytest.mark.parametrize("name", ["2004-2005", "countries", "site"])
def test_nothing_is_written_through_a_link_below_the_output_folder(reports, name):
    before, opened = outside(reports), open_at(reports)
    (reports / "out").mkdir()
    (reports / "out" / name).symlink_to(reports.parent / "outside")
    with pytest.raises(OSError, match="it is a link, and ciminfo writes through none"):
        _built(name, opened, job(reports))
    assert outside(reports) == before


def _built(name: str, opened, asked: Job) -> None:
    if name == "site":
        pipeline.build_site(opened, asked)
    elif name == "countries":
        pipeline.summarise(opened, asked, ["BZ"])
    else:
        pipeline.build(opened, asked)


def test_an_output_folder_that_the_user_names_may_be_a_link(reports, tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "named").symlink_to(tmp_path / "share")
    pipeline.build(open_at(reports), job(reports, tmp_path / "named"))
    assert (tmp_path / "share" / "2004-2005" / "annual-report.en.html").is_file()


def test_an_output_file_that_is_a_link_gives_way_and_what_it_leads_to_stays(reports):
    before, folder = outside(reports), reports / "out" / "2004-2005"
    folder.mkdir(parents=True)
    for name in ("annual-report.en.html", "manifest.json"):
        (folder / name).symlink_to(reports.parent / "outside" / "secret.yaml")
    pipeline.build(open_at(reports), job(reports))
    assert outside(reports) == before
    assert not (folder / "annual-report.en.html").is_symlink()
    assert not (folder / "manifest.json").is_symlink()


def test_a_site_does_not_publish_what_a_link_among_the_documents_leads_to(reports):
    folder = reports / "out" / "2004-2005"
    folder.mkdir(parents=True)
    (folder / "annual-report.en.html").symlink_to(reports.parent / "outside" / "secret.yaml")
    pipeline.build_site(open_at(reports), job(reports))
    published = [file for file in (reports / "out" / "site").rglob("*") if file.is_file()]
    assert published
    assert not any(b"do-not-tell" in file.read_bytes() for file in published)


@pytest.mark.parametrize("name", ["html/document.html.j2", "css/document.css", "docx/document.docx", "css/picture.png"])
def test_a_template_that_is_a_link_out_of_its_folder_is_refused(reports, name):
    file = reports / "templates" / name
    file.parent.mkdir(parents=True)
    file.symlink_to(reports.parent / "outside" / "secret.yaml")
    with pytest.raises(TemplateError, match=f"templates/{name} is a link that leads out of its folder"):
        pipeline.build(open_at(reports), job(reports))


def test_a_template_of_a_gigabyte_or_a_pipe_is_refused(reports):
    (reports / "templates").mkdir()
    with (reports / "templates" / "huge").open("wb") as file:
        file.truncate(2**30)
    with pytest.raises(TemplateError, match="templates/huge has more than 32 MB"):
        pipeline.look_of(open_at(reports))
    (reports / "templates" / "huge").unlink()
    os.mkfifo(reports / "templates" / "pipe")
    with pytest.raises(TemplateError, match="templates/pipe is no file"):
        pipeline.look_of(open_at(reports))


def test_folders_nested_more_deeply_than_calls_are_read(reports):
    deep = f"{reports}/data"
    for _ in range(400):
        deep += "/d"
        os.mkdir(deep)  # noqa: PTH102  a `Path` makes its parents by recursion
    (reports / "data" / "d" / "x.yaml").write_text("oops\n")
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(350)  # that, and not a thousand, so that few folders have to be made
    try:
        found = judging.check(open_at(reports)).diagnostics
    finally:
        sys.setrecursionlimit(usual)
    os.removedirs(deep)
    assert [each.span.path for each in found if each.message == "the file holds no record"] == ["data/d/x.yaml"]


def test_more_files_than_are_read_end_the_run_with_a_word(reports, monkeypatch):
    monkeypatch.setattr("ciminfo.inventory.MAX_FILES", 5)
    for number in range(6):
        (reports / "data" / f"{number}.yaml").touch()
    with pytest.raises(WorkspaceError, match="more than 5 files of records"):
        judging.check(open_at(reports))


def test_more_letters_than_are_read_end_the_run_with_a_word(reports, monkeypatch):
    monkeypatch.setattr("ciminfo.load.folder.MAX_ALL", 100)
    with pytest.raises(WorkspaceError, match="letters together"):
        judging.check(open_at(reports))


@pytest.mark.parametrize(
    "id_", ["../x", "a/b", ".", "..", "a\\b", "con:", "A", "a b", "/x", "é", "a\u2044b", "a" * 300]
)
def test_an_id_that_is_no_name_of_a_file_is_refused(reports, id_):
    (reports / "data" / "x.yaml").write_text(f"report: '{id_}'\nperiod: 2004-07/2005-04\nas-of: 2005-04-27\n")
    assert [each.span.path for each in judging.check(open_at(reports)).diagnostics if each.rule == "id-malformed"]
