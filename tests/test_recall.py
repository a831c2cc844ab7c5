"""A kept answer is the one that would be found: without a cache, or with one that is no good, only time differs."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from ciminfo import judging, manifest, pipeline, recall
from ciminfo.cache import Store
from ciminfo.diagnostics import to_list
from ciminfo.inputs import inputs
from ciminfo.judging import UnknownReportError
from ciminfo.pipeline import Built, Job
from ciminfo.recall import Judged, build, judge
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

RECORDS = {
    "report.yaml": """
        report: 2004-2005
        title: {en: The Report}
        period: 2004-07/2005-04
        as-of: 2005-04-27
        reporter: cim
        outline: [{section: activities-by-country}]
        """,
    "registry.yaml": "organisations: {cim: {name: {en: Commission}, kind: organ}}\n",
    "study.yaml": """
        activity: study
        kind: research
        title: {en: Study “é”}
        dates: 2005-01
        role: organiser
        narrative: {en: It was made on 3 May 2004.}
        accept: [{rule: source-missing, why: A test.}]
        """,
}


@pytest.fixture
def opened(tmp_path) -> Workspace:
    return open_at(workspace(tmp_path / "w", RECORDS))


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "cache", bytes(32))


@pytest.fixture
def worked(monkeypatch) -> list[str]:
    """What was really done, in its order."""
    done: list[str] = []
    for room, name in ((judging, "check"), (pipeline, "build")):
        real = getattr(room, name)

        def told(*given, name=name, real=real, **named):
            done.append(name)
            return real(*given, **named)

        monkeypatch.setattr(room, name, told)
    return done


def job(opened: Workspace, **options) -> Job:
    return Job("2004-2005", ("en", "es"), ("html",), opened.root / "out", **options)


def files(opened: Workspace) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (opened.root / "out" / "2004-2005").iterdir()}


def edit(opened: Workspace) -> None:
    file = opened.root / "data" / "study.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("2005-01", "2005-02-31"), encoding="utf-8")


def entry(store: Store) -> Path:
    (file,) = (store.folder / "judged").iterdir()
    return file


def test_what_is_judged_twice_is_found_once_and_the_same(opened, store, worked):
    first = judge(opened, store)
    assert {each.rule for each in first.diagnostics} >= {"source-missing"}
    assert any(each.accepted for each in first.diagnostics)
    assert first.files == ("data/registry.yaml", "data/report.yaml", "data/study.yaml")
    assert judge(opened, store) == first
    assert worked == ["check"]
    assert judge(opened, None) == first
    assert worked == ["check", "check"]


def test_after_an_edit_it_is_found_anew_and_what_was_before_is_still_known(opened, store, worked):
    first = judge(opened, store)
    edit(opened)
    assert judge(opened, store) == judge(opened, None) != first
    workspace(opened.root, RECORDS)
    assert judge(opened, store) == first
    assert worked == ["check"] * 3


def test_a_record_that_changes_while_it_is_judged_leaves_nothing_behind(opened, store, monkeypatch):
    real = judging.check

    def check(*given, **named):
        edit(opened)
        return real(*given, **named)

    monkeypatch.setattr(judging, "check", check)
    judge(opened, store)
    assert not store.folder.exists()


def test_a_file_that_cannot_be_read_is_told_by_a_kept_answer_too(opened, store):
    (opened.root / "data" / "broken.yaml").write_text("a: [", encoding="utf-8")
    first = judge(opened, store)
    assert first.unread
    assert judge(opened, store) == first


@pytest.mark.parametrize("said", [b"", b"null", b'[[["x"]], ["a"], 0]', b"[" * 100_000, b'[{"a": 1}, 3, 4]'])
def test_even_under_our_seal_what_is_no_answer_is_none(opened, store, said):
    first = judge(opened, None)
    build(opened, job(opened), None)
    now = inputs(opened)
    assert now is not None
    store.put("judged", now.name("judge"), said)
    assert judge(opened, store) == first
    asked = job(opened)
    store.put("built", now.name("build", asked.report, asked.languages, asked.formats, asked.final), said)
    before = files(opened)
    assert len(build(opened, asked, store).written) == len(before) - 1
    assert files(opened) == before


@pytest.mark.parametrize("spoil", ["cut", "bit", "foreign", "hostile", "read-only"])
def test_a_cache_that_is_no_good_changes_no_answer(opened, store, worked, spoil):
    right, built = judge(opened, None), build(opened, job(opened, again=True), None)
    whole = files(opened)
    judge(opened, store)
    content = entry(store).read_bytes()
    quiet = json.dumps([[], [], False]).encode()
    spoilt = {
        "cut": content[:-9],
        "bit": content.replace(b"source-missing", b"source-missinf"),
        "foreign": Store(store.folder, b"another").get("judged", "x") or content[:64][::-1] + content[64:],
        "hostile": content[:64] + b"\n" + quiet,
    }
    entry(store).write_bytes(spoilt.get(spoil, content))
    if spoil == "read-only":
        store = Store(entry(store), store.key)  # a file where the folder should be
    worked.clear()
    assert judge(opened, store) == right
    assert worked == ["check"]
    assert without_entries(build(opened, job(opened), store)) == without_entries(built)
    assert files(opened) == whole


def without_entries(built: Built) -> Built:
    return replace(built, entries={})


def test_nothing_changed_nothing_is_built_and_the_answer_is_the_same(opened, store, worked):
    first = build(opened, job(opened), store)
    assert first.diagnostics
    assert first.unreviewed
    whole = files(opened)
    again = build(opened, job(opened), store)
    assert worked == ["build", "check"]
    assert again == first
    assert files(opened) == whole
    assert build(opened, job(opened, again=True), None) == first
    assert files(opened) == whole


def test_what_counts_as_written_has_the_time_of_now(opened, store, worked):
    first = build(opened, job(opened), store)
    for file in first.written:
        os.utime(file, (1, 1))
    build(opened, job(opened), store)
    assert worked == ["build", "check"]
    assert all(file.stat().st_mtime > 1 for file in first.written)


@pytest.mark.parametrize("name", ["annual-report.en.html", "cover-letter.es.html", manifest.NAME])
def test_what_was_altered_or_taken_away_is_built_again(opened, store, worked, name):
    build(opened, job(opened), store)
    whole = files(opened)
    file = opened.root / "out" / "2004-2005" / name
    file.write_bytes(whole[name] + b" ")
    build(opened, job(opened), store)
    assert files(opened) == whole
    file.unlink()
    build(opened, job(opened), store)
    assert files(opened) == whole
    assert worked == ["build", "check"] * 3


def test_a_link_in_the_place_of_the_output_is_refused_by_a_kept_answer_too(opened, store, worked):
    wanted = job(opened)
    build(opened, wanted, store)
    folder = wanted.out / wanted.report
    folder.rename(opened.root / "elsewhere")
    folder.symlink_to(opened.root / "elsewhere")
    for kept in (store, None):
        with pytest.raises(OSError, match="writes through none"):
            build(opened, wanted, kept)
    assert worked[-1] == "build"


def test_other_languages_formats_and_demands_are_other_builds(opened, store, worked):
    build(opened, job(opened), store)
    build(opened, replace(job(opened), languages=("en",)), store)
    build(opened, replace(job(opened), formats=("docx",)), store)
    assert build(opened, job(opened, final=True), store).refused
    assert worked == ["build", "check"] * 4


def test_what_is_refused_is_not_kept(opened, store, worked):
    edit(opened)
    assert build(opened, job(opened), store).refused
    assert build(opened, job(opened), store).refused
    assert worked == ["build", "check"] * 2


def test_an_unknown_report_is_said_each_time(opened, store):
    for _ in range(2):
        with pytest.raises(UnknownReportError):
            build(opened, replace(job(opened), report="2003-2004"), store)


def test_a_diagnostic_is_kept_with_all_that_it_says(opened):
    found = judge(opened, None)
    kept = recall._text([[to_list(each) for each in found.diagnostics], found.files, found.unread])
    assert isinstance(recall._judged(kept), Judged)
    assert recall._judged(kept) == found
