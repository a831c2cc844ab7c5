"""Commands that follow each other: a workspace made by them alone, and a report frozen, edited and corrected."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import lay_out, run, write


def ciminfo(folder: Path, *command: str) -> str:
    """Run a command that must end well; return what it printed."""
    ended = run(folder, "-m", "ciminfo", *command)
    assert (ended.returncode, ended.stderr) == (0, ""), (command, ended)
    return ended.stdout


RESOLUTION = "CP/RES. 889 (1503/05)"
PARAGRAPH = f"{RESOLUTION}, operative paragraph 2"
NASTY = 'The "Board": {of} [bold]Water[/] # 1'
NEW = {
    "organisation": ["--name", NASTY, "--short", "[/]", "--kind", "ngo", "--country", "Norvège", "--id", "partner"],
    "mandate": ["--symbol", RESOLUTION, "--title", NASTY, "--adopted", "2024", "--paragraph", "2", "--summary", NASTY],
    "activity": [
        *["--title", NASTY, "--id", "nasty", "--kind", "training", "--dates", "2024-09-03", "--city", NASTY],
        *["--country", "Noruega", "--role", "organiser", "--organisation", "partner:funder", "--theme", "training"],
        *["--mandate", PARAGRAPH, "--element", "activities", "--narrative", NASTY, "--source", "own-files 2"],
    ],
    "contribution": [
        "--period",
        "2024-2025",
        "--state",
        "NO",
        "--letter",
        NASTY,
        "--on",
        "2025-01",
        "--due",
        "2025-02-01",
    ],
    "report": ["--period", "2025-07/2026-06", "--previous", "2024-2025", "--mandate", PARAGRAPH, "--title", NASTY],
}


def test_a_workspace_made_by_commands_alone_builds(tmp_path):
    ciminfo(tmp_path, "init", ".", "--name", NASTY, "--id", "rwb", "--period", "2024-07/2025-06", "--lang", "en")
    for kind, options in NEW.items():
        assert "error" not in ciminfo(tmp_path, "new", kind, *options)
    assert ciminfo(tmp_path, "validate").count("error[") == 0
    for report in ("2024-2025", "2025-2026"):
        ciminfo(tmp_path, "build-report", report, "--format", "html")
        assert len(list((tmp_path / "out" / report).glob("*.html"))) >= 2
    assert "1 answered" in ciminfo(tmp_path, "coverage", "2024-2025")
    assert NASTY in ciminfo(tmp_path, "show", "nasty")


@pytest.fixture
def reports(tmp_path) -> Path:
    return lay_out(tmp_path) / "reports"


def corrigendum(folder: Path) -> list[dict[str, str]]:
    return json.loads(ciminfo(folder, "freeze", "2004-2005", "--corrigendum", "--json"))


def edit(folder: Path, old: str, new: str) -> None:
    file = folder / "data" / "activities" / "belize-training.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    write(file, text.replace(old, new))


def test_what_is_edited_after_freezing_is_told_and_a_translation_is_not(reports):
    ciminfo(reports, "freeze", "2004-2005", "--on", "2005-05-11")
    assert corrigendum(reports) == []
    edit(reports, "{en: Training in Belize City}", "{en: Training in Belize City, es: Capacitación}")
    assert corrigendum(reports) == []
    edit(reports, "Sixty people learned.", '"Seventy [/] people learned."')
    found = {"record": "belize-training", "field": "narrative.en"}
    assert corrigendum(reports) == [{**found, "was": "Sixty people learned.", "now": "Seventy [/] people learned."}]
    assert "warning[CIM602]" in ciminfo(reports, "validate")
    ciminfo(reports, "freeze", "2004-2005", "--again", "--on", "2005-05-12")
    assert corrigendum(reports) == []


def test_what_was_frozen_and_changed_by_hand_is_an_error(reports):
    ciminfo(reports, "freeze", "2004-2005")
    file = reports / "data" / "frozen" / "2004-2005.yaml"
    write(file, file.read_text(encoding="utf-8").replace("Sixty", "Eighty"))
    ended = run(reports, "-m", "ciminfo", "validate")
    assert ended.returncode == 1
    assert "error[CIM603]" in ended.stdout


ODD = """activity: odd
kind: seminar
title: {en: "A [/] [bold]title"}
aliases: ["[link=x]"]
dates: 2005-06-14
announced: [{on: 2005-04-01, dates: 2005-05, in: 2004-2005}]
outcomes: [{on: 2005-05-02, turned: postponed, why: {en: "Because [/] of [red]"}}]
venue: {city: "[/]", country: BZ}
narrative: {en: "[/] [bold]"}
duration-days: 3
"""


@pytest.mark.parametrize(
    "command",
    [
        ["validate"],
        ["status"],
        ["list"],
        ["show", "odd"],
        ["promises", "2004-2005"],
        ["why", "odd"],
        ["country-summary", "BZ"],
        ["build-report", "2004-2005"],
        ["requests", "2004-2005"],
        ["coverage", "2004-2005"],
    ],
    ids=lambda command: command[0],
)
def test_no_command_stumbles_over_markup_in_a_record(reports, command):
    write(reports / "data" / "activities" / "odd.yaml", ODD)
    assert ciminfo(reports, *command)
