"""The records judged: what is read and found, in its order, and what is read twice is the same."""

import pytest

from ciminfo.judging import UnknownReportError, check, check_still
from ciminfo.workspace import MovingError, WorkspaceError, open_at
from tests.reading import workspace

REPORT = "report: 2004-2005\ntitle: {en: The Report}\nperiod: 2004-07/2005-04\nas-of: 2005-04-27\n"
STUDY = "activity: study\nkind: research\ntitle: {en: Study}\ndates: %s\n"
WHOLE = {"report.yaml": REPORT, "study.yaml": STUDY % "2005-01"}


def test_an_unknown_report_is_said_with_those_there_are(tmp_path):
    opened = open_at(workspace(tmp_path, WHOLE))
    with pytest.raises(UnknownReportError, match="there is no report '2005-2006'") as caught:
        check(opened, "2005-2006")
    assert caught.value.known == ("2004-2005",)


def test_everything_found_is_in_the_order_of_the_files(tmp_path):
    broken = {f"{name}.yaml": STUDY.replace("study", name) % "2005-13" for name in "cab"}
    opened = open_at(workspace(tmp_path, {**WHOLE, **broken}))
    found = [each for each in check(opened).diagnostics if each.code == "CIM004"]
    assert [each.span.path for each in found] == ["data/a.yaml", "data/b.yaml", "data/c.yaml"]


def test_what_was_read_is_told_by_its_hashes_unless_it_has_changed(tmp_path):
    opened = open_at(workspace(tmp_path, WHOLE))
    checked, sources = check_still(opened, "2004-2005")
    assert [each.report.id for each in checked.dossiers] == ["2004-2005"]
    assert sources().keys() == {"ciminfo.yaml", "data/report.yaml", "data/study.yaml"}
    (tmp_path / "data" / "study.yaml").write_text(STUDY % "2005-02", encoding="utf-8")
    with pytest.raises(MovingError, match=r"data/study\.yaml"):
        sources()


def test_settings_that_name_nothing_are_refused_all_at_once(tmp_path):
    settings = "languages: [en, xx]\nseverities: {no-such-rule: warning, field-missing: notice}\n"
    with pytest.raises(WorkspaceError) as caught:
        check(open_at(workspace(tmp_path, WHOLE, settings)))
    told = [each.message for each in caught.value.diagnostics]
    assert len(told) == 3, told
