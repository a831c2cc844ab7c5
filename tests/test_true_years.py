"""The true years: every report of the project's own records is built whole, without a word that is not expected."""

from pathlib import Path

import pytest

from ciminfo import judging, pipeline, workspace
from ciminfo.diagnostics import Severity
from ciminfo.publications import PUBLICATIONS

ROOT = Path(__file__).parents[1]
REPORTS = ("2004-2005", "2005-2006", "2006-2007", "2007-2008")


def test_nothing_is_open_in_the_whole_workspace():
    checked = judging.check(workspace.open_at(ROOT))
    assert {dossier.report.id for dossier in checked.dossiers} == set(REPORTS)
    assert len(checked.loaded.files) > 100
    assert [each.message for each in checked.diagnostics if each.is_open] == []
    assert all(each.severity is not Severity.ERROR for each in checked.diagnostics)


@pytest.mark.parametrize("report", REPORTS)
def test_each_report_is_built_in_its_languages(report, tmp_path):
    job = pipeline.Job(report, ("en", "es"), ("docx", "html"), tmp_path)
    built = pipeline.build(workspace.open_at(ROOT), job)
    assert not built.refused
    assert len(built.written) == len(PUBLICATIONS) * 2 * 2
    assert all(file.stat().st_size > 1500 for file in built.written)
    assert not [gap for _, gap in built.gaps if "text" in gap]


@pytest.mark.parametrize("report", REPORTS)
def test_no_output_names_what_stays_inside(report, tmp_path):
    """What a record says to colleagues, and the words as printed, stand in no document."""
    opened = workspace.open_at(ROOT)
    job = pipeline.Job(report, ("en", "es"), ("html",), tmp_path)
    pages = " ".join(file.read_text("utf-8") for file in pipeline.build(opened, job).written)
    corpus = judging.check(opened, report).loaded.corpus
    notes = [record.note for record in corpus if record.note] + [note.note for each in corpus for note in each.sources]
    assert len([note for note in notes if len(note) > 60]) > 30
    assert [note for note in notes if len(note) > 60 and note in pages] == []
