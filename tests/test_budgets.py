"""What commands may cost: modules imported and functions called, which are the same on every run, unlike seconds.

`budgets.json` holds what each command cost when that was last settled, and the packages of others that it loads.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bench.corpus import records

from tests.cli.test_commands import environment, lay_out, write

HERE = Path(__file__).parent
BUDGETS = HERE / "budgets.json"
ANEW = "If it is meant, settle it anew:  CIMINFO_BUDGETS=write .venv/bin/python -m pytest -n0 tests/test_budgets.py"
#: By how much a count may pass what was settled: small changes are free, a library or a loop too many is not.
MARGIN = {"modules": 1.05, "calls": 1.12}
#: And by how much in any case: a file that is imported for the first time costs some forty calls more.
SLACK = {"modules": 1, "calls": 500}
SMALL, YEAR, MANY = "reports", "seismic-network", "invented"
COMMANDS = {
    "--version": (SMALL, "--version"),
    "--help": (SMALL, "--help"),
    "completion": (SMALL,),
    "list": (YEAR, "list"),
    "validate, a small workspace": (SMALL, "validate"),
    "validate, a year": (YEAR, "validate"),
    "validate, 200 records": (MANY, "validate", "--fail-on", "never"),
    "build-report, Word": (YEAR, "build-report", "2023-2024", "--format", "docx", "--lang", "fr"),
}
COMPLETING = {"_CIMINFO_COMPLETE": "complete_bash", "COMP_WORDS": "ciminfo val", "COMP_CWORD": "1"}


def over(settled: dict[str, object], counted: dict[str, object]) -> list[str]:
    """What a command may not: in words, nothing where it keeps to its budget."""
    said = [f"it loads {each}" for each in counted["packages"] if each not in settled["packages"]]
    for what, margin in MARGIN.items():
        if counted[what] > settled[what] * margin + SLACK[what]:
            by = counted[what] / settled[what] - 1
            said.append(f"{what}: {counted[what]:,}, which is {by:.0%} more than {settled[what]:,}")
    return said


@pytest.fixture(scope="module")
def counted(tmp_path_factory) -> dict[str, dict[str, object]]:
    root = lay_out(tmp_path_factory.mktemp("budgets"))
    shutil.copytree(HERE / "clean" / YEAR, root / YEAR)
    write(root / MANY / "ciminfo.yaml", "reporter: labor-commission\nhome: americas\nlanguages: [en, es]\n")
    for path, text in records(200, 1, 0.1):
        write(root / MANY / "data" / path, text)
    asked = {
        name: {
            "folder": str(root / folder),
            "arguments": arguments,
            "environment": COMPLETING if name == "completion" else {},
        }
        for name, (folder, *arguments) in COMMANDS.items()
    }
    homes = {f"XDG_{each}_HOME": str(root / each.lower()) for each in ("CACHE", "STATE")}
    ended = subprocess.run(
        [sys.executable, str(HERE / "counting.py")],
        env={**environment(), **homes, "PYTHONHASHSEED": "0"},
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ended.stdout)


def test_no_command_costs_more_than_its_budget(counted):
    assert {name: each["exit"] for name, each in counted.items()} == dict.fromkeys(COMMANDS, 0)
    python = ".".join(map(str, sys.version_info[:2]))
    if os.environ.get("CIMINFO_BUDGETS") == "write":
        kept = {name: {what: each[what] for what in ("modules", "calls", "packages")} for name, each in counted.items()}
        BUDGETS.write_text(json.dumps({"python": python, **kept}, indent=2) + "\n", encoding="utf-8")
    settled = json.loads(BUDGETS.read_text(encoding="utf-8"))
    if settled.pop("python") != python:
        pytest.skip("the counts are those of another Python")
    wrong = [f"{name}: {each}" for name in COMMANDS for each in over(settled[name], counted[name])]
    assert not wrong, "\n".join([*wrong, ANEW])


def test_the_version_is_told_before_anything_is_imported(counted):
    assert counted["--version"]["modules"] <= 4
    assert counted["--version"]["packages"] == []


def test_what_passes_a_budget_is_told_in_words():
    settled = {"modules": 100, "calls": 100_000, "packages": ["yaml"]}
    assert over(settled, {"modules": 106, "calls": 112_500, "packages": []}) == []
    assert over(settled, {"modules": 107, "calls": 115_000, "packages": ["rich", "yaml"]}) == [
        "it loads rich",
        "modules: 107, which is 7% more than 100",
        "calls: 115,000, which is 15% more than 100,000",
    ]
