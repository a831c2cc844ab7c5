"""docs/ci.md holds what it shows: its snippets fit the schemas of those who read them, and their commands run."""

import re
import shutil
import sys

import pytest
import yaml

from tests.clean.test_clean import WATER_BOARD
from tests.cli.scripts import blocks
from tests.shipped.offline import ROOT, run
from tests.shipped.runner import ACTION

PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
SNIPPETS = list(blocks(PAGE))
#: Which schema the file of a snippet is held against.
SCHEMAS = {".gitlab-ci.yml": "vendor.gitlab-ci", ".github/workflows": "vendor.github-workflows"}


def schema_errors(folder, schema, *files):
    check = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema)
    ended = run(folder, folder, *check, *map(str, files))
    return "" if ended.returncode == 0 else ended.stdout + ended.stderr


def snippets(path):
    return [text for _, where, text in SNIPPETS if where.startswith(path)]


def test_the_action_fits_the_schema(tmp_path):
    assert schema_errors(tmp_path, "vendor.github-actions", ROOT / "action.yml") == ""


@pytest.mark.parametrize("path", SCHEMAS)
def test_a_snippet_fits_the_schema_of_its_file(tmp_path, path):
    files = [tmp_path / f"{number}.yml" for number, _ in enumerate(snippets(path))]
    for file, text in zip(files, snippets(path), strict=True):
        file.write_text(text, encoding="utf-8")
    assert files
    assert schema_errors(tmp_path, SCHEMAS[path], *files) == ""


def test_what_does_not_fit_a_schema_is_found(tmp_path):
    (tmp_path / "action.yml").write_text("name: ciminfo\nruns: {using: composite}\n", encoding="utf-8")
    assert "description" in schema_errors(tmp_path, "vendor.github-actions", tmp_path / "action.yml")


def test_workflows_may_read_only_and_pin_what_they_call():
    for text in snippets(".github/workflows"):
        workflow = yaml.safe_load(text)
        (job,) = workflow["jobs"].values()
        uploads = any("upload-sarif" in step["uses"] for step in job["steps"])
        assert workflow["permissions"] == {"contents": "read"}
        assert job.get("permissions", {}).get("security-events") == ("write" if uploads else None)
        for step in job["steps"]:
            assert re.fullmatch(r"OWNER/ciminfo@COMMIT|[\w/-]+@[0-9a-f]{40}", step["uses"])


def test_workflows_give_and_take_what_the_action_knows():
    for text in snippets(".github/workflows"):
        (job,) = yaml.safe_load(text)["jobs"].values()
        (ours,) = [step for step in job["steps"] if step["uses"].startswith("OWNER/ciminfo@")]
        assert ours.get("with", {}).keys() <= ACTION["inputs"].keys()
        assert set(re.findall(r"steps\.ciminfo\.outputs\.([\w-]+)", text)) <= ACTION["outputs"].keys()


def test_every_input_and_output_of_the_action_stands_in_the_manual():
    rows = re.findall(r"^\| (`.+?) \|", PAGE, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`([\w-]+)`", row)}
    assert {*ACTION["inputs"], *ACTION["outputs"]} <= named


def commands(path):
    """The ciminfo commands of a snippet, and the files that it then reads."""
    (text,) = snippets(path)
    found = re.findall(r"ciminfo validate[^'\n]*", text)
    return found, re.findall(r"(?:codequality: |junit ')([\w.-]+)", text)


@pytest.mark.parametrize("path", [".gitlab-ci.yml", "Jenkinsfile"])
@pytest.mark.parametrize("wrong", [False, True])
def test_the_commands_of_a_snippet_leave_the_file_it_reads(tmp_path, path, wrong):
    records = tmp_path / "records"
    shutil.copytree(WATER_BOARD.path, records)
    if wrong:
        (records / "data/activities/2021/late.yaml").write_text("activity: late\n", encoding="utf-8")
    (command,), (report,) = commands(path)
    ended = run(records, tmp_path, "bash", "-ec", command)
    assert (ended.returncode, ended.stderr) == (int(wrong), "")
    assert ("late" in (records / report).read_text(encoding="utf-8")) is wrong


def test_with_a_baseline_only_what_is_new_fails(tmp_path):
    records = tmp_path / "records"
    shutil.copytree(WATER_BOARD.path, records)
    run(records, tmp_path, "git", "init", "--quiet")
    (known,) = [text for kind, _, text in SNIPPETS if kind == "sh"]
    (records / "data/activities/2021/late.yaml").write_text("activity: late\n", encoding="utf-8")
    assert run(records, tmp_path, "bash", "-ec", known).returncode == 0
    (records / "data/activities/2021/later.yaml").write_text("activity: later\n", encoding="utf-8")
    again = run(records, tmp_path, "bash", "-c", known.splitlines()[-1])
    assert again.returncode == 1
    assert "later.yaml" in again.stdout
