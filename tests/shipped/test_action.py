"""action.yml as the runner runs it: what it installs, what it says of the records, what it builds and puts out."""

import json
import shutil

import pytest

from tests.clean.test_clean import WATER_BOARD
from tests.shipped.offline import ROOT, committed, run
from tests.shipped.runner import BUILD, CHECK, INSTALL, PANGO, STEPS, Job

RECORD = "data/activities/2021/bergen-meeting.yaml"


@pytest.fixture(scope="module")
def temp(tmp_path_factory):
    """The folder of a runner, after the action's own step has installed ciminfo into it."""
    folder = tmp_path_factory.mktemp("runner")
    installed = Job(folder, folder).run(INSTALL)
    assert (installed.exit, installed.said) == (0, "")
    return folder


@pytest.fixture
def repository(tmp_path):
    shutil.copytree(WATER_BOARD.path, tmp_path / "repository")
    return tmp_path / "repository"


def spoil(folder):
    file = folder / RECORD
    file.write_text(file.read_text(encoding="utf-8").replace("duration-days: 2", "duration-days: two"), "utf-8")


def test_it_calls_no_other_action_and_lets_no_expression_into_a_script():
    assert [step["shell"] for step in STEPS] == ["bash"] * len(STEPS)
    assert [step["name"] for step in STEPS if "uses" in step or "${{" in step["run"]] == []


def test_it_installs_the_source_it_came_with(temp):
    (package,) = temp.glob("ciminfo/lib/python3.*/site-packages/ciminfo")
    assert (package / "templates").is_dir()
    assert (package / "pipeline.py").read_bytes() == (ROOT / "src/ciminfo/pipeline.py").read_bytes()


def test_records_in_order_pass(repository, temp):
    ended = Job(repository, temp).run(CHECK)
    assert (ended.exit, ended.said) == (0, "")
    assert "::error" not in ended.printed
    assert (ended.outputs["errors"], ended.outputs["sarif-file"], ended.outputs["documents"]) == ("0", "", "")
    assert ended.summary.startswith("**ciminfo**: errors 0, warnings ")


def test_an_error_is_shown_at_its_line_of_the_repository_and_fails(repository, temp):
    above = repository.parent
    repository.rename(above / "reports")
    spoil(above / "reports")
    committed(above, temp)
    ended = Job(above, temp, {"workspace": "reports", "sarif-file": "found.sarif"}).run(CHECK, PANGO, BUILD)
    assert ended.exit == 1
    assert f"::error file=reports/{RECORD},line=5," in ended.printed
    assert (ended.outputs["errors"], ended.outputs["sarif-file"]) == ("1", "found.sarif")
    assert ended.summary.startswith("**ciminfo**: errors 1, warnings ")
    (told,) = json.loads((above / "found.sarif").read_text(encoding="utf-8"))["runs"]
    assert f"reports/{RECORD}" in json.dumps(told["results"])


@pytest.mark.parametrize("inputs", [{"fail-on": "never"}, {"baseline": "known.yaml"}])
def test_what_is_let_pass_is_still_counted(repository, temp, inputs):
    spoil(repository)
    known = run(repository, temp, "ciminfo", "validate", "--write-baseline", "--baseline", "known.yaml")
    assert known.returncode == 0
    ended = Job(repository, temp, inputs).run(CHECK)
    assert (ended.exit, ended.said) == (0, "")
    assert ended.outputs["errors"] == ("1" if "fail-on" in inputs else "0")


def test_what_is_no_finding_ends_the_run_with_its_own_code(repository, temp):
    ended = Job(repository, temp, {"workspace": "elsewhere"}).run(CHECK)
    assert ended.exit == 2
    assert "elsewhere holds no ciminfo.yaml" in ended.said
    assert set(ended.outputs.values()) == {""}


def test_reports_are_built_into_a_folder_of_their_own(repository, temp):
    ended = Job(repository, temp, {"reports": "2021-2022", "formats": "docx html", "final": "true"}).run(PANGO, BUILD)
    assert (ended.exit, ended.said) == (0, "")
    built = {file.name for file in (temp / ended.outputs["documents"] / "2021-2022").iterdir()}
    assert built >= {"annual-report.en.docx", "annual-report.es.html", "cover-letter.en.html"}
    assert not (repository / "out").exists()
