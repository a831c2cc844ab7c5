"""Whatever an answer depends on changes the name that it is kept under; nothing else does."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from ciminfo import inputs as module
from ciminfo.inputs import inputs
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

RECORDS = {
    "a.yaml": "{activity: a, kind: training, title: {en: A}, dates: 2005-01-01}\n",
    "b/c.yaml": "{activity: c, kind: training, title: {en: C}, dates: 2005-01-01}\n",
}


@pytest.fixture
def opened(tmp_path) -> Workspace:
    return open_at(workspace(tmp_path / "w", RECORDS))


def name(opened: Workspace, *asked: object) -> str:
    found = inputs(opened)
    assert found is not None
    return found.name(*asked)


def test_a_second_look_and_another_folder_give_the_same(opened, tmp_path):
    before = name(opened, "judge")
    os.utime(opened.root / "data" / "a.yaml", (0, 0))
    (opened.root / "notes.txt").write_text("no record", encoding="utf-8")
    assert name(opened, "judge") == before
    assert name(open_at(workspace(tmp_path / "elsewhere", RECORDS)), "judge") == before


def replace_record(root: Path) -> None:
    (root / "data" / "a.yaml").write_text(RECORDS["a.yaml"].replace("2005", "2004"), encoding="utf-8")


def add_record(root: Path) -> None:
    (root / "data" / "d.yaml").write_text("", encoding="utf-8")


def take_record(root: Path) -> None:
    (root / "data" / "a.yaml").unlink()


def move_record(root: Path) -> None:
    (root / "data" / "a.yaml").rename(root / "data" / "z.yaml")


def settle_otherwise(root: Path) -> None:
    (root / "ciminfo.yaml").write_text("reporter: cim\nlanguages: [es]\n", encoding="utf-8")


def add_template(root: Path) -> None:
    (root / "templates" / "css").mkdir(parents=True)
    (root / "templates" / "css" / "document.css").write_text("p { color: grey }", encoding="utf-8")


@pytest.mark.parametrize(
    "change", [replace_record, add_record, take_record, move_record, settle_otherwise, add_template]
)
def test_another_record_setting_or_template_gives_another(opened, change):
    before = name(opened)
    change(opened.root)
    assert name(opened) != before


def test_another_question_gives_another(opened):
    asked = [("judge",), ("build", "a", ("en",)), ("build", "a", ("en", "es")), ("build", "b", ("en",)), ()]
    assert len({name(opened, *each) for each in asked}) == len(asked)


def test_another_day_gives_another(opened, monkeypatch):
    class Tomorrow(datetime):
        @classmethod
        def now(cls, _=None):
            return cls(2035, 1, 1)

    before = name(opened)
    monkeypatch.setattr(module, "datetime", Tomorrow)
    assert name(opened) != before


def test_another_ciminfo_or_library_gives_another(opened, monkeypatch, tmp_path):
    names = {name(opened)}
    package = tmp_path / "ciminfo"
    package.mkdir()
    monkeypatch.setattr(module, "__file__", str(package / "inputs.py"))
    for text in ("one", "two"):
        (package / "inputs.py").write_text(text, encoding="utf-8")
        names.add(name(opened))
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "inputs.pyc").write_bytes(b"what Python keeps")
    names.add(name(opened))
    (tmp_path / "yaml-99.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    names.add(name(opened))
    assert len(names) == 4


def test_of_what_cannot_be_read_nothing_is_kept(opened):
    (opened.root / "data" / "broken.yaml").symlink_to("nowhere")
    assert inputs(opened) is None


def test_of_a_workspace_without_records_nothing_is_kept(tmp_path):
    assert inputs(open_at(workspace(tmp_path, {}))) is None
