"""`ciminfo validate` among real files: what it mends, leaves and prints where links, modes and pipes are about."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import RUN, SOURCE, lay_out, run, write

LONG = "2005-01-12/2005-01-12"
ACTIVITY = f"activity: %s\nkind: research\ntitle: {{en: Study}}\ndates: {LONG}\n"
#: The second file that is written lies in a folder that cannot be written to.
LOCKED = """
import tempfile
real, calls = tempfile.mkdtemp, []
def mkdtemp(prefix, dir):
    calls.append(dir)
    if len(calls) == 2:
        raise PermissionError(13, "Permission denied", f"{dir}/{prefix}abc")
    return real(prefix=prefix, dir=dir)
tempfile.mkdtemp = mkdtemp
"""


@pytest.fixture
def reports(tmp_path) -> Path:
    return lay_out(tmp_path) / "reports"


def record(folder: Path, name: str) -> Path:
    file = folder / f"{name}.yaml"
    write(file, ACTIVITY % name)
    return file


def validate(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return run(folder, "-m", "ciminfo", "validate", "--select", "CIM218", *options)


@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_a_mended_file_keeps_its_mode(reports, mode):
    file = record(reports / "data", "study")
    file.chmod(mode)
    assert validate(reports, "--fix").stdout.startswith("mended data/study.yaml\n")
    assert "dates: 2005-01-12\n" in file.read_text()
    assert file.stat().st_mode & 0o777 == mode


def test_a_file_that_may_only_be_read_is_left_and_named(reports):
    file = record(reports / "data", "study")
    file.chmod(0o444)
    for option in ("--fix", "--diff"):
        ended = validate(reports, option)
        assert ended.stderr == "data/study.yaml is left as it is: it may only be read\n"
        assert "mended" not in ended.stdout
    assert LONG in file.read_text()


def test_of_a_link_the_file_is_mended_that_it_leads_to(reports):
    file = record(reports / "papers", "study")
    link = reports / "data" / "study.yaml"
    link.symlink_to(file)
    assert validate(reports, "--fix").returncode == 0
    assert link.is_symlink()
    assert "dates: 2005-01-12\n" in file.read_text()


def test_what_lies_outside_the_workspace_is_left_and_named(reports):
    file = record(reports.parent / "elsewhere", "study")
    (reports / "data" / "study.yaml").symlink_to(file)
    ended = validate(reports, "--select", "CIM001", "--fix")
    assert "error[CIM001]: is a link that leads out of the workspace\n --> data/study.yaml:1:1\n" in ended.stdout
    assert LONG in file.read_text()


def test_a_link_is_a_record_by_its_own_name(reports):
    (reports / "data" / "study.yaml").symlink_to(record(reports / "papers", "study"))
    assert "1 notice in 1 file" in validate(reports, "data/study.yaml").stdout


def test_what_was_mended_is_said_also_where_the_next_file_cannot_be(reports):
    record(reports / "data" / "a", "one")
    record(reports / "data" / "b", "two")
    ended = run(reports, "-c", f"{LOCKED}\n{RUN}", "validate", "--fix")
    assert ended.stdout == "mended data/a/one.yaml\n"
    assert ended.stderr.startswith(f"error: cannot read or write {reports}/data/b/two.yaml: Permission denied\n")
    assert ended.returncode == 4


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "{}"])
@pytest.mark.parametrize("name", ["study", "a study"])
def test_git_applies_the_patch(tmp_path, end, last, name):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    reports = lay_out(tmp_path) / "reports"
    file = reports / "data" / f"{name}.yaml"
    text = (ACTIVITY % "study").replace("\n", end)
    file.write_bytes(text.removesuffix(end if last else "").encode())
    command = [sys.executable, "-m", "ciminfo", "validate", "--diff", "-w", "reports"]
    environment = {"PYTHONPATH": str(SOURCE), "PYTHONUTF8": "1", "CIMINFO_NO_CACHE": "1"}
    patch = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert patch.returncode == 1
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch.stdout, check=True)
    assert file.read_bytes() == text.removesuffix(end if last else "").replace(LONG, "2005-01-12").encode()


@pytest.mark.parametrize(
    ("command", "code"), [("rules", 0), ("rules --json", 0), ("validate", 0), ("validate --fail-on notice", 1)]
)
def test_a_reader_who_leaves_does_not_change_how_the_run_ends(reports, command, code):
    for number in range(200):
        record(reports / "data", f"study-{number}")
    line = f"{sys.executable} -m ciminfo {command} | head -1; exit ${{PIPESTATUS[0]}}"
    environment = {"PYTHONPATH": str(SOURCE), "CIMINFO_NO_CACHE": "1"}
    ended = subprocess.run(
        ["bash", "-c", line], cwd=reports, env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (code, "")
    assert len(ended.stdout.splitlines()) == 1
