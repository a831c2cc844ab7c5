"""What is known of files that are as they were is what would be read and found: only time differs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ciminfo import memory, recall, rules
from ciminfo.cache import Store
from ciminfo.load import sharing
from ciminfo.recall import judge
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

if TYPE_CHECKING:
    from pathlib import Path

ACTIVITY = """
    activity: {name}
    kind: training
    title: {{en: "Training of ministers."}}
    dates: 2005-01
    organisations: [{{organisation: {organisation}, role: host}}]
    """
RECORDS = {
    "registry.yaml": "organisations: {one: {name: {en: The First}, kind: organ}}\n",
    **{f"{name}.yaml": ACTIVITY.format(name=name, organisation="one") for name in ("a", "b", "c", "d")},
    "e.yaml": ACTIVITY.format(name="e", organisation="two"),
}


@pytest.fixture
def opened(tmp_path) -> Workspace:
    return open_at(workspace(tmp_path / "w", RECORDS))


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "cache", bytes(32))


@pytest.fixture
def done(monkeypatch) -> Counter[str]:
    """How often each file was read, and each record looked at by a rule that looks at each alone."""
    counted: Counter[str] = Counter()
    read = sharing.plain

    def plain(root, path):
        counted[path] += 1
        return read(root, path)

    rule = rules.find("title-style")
    looked = rule.check

    def check(corpus):
        counted.update(list(corpus.activities))
        return looked(corpus)

    monkeypatch.setattr(sharing, "plain", plain)
    object.__setattr__(rule, "check", check)
    yield counted
    object.__setattr__(rule, "check", looked)


def said(opened: Workspace, store: Store, done: Counter[str]) -> Counter[str]:
    """Judge with the store and without: both say the same; what was done with it."""
    right = judge(opened, None)
    assert len({each.record for each in right.diagnostics if each.rule == "title-style"}) > 3
    done.clear()
    assert judge(opened, store) == right
    return Counter(done)


def put(opened: Workspace, name: str, text: str) -> None:
    (opened.root / "data" / name).write_text(text, encoding="utf-8")


def edit(opened: Workspace, name: str) -> None:
    file = opened.root / "data" / name
    put(opened, name, f"# a line more\n{file.read_text(encoding='utf-8')}".replace("ministers", "nurses"))


#: A record, and a field that stands there twice.
TWICE = "activity: x\nkind: training\ntitle: {en: X}\ndates: 2005-01\ndates: 2005-02\n"
EVERYTHING = Counter([f"data/{name}" for name in RECORDS] + list("abcde"))


def test_of_what_changes_alone_is_read_and_looked_at_anew(opened, store, done):
    assert said(opened, store, done) == EVERYTHING
    assert said(opened, store, done) == Counter()
    edit(opened, "b.yaml")
    assert said(opened, store, done) == Counter(["data/b.yaml", "b"])
    edit(opened, "c.yaml")
    assert said(opened, store, done) == Counter(["data/c.yaml", "c"])


def test_what_comes_and_goes_is_noticed(opened, store, done):
    said(opened, store, done)
    put(opened, "f.yaml", ACTIVITY.format(name="f", organisation="three"))
    assert said(opened, store, done) == Counter(["data/f.yaml", "f"])
    (opened.root / "data" / "a.yaml").unlink()
    assert said(opened, store, done) == Counter()
    (opened.root / "data" / "b.yaml").rename(opened.root / "data" / "z.yaml")
    assert said(opened, store, done) == Counter(["b"])


@pytest.mark.parametrize("beside", ["registry.yaml", "settings"])
def test_what_all_are_looked_at_beside_has_everything_looked_at_anew(opened, store, done, beside):
    said(opened, store, done)
    if beside == "settings":
        file = opened.root / "ciminfo.yaml"
        file.write_text(f"{file.read_text(encoding='utf-8')}severities: {{title-style: warning}}\n", encoding="utf-8")
        opened = open_at(opened.root)
        assert said(opened, store, done) == Counter("abcde")
    else:
        put(opened, beside, f"{RECORDS[beside][:-2]}, two: {{name: {{en: The Second}}, kind: organ}}}}\n")
        assert said(opened, store, done) == Counter(["data/registry.yaml", *"abcde"])
    assert said(opened, store, done) == Counter()


@pytest.mark.parametrize("broken", ["a: [", "a: 1\na: 2\n", "", "activity: x\n", "\x00", "activity: a\n", TWICE])
def test_beside_a_file_that_cannot_be_read_the_same_is_said(opened, store, done, broken):
    said(opened, store, done)
    put(opened, "broken.yaml", broken)
    edit(opened, "b.yaml")
    said(opened, store, done)
    edit(opened, "c.yaml")
    said(opened, store, done)
    (opened.root / "data" / "broken.yaml").unlink()
    said(opened, store, done)


def test_a_record_that_another_file_took_the_id_of_is_looked_at_anew(opened, store, done):
    said(opened, store, done)
    put(opened, "0.yaml", ACTIVITY.format(name="b", organisation="one").replace("ministers", "judges"))
    said(opened, store, done)
    (opened.root / "data" / "0.yaml").unlink()
    said(opened, store, done)


def test_a_record_that_has_the_id_of_an_organisation_is_noticed_by_all(opened, store, done):
    said(opened, store, done)
    put(opened, "0.yaml", ACTIVITY.format(name="one", organisation="one"))
    assert said(opened, store, done) == Counter(["data/0.yaml", *"abcde", "one"])
    put(opened, "0.yaml", ACTIVITY.format(name="two", organisation="one") + "typo: x\n")
    assert said(opened, store, done) == Counter(["data/0.yaml", *"abcde", "two"])


@pytest.mark.parametrize("name", ["b\a.yaml", "b\u009f.yaml", "b\udcff.yaml", "b\u202e.yaml"])
def test_under_a_name_that_is_refused_what_was_known_is_not_told(opened, store, done, name):
    said(opened, store, done)
    (opened.root / "data" / "b.yaml").rename(opened.root / "data" / name)
    right = judge(opened, None)
    assert right.unread
    assert judge(opened, store) == right


def test_another_workspace_is_another_memory(opened, store, done, tmp_path):
    said(opened, store, done)
    other = open_at(workspace(tmp_path / "v", RECORDS))
    edit(other, "b.yaml")
    assert said(other, store, done) == EVERYTHING


SPOILT = [b"", b"null", b"[]\n", b'["x", {}]', b'[["x", 9]]\n9', b"[" * 100_000]


@pytest.mark.parametrize("spoilt", SPOILT)
@pytest.mark.parametrize("kind", ["values", "alone"])
def test_even_under_our_seal_what_is_no_memory_is_none(opened, store, done, monkeypatch, kind, spoilt):
    said(opened, store, done)
    get = Store.get
    monkeypatch.setattr(Store, "get", lambda self, which, name: spoilt if which == kind else get(self, which, name))
    edit(opened, "b.yaml")
    said(opened, store, done)


def test_more_than_there_is_room_for_is_not_kept(opened, store, done, monkeypatch):
    monkeypatch.setattr(memory, "_MOST", 300)  # of which there is enough for one, and not for all
    said(opened, store, done)
    edit(opened, "b.yaml")
    assert said(opened, store, done) == Counter([*(f"data/{name}" for name in RECORDS), "b"])


def test_a_few_that_are_missing_among_many_are_no_reason_to_write_all(opened, store, done, monkeypatch):
    monkeypatch.setattr(memory, "_WORN", 0.5)
    said(opened, store, done)
    edit(opened, "b.yaml")
    said(opened, store, done)
    edit(opened, "c.yaml")
    assert said(opened, store, done) == Counter(["data/b.yaml", "data/c.yaml", "c"])


def test_what_is_kept_is_text(opened, store, done):
    said(opened, store, done)
    for kind in ("values", "alone"):
        (file,) = (store.folder / kind).iterdir()
        content = file.read_bytes().partition(b"\n")[2]
        for line in content.splitlines():
            json.loads(b"[%s]" % line.replace(b"][", b"],["))


def changed(opened: Workspace, what: str) -> None:
    if what == "edited":
        edit(opened, "b.yaml")
    elif what == "added":
        put(opened, "f.yaml", ACTIVITY.format(name="f", organisation="one"))
    elif what == "gone":
        (opened.root / "data" / "b.yaml").unlink()
    else:
        (opened.root / "ciminfo.yaml").write_text("# another\n", encoding="utf-8")


@pytest.mark.parametrize("what", ["edited", "added", "gone", "settings"])
def test_what_changes_while_it_is_judged_leaves_nothing_behind(opened, store, monkeypatch, what):
    real = recall.inputs

    def inputs(*given):
        found = real(*given)
        changed(opened, what)
        return found

    monkeypatch.setattr(recall, "inputs", inputs)
    judge(opened, store)
    assert not store.folder.exists()


def test_a_run_over_midnight_leaves_nothing_behind(opened, store, monkeypatch):
    days = iter(["2026-01-01", "2026-01-02"])
    monkeypatch.setattr("ciminfo.inputs._today", lambda: next(days))
    judge(opened, store)
    assert not store.folder.exists()


@pytest.mark.parametrize(("other", "anew"), [({"day": "2000-01-01"}, list("abcde")), ({"program": "x"}, EVERYTHING)])
def test_another_day_or_program_has_all_that_hangs_on_it_done_anew(opened, store, done, monkeypatch, other, anew):
    said(opened, store, done)
    real = recall.inputs
    monkeypatch.setattr(recall, "inputs", lambda *given: replace(real(*given), **other))
    assert said(opened, store, done) == Counter(anew)


def test_under_a_name_that_is_no_utf_8_nothing_is_lost(store, done, tmp_path):
    odd = open_at(workspace(tmp_path / "\udcff", RECORDS))
    assert said(odd, store, done) == EVERYTHING
    edit(odd, "b.yaml")
    assert said(odd, store, done) == Counter(["data/b.yaml", "b"])


def entry(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_was_altered_is_as_good_as_none(opened, store, done):
    said(opened, store, done)
    for kind in ("values", "alone"):
        file = entry(store.folder / kind)
        file.write_bytes(file.read_bytes().replace(b"ministers", b"plumbers"))
    edit(opened, "b.yaml")
    assert said(opened, store, done) == EVERYTHING
