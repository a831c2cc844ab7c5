"""What is beyond doubt is replaced only in files that stand as they were judged."""

import pytest

from ciminfo import judging
from ciminfo.mending import CHANGED, mended, replacements, standing
from ciminfo.workspace import open_at
from tests.reading import workspace

PATH = "data/a.yaml"
RECORD = """\
activity: a
kind: training
title: {en: Training}
mandates: [{cites: "AG/RES.2019 (XXXIV-O/04)"}]
"""


@pytest.fixture
def opened(tmp_path):
    return open_at(workspace(tmp_path, {"a.yaml": RECORD}))


@pytest.fixture
def judged(opened):
    """The hashes and the findings of a run that has judged the record."""
    before = standing(opened, [PATH, "data/gone.yaml"])
    assert [*before] == [PATH]
    return before, [each for each in judging.check(opened).diagnostics if each.fix]


def test_a_file_that_stands_as_it_was_judged_is_mended(opened, judged):
    before, found = judged
    mending = mended(opened, found, before)
    after = RECORD.replace("AG/RES.2019", "AG/RES. 2019")
    assert (mending.texts, mending.left) == ({opened.root / PATH: (RECORD, after)}, {})
    assert [*replacements(opened, found).values()] == ['"AG/RES. 2019 (XXXIV-O/04)"']


def test_a_mark_before_the_text_stays(opened):
    (opened.root / PATH).write_text(f"\ufeff{RECORD}", encoding="utf-8")
    before = standing(opened, [PATH])
    found = [each for each in judging.check(opened).diagnostics if each.fix]
    ((_, after),) = mended(opened, found, before).texts.values()
    assert after == "\ufeff" + RECORD.replace("AG/RES.2019", "AG/RES. 2019")


@pytest.mark.parametrize("text", [RECORD.replace("RES.2019", "RES.2020"), "", "[", "\n" * 9, "# one line\n" + RECORD])
def test_a_file_that_was_changed_since_is_left_and_nothing_goes_wrong(opened, judged, text):
    before, found = judged
    (opened.root / PATH).write_text(text, encoding="utf-8")
    mending = mended(opened, found, before)
    assert (mending.texts, mending.left) == ({}, {PATH: CHANGED})
    assert len(replacements(opened, found)) <= 1


@pytest.mark.parametrize("what", ["bytes", "folder", "nothing"])
def test_a_file_that_is_none_any_more_is_left(opened, judged, what):
    before, found = judged
    file = opened.root / PATH
    file.unlink()
    if what == "folder":
        file.mkdir()
    elif what == "bytes":
        file.write_bytes(b"\xff\xfe\0")
    assert mended(opened, found, before).left == {PATH: CHANGED}
    assert replacements(opened, found) == {}


def test_a_file_that_may_only_be_read_is_left(opened, judged):
    before, found = judged
    (opened.root / PATH).chmod(0o444)
    assert mended(opened, found, before).left == {PATH: "may only be read"}
    assert replacements(opened, found) == {}
