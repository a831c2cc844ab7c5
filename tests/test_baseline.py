"""The baseline: it quiets what was there, tells what is new, and shrinks."""

from dataclasses import replace

import pytest
from hypothesis import given

from ciminfo import baseline
from ciminfo.diagnostics import Diagnostic, Severity, Span, blocks_build, blocks_final
from tests.reporters import made


def found(message: str, line: int = 1, severity: Severity = Severity.WARNING, accepted: str = "") -> Diagnostic:
    return Diagnostic(
        Span("data/a.yaml", line), "CIM999", "a-rule", severity, message, record="a", field="b.0.c", accepted=accepted
    )


def test_what_stands_in_the_baseline_is_known_and_no_longer_open(tmp_path):
    baseline.drawn_up(tmp_path / "b.yaml", [found("one"), found("two")])
    marked = baseline.opened(tmp_path / "b.yaml").mark([found("one", line=7), found("new"), found("two")])
    assert [(each.known, each.is_open) for each in marked] == [(True, False), (False, True), (True, False)]


def test_a_finding_that_stands_more_often_than_before_is_new(tmp_path):
    baseline.drawn_up(tmp_path / "b.yaml", [found("one"), found("one", line=2)])
    marked = baseline.opened(tmp_path / "b.yaml").mark([found("one", line) for line in (1, 2, 3)])
    assert [each.known for each in marked] == [True, True, False]


@given(made.found)
def test_whatever_is_found_is_known_once_it_is_drawn_up(tmp_path_factory, found):
    held = [replace(each, accepted="", known=False) for each in found]
    marked = baseline.opened(baseline.drawn_up(tmp_path_factory.getbasetemp() / "b.yaml", held)).mark(held)
    assert all(each.known for each in marked)


def test_what_is_gone_is_counted(tmp_path):
    baseline.drawn_up(tmp_path / "b.yaml", [found("one"), found("two"), found("two")])
    opened = baseline.opened(tmp_path / "b.yaml")
    assert opened.gone(opened.mark([found("two")])) == 2


def test_what_a_record_accepts_needs_no_place_in_it(tmp_path):
    baseline.drawn_up(tmp_path / "b.yaml", [found("one")])
    (accepted,) = baseline.opened(tmp_path / "b.yaml").mark([found("one", accepted="so it is")])
    assert not accepted.known


def test_it_quiets_no_build():
    known = Diagnostic(Span("a"), "CIM999", "a-rule", Severity.ERROR, "m", known=True)
    assert blocks_build(known)
    assert blocks_final(Diagnostic(Span("a"), "CIM999", "a-rule", Severity.WARNING, "m", known=True))


def test_the_file_can_be_read_by_a_person_and_does_not_depend_on_order(tmp_path):
    one, two = found("one"), found("two")
    first = baseline.drawn_up(tmp_path / "a.yaml", [one, two, one]).read_text(encoding="utf-8")
    assert first == baseline.drawn_up(tmp_path / "b.yaml", [one, two, one][::-1]).read_text(encoding="utf-8")
    assert f"{{rule: a-rule, in: a, field: b.0.c, print: {one.fingerprint}, times: 2}}" in first.replace('"', "")
    baseline.drawn_up(tmp_path / "c.yaml", [])
    assert baseline.opened(tmp_path / "c.yaml").counts.total() == 0


@pytest.mark.parametrize(
    "text",
    ["", "a: b\n", "baseline: 2\n", "- x\n", "{", "baseline: 1\nfindings:\n  - {rule: a}\n",
     "baseline: 1\nfindings:\n  - {print: a, times: many}\n", "baseline: 1\nfindings: 3\n",
     "baseline: 1\nfindings: {print: a}\n", "baseline: 1\nfindings:\n  - a\n",
     "baseline: 1\nfindings:\n  - {print: a, times: '٣'}\n",
     f"baseline: 1\nfindings:\n  - {{print: a, times: {'9' * 5000}}}\n"],
)  # fmt: skip
def test_a_file_that_is_no_baseline_is_refused(tmp_path, text):
    (tmp_path / "b.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(baseline.BaselineError, match="is no baseline"):
        baseline.opened(tmp_path / "b.yaml")


def test_a_missing_file_is_told_as_such(tmp_path):
    with pytest.raises(FileNotFoundError):
        baseline.opened(tmp_path / "b.yaml")


def test_a_fingerprint_does_not_move_with_lines_and_lists():
    one = found("one")
    moved = Diagnostic(Span("data/a.yaml", 9, 3), "CIM999", "a-rule", Severity.NOTICE, "one", record="a", field="b.4.c")
    assert one.fingerprint == moved.fingerprint
    assert one.fingerprint != found("two").fingerprint


def test_a_folder_is_none_and_is_not_to_be_deleted(tmp_path):
    with pytest.raises(baseline.BaselineError, match="is no baseline: it is a folder") as raised:
        baseline.opened(tmp_path)
    assert raised.value.hint == "name a file in it"


def test_a_list_that_was_emptied_by_hand_holds_nothing(tmp_path):
    (tmp_path / "b.yaml").write_text("baseline: 1\nfindings:\n", encoding="utf-8")
    assert baseline.opened(tmp_path / "b.yaml").counts.total() == 0
