"""The workspace is found, and everything wrong in its settings is said in one pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from ciminfo import workspace
from ciminfo.diagnostics import Diagnostic, Severity
from ciminfo.rules import find as rule
from ciminfo.workspace import WorkspaceError, find, open_at

SETTINGS = """
reporter: cim
languages: [es, en]
formats: [html]
data: records
templates: look
out: built/here
home: americas
severities: {activity-outside-period: error, CIM104: notice}
address: https://www.example.org/trata
"""


def laid_out(folder: Path, settings: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ciminfo.yaml").write_text(settings, encoding="utf-8")
    return folder


def refused(folder: Path, settings: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(WorkspaceError, match=r"^ciminfo.yaml cannot be used$") as raised:
        open_at(laid_out(folder, settings))
    assert raised.value.hint == "mend what is listed above"
    assert all(
        each.severity is Severity.ERROR and each.span.path == "ciminfo.yaml" for each in raised.value.diagnostics
    )
    assert raised.value.root == folder
    return raised.value.diagnostics


def said(folder: Path, settings: str) -> list[str]:
    return [f"{each.span.line}:{each.span.column} {each.message}" for each in refused(folder, settings)]


def test_every_setting_is_read(tmp_path):
    opened = open_at(laid_out(tmp_path, SETTINGS))
    assert opened == workspace.Workspace(
        root=tmp_path,
        reporter="cim",
        languages=("es", "en"),
        formats=("html",),
        data=Path("records"),
        templates=Path("look"),
        out=Path("built/here"),
        home="americas",
        severities={"activity-outside-period": Severity.ERROR, "CIM104": Severity.NOTICE},
        address="https://www.example.org/trata/",
    )


@pytest.mark.parametrize(
    "written",
    [
        "www.example.org",
        "ftp://example.org",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://",
        "https://a b",
    ],
)
def test_what_is_no_address_of_a_site_is_said(tmp_path, written):
    assert said(tmp_path, f"address: '{written}'") == [f"1:10 {written!r} is no address of a site"]


@pytest.mark.parametrize("written", ["http://localhost:8000", "https://oas.org/trata/", "https://oas.org/a/b"])
def test_an_address_ends_in_one_slash(tmp_path, written):
    assert open_at(laid_out(tmp_path, f"address: {written}")).address == written.rstrip("/") + "/"


@pytest.mark.parametrize("settings", ["", "# nothing yet\n", "{}"])
def test_an_empty_file_marks_a_workspace_with_the_usual_settings(tmp_path, settings):
    opened = open_at(laid_out(tmp_path, settings))
    assert opened == workspace.Workspace(tmp_path)
    assert (opened.languages, opened.formats, opened.data) == (("en",), ("docx", "pdf"), Path("data"))


def test_it_is_found_from_any_folder_below(tmp_path, monkeypatch):
    root = laid_out(tmp_path / "work", SETTINGS)
    deep = root / "records" / "activities"
    deep.mkdir(parents=True)
    assert find(deep).root == find(root).root == root
    monkeypatch.chdir(deep)
    assert find(Path()).root == root


def test_the_nearest_workspace_counts(tmp_path):
    laid_out(tmp_path, SETTINGS)
    inner = laid_out(tmp_path / "inner", "reporter: oea")
    assert find(inner).reporter == "oea"


def test_a_folder_outside_any_workspace_is_told_how_to_name_one(tmp_path):
    with pytest.raises(WorkspaceError) as raised:
        find(tmp_path)
    assert str(raised.value) == f"no ciminfo.yaml in {tmp_path} or in a folder above it"
    assert "--workspace FOLDER" in raised.value.hint
    assert raised.value.diagnostics == ()


def test_a_folder_that_is_named_must_hold_the_mark_itself(tmp_path, monkeypatch):
    below = laid_out(tmp_path, SETTINGS) / "below"
    below.mkdir()
    for folder in (below, tmp_path / "gone"):
        with pytest.raises(WorkspaceError) as raised:
            open_at(folder)
        assert str(raised.value) == f"{folder} holds no ciminfo.yaml"
        assert raised.value.hint == "name the folder that holds it"
    monkeypatch.chdir(below)
    assert open_at(Path("..")).root == tmp_path


def test_everything_wrong_is_said_in_one_pass_with_its_place(tmp_path):
    assert said(tmp_path, "reporter: [cim]\nlanguage: en\nlanguages: en\nformats: [docx, odt]\nout: ..\nout: x\n") == [
        "1:1 `reporter` is not one word",
        "2:1 'language' is no setting",
        "3:12 `languages` is not a list",
        "4:17 'odt' is none of docx, pdf, html",
        "5:6 `out` leads out of the workspace",
        "6:1 `out` stands twice",
    ]


@pytest.mark.parametrize(
    ("settings", "message", "hint"),
    [
        ("langauges: [en]", "'langauges' is no setting", f"there are: {', '.join(workspace._FIELDS)}"),
        ("languages: []", "`languages` is not a list", "write languages: [en]"),
        ("languages: [[en]]", "`languages` is not a list", "write languages: [en]"),
        ("formats:", "`formats` is not a list", "write formats: [docx, pdf]"),
        ("formats: [PDF]", "'PDF' is none of docx, pdf, html", "choose one of them"),
        ("reporter:", "`reporter` is not one word", "write reporter: and one word"),
        ("data: [a]", "`data` is not one word", "write data: and one word"),
        ("severities: strict", "`severities` names no rules", "write  rule-name: warning"),
        ("severities: {a: fatal}", "'fatal' is no severity", "there are: error, warning, notice, off"),
        ("severities: {a: [error]}", "['error'] is no severity", "there are: error, warning, notice, off"),
        ("[reporter, cim]", "ciminfo.yaml holds no fields", "write, for example, reporter: cim"),
        ("cim", "ciminfo.yaml holds no fields", "write, for example, reporter: cim"),
    ],
)
def test_a_setting_that_cannot_be_used_is_said_with_what_to_write(tmp_path, settings, message, hint):
    (only,) = refused(tmp_path, settings)
    assert (only.message, only.hint, only.code, only.rule) == (message, hint, "CIM006", "value-of-wrong-type")
    page = rule(only.code)
    assert page is not None
    assert page.name == only.rule


@pytest.mark.parametrize("settings", [f"{'x' * 900}: y", f"formats: [{'x' * 5_000}]", f"address: {'x' * 5_000}"])
def test_a_message_quotes_no_more_than_can_be_read(tmp_path, settings):
    assert [len(each) for each in said(tmp_path, settings)] == [pytest.approx(300, abs=10)]


@pytest.mark.parametrize("name", ["data", "templates", "out"])
@pytest.mark.parametrize("folder", ["..", "../elsewhere", "a/../../b", "/srv", "a/.."])
def test_a_folder_that_leads_out_of_the_workspace_is_refused(tmp_path, name, folder):
    (only,) = refused(tmp_path, f"{name}: {folder}")
    assert only.message == f"`{name}` leads out of the workspace"
    assert only.hint == "name a folder inside it"


@pytest.mark.parametrize("written", ['"a\\0b"', "x" * 256, "é" * 128, "/".join(["x" * 99] * 99)], ids=range(4))
def test_a_folder_that_no_machine_can_name_is_refused(tmp_path, written):
    (only,) = refused(tmp_path, f"data: {written}")
    assert only.message == "`data` is no name of a folder"


@pytest.mark.parametrize("settings", ["reporter: a: b", "a: \x07", "a: &b c"])
def test_settings_that_are_no_yaml_are_refused_with_the_place(tmp_path, settings):
    (only,) = refused(tmp_path, settings)
    assert (only.code, only.rule, only.span.line) == ("CIM001", "unreadable", 1)
    assert only.hint


def test_a_path_is_shown_from_the_workspace_with_forward_slashes(tmp_path):
    opened = open_at(laid_out(tmp_path / "work", ""))
    assert opened.shown(opened.root / "data" / "a.yaml") == "data/a.yaml"
    assert opened.shown(tmp_path / "b.yaml") == (tmp_path / "b.yaml").as_posix()


def test_a_rule_can_be_off_and_a_baseline_named(tmp_path):
    (tmp_path / "ciminfo.yaml").write_text("severities: {a: off, b: notice}\nbaseline: old.yaml\n", encoding="utf-8")
    opened = workspace.open_at(tmp_path)
    assert (opened.off, dict(opened.severities), opened.baseline) == (("a",), {"b": Severity.NOTICE}, Path("old.yaml"))
