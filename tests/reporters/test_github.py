"""Workflow commands: read back as the runner of GitHub Actions reads them, whatever a message holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.reporters import github
from ciminfo.reporters.plain import plain
from tests.reporters.made import (
    ACCEPTED,
    BROKEN,
    FILE,
    KNOWN,
    NASTY,
    NASTY_PATH,
    NO_FILE,
    NOTICE,
    RUN,
    SETTINGS,
    WARNING,
    changed,
    found,
    runs,
)

LINE = (
    f"::error file={FILE},line=4,endLine=4,col=8,endColumn=18,title=CIM004 date-malformed::"
    "'2005-02-31' is not a date%0Ahelp: write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15\n"
)


@dataclass(frozen=True)
class Command:
    """What the runner makes of one line."""

    name: str
    properties: dict[str, str]
    data: str


def read(line: str) -> Command:
    """One line of a log as the runner takes it apart: at `::`, the first blank, `,` and `=`; then it undoes escapes."""
    line = line.lstrip()
    assert line.startswith("::")
    opening, separator, data = line[2:].partition("::")
    assert separator
    name, _, listed = opening.partition(" ")
    pairs = (pair.split("=", 1) for pair in listed.strip().split(",") if pair)
    properties = {key: undone(value, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}) for key, value in pairs}
    return Command(name, properties, undone(data, {"%0D": "\r", "%0A": "\n"}))


def undone(text: str, escapes: dict[str, str]) -> str:
    """The percent sign comes last, as it does in the runner."""
    for escape, sign in {**escapes, "%25": "%"}.items():
        text = text.replace(escape, sign)
    return text


def kept(properties: dict[str, str]) -> bool:
    """Whether the runner leaves the place as it is; it takes parts away from one that makes no sense to it."""
    line, end = int(properties["line"]), int(properties["endLine"])
    columns = [int(properties[key]) for key in ("col", "endColumn") if key in properties]
    return line <= end and columns == sorted(columns) and not (columns and line != end)


def told(*diagnostics: Diagnostic, folder: str = "") -> list[Command]:
    written = github.report(diagnostics, replace(RUN, folder=folder))
    assert written == "" or written.endswith("\n")
    return [read(line) for line in written.encode().decode().split("\n")[:-1]]


def test_a_diagnostic_is_a_command_with_its_place_its_rule_and_its_hint():
    assert github.report([BROKEN], RUN) == LINE


def test_a_command_is_named_by_its_gravity():
    assert [each.name for each in told(BROKEN, WARNING, NOTICE)] == ["error", "warning", "notice"]
    assert {level.value for level in Severity} == {"error", "warning", "notice"}


def test_only_what_is_open_is_told():
    assert github.report([ACCEPTED, KNOWN], RUN) == github.report([], RUN) == ""
    assert [each.name for each in told(ACCEPTED, WARNING, KNOWN)] == ["warning"]


def test_columns_are_left_out_where_the_place_runs_over_lines():
    (command,) = told(NOTICE)
    assert command.properties == {"file": FILE, "line": "1", "endLine": "4", "title": "CIM502 text-missing"}


def test_a_place_without_width_keeps_its_columns():
    (command,) = told(changed(span=Span(FILE, 3, 5, 3, 5)))
    assert (command.properties["col"], command.properties["endColumn"]) == ("5", "5")


def test_a_diagnostic_without_a_hint_is_its_message():
    assert told(NOTICE)[0].data == "'2005-02-31' is not a date"


def test_what_concerns_no_file_or_the_settings_is_told_too():
    nowhere, settings = told(NO_FILE, SETTINGS)
    assert nowhere.properties == {"title": "CIM004 date-malformed"}
    assert settings.properties["file"] == "ciminfo.yaml"


def test_a_path_starts_from_the_root_of_the_repository():
    assert told(BROKEN, folder="reports")[0].properties["file"] == f"reports/{FILE}"


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_message_holds_comes_out_as_it_went_in(text):
    (command,) = told(changed(message=text, hint=text, span=Span(NASTY_PATH, 1, 1, 1, 1), rule=f"a{text}b"))
    assert command.data == (f"{plain(text)}\nhelp: {plain(text)}" if text else "")
    assert command.properties["file"] == NASTY_PATH
    assert command.properties["title"] == f"CIM004 a{plain(text)}b"
    assert "\x1b" not in command.data


@given(found, runs)
def test_every_open_diagnostic_is_one_line_and_one_command(diagnostics, run):
    still_open = [each for each in diagnostics if each.is_open]
    lines = github.report(diagnostics, run).encode().decode().split("\n")
    assert lines.pop() == ""
    for line, each in zip(lines, still_open, strict=True):
        command = read(line)
        assert "\r" not in line
        assert command.name == each.severity.value
        assert command.data.startswith(plain(each.message))
        assert command.properties["title"] == f"{each.code} {each.rule}"
        assert not each.span.path or command.properties["file"] == plain(run.path(each.span.path))
        assert not each.span.path or kept(command.properties)


def test_where_else_to_look_is_said_from_the_root_of_the_repository():
    (command,) = told(changed(also=(Span("data/b.yaml", 3),), hint=""), folder="reports")
    assert command.data == "'2005-02-31' is not a date\nalso: reports/data/b.yaml:3"
