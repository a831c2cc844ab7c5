"""The hooks of .pre-commit-hooks.yaml in a repository of records, set up by the configurations of docs/ci.md."""

import shutil

import pytest
import yaml

from tests.clean.test_clean import WATER_BOARD
from tests.cli.scripts import blocks
from tests.shipped.offline import ROOT, SHIPPED, committed, run

CHECKING, MENDING = (
    text for _, path, text in blocks((ROOT / "docs/ci.md").read_text("utf-8")) if path == ".pre-commit-config.yaml"
)
RECORD = "data/activities/2021/bergen-meeting.yaml"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Where pre-commit keeps what it has installed, for all tests of this file."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def hooks(home, tmp_path_factory):
    """A repository with the ciminfo of this working tree: its folder and its only commit."""
    folder = tmp_path_factory.mktemp("ciminfo")
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return folder, committed(folder, home)


@pytest.fixture
def records(tmp_path):
    shutil.copytree(WATER_BOARD.path, tmp_path / "records")
    return tmp_path / "records"


@pytest.fixture
def commit(home):
    """A function that commits all there is in a repository, and returns how that ended."""

    def commit(repository):
        assert run(repository, home, "git", "add", "--all").returncode == 0
        return run(repository, home, "git", "commit", "--message", "Another day")

    return commit


@pytest.fixture
def set_up(home, hooks):
    """A function that makes a folder a repository in which pre-commit runs hooks of a configuration."""

    def set_up(repository, configuration):
        folder, head = hooks
        text = configuration.replace("https://github.com/OWNER/ciminfo", str(folder)).replace("COMMIT", head)
        (repository / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
        committed(repository, home)
        assert run(repository, home, "pre-commit", "install").returncode == 0

    return set_up


def write(file, before, after):
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_wrong_record_is_not_committed_until_it_is_mended(records, set_up, commit):
    set_up(records, CHECKING)
    write(records / RECORD, "duration-days: 2", "duration-days: two")
    refused = commit(records)
    assert refused.returncode == 1
    assert "hook id: ciminfo-validate" in refused.stderr
    assert f"--> {RECORD}:5:16" in refused.stderr
    assert "\n1 error" in refused.stderr
    write(records / RECORD, "duration-days: two", "duration-days: 2\n")
    mended = commit(records)
    assert (mended.returncode, "Passed" in mended.stderr) == (0, True), mended.stderr


def test_a_record_that_is_taken_away_is_missed(records, set_up, commit):
    set_up(records, CHECKING)
    (records / "data/mandates/ag-res-2971-li-o-21.yaml").unlink()
    refused = commit(records)
    assert refused.returncode == 1
    assert "mandate-unknown" in refused.stderr


def test_what_is_beyond_doubt_is_mended_and_shown_before_it_is_committed(records, set_up, commit):
    repository = records.parent
    records.rename(repository / "reports")
    record = repository / "reports" / RECORD
    set_up(repository, MENDING)
    write(record, "dates: 2021-10-07,", "dates: 2021-10-07/2021-10-07,")
    refused = commit(repository)
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stderr
    assert "dates: 2021-10-07," in record.read_text(encoding="utf-8")
    record.write_text(record.read_text(encoding="utf-8") + "# What has been mended can be committed.\n", "utf-8")
    mended = commit(repository)
    assert (mended.returncode, "Passed" in mended.stderr) == (0, True), mended.stderr


def test_schemas_of_another_version_are_not_committed(records, home, set_up, commit):
    assert run(records, home, "ciminfo", "schema", "--write").returncode == 0
    set_up(records, CHECKING.replace("ciminfo-validate", "ciminfo-schema"))
    schema = min((records / "schemas").iterdir())
    text = schema.read_text(encoding="utf-8")
    schema.write_text("{}\n", encoding="utf-8")
    refused = commit(records)
    assert (refused.returncode, f"not current schemas/{schema.name}" in refused.stderr) == (1, True), refused.stderr
    schema.write_text(text, encoding="utf-8")
    (records / "notes.txt").touch()
    current = commit(records)
    assert (current.returncode, "Passed" in current.stderr) == (0, True), current.stderr


def test_every_hook_looks_at_the_whole_workspace_and_is_told_of_in_the_manual():
    found = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    manual = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    for hook in found:
        assert (hook["language"], hook["pass_filenames"], hook["always_run"]) == ("python", False, True)
        assert hook["require_serial"]
        assert f"| `{hook['id']}` |" in manual
