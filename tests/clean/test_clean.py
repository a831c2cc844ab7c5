"""A whole year of an invented secretariat, in which nothing is wrong: no rule speaks, and a final report is built."""

import io
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from ciminfo import pipeline, workspace

FOLDER = Path(__file__).parent / "workspace"
REPORT = "2021-2022"


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """A copy of the workspace, so that nothing is written beside the tests."""
    root = tmp_path_factory.mktemp("clean") / "workspace"
    shutil.copytree(FOLDER, root)
    return workspace.open_at(root)


@pytest.fixture(scope="module")
def built(year):
    formats, out = ("docx", "html"), year.root / year.out
    return pipeline.build(year, pipeline.Job(REPORT, year.languages, formats, out, final=True))


def test_nothing_is_said_of_it(year):
    checked = pipeline.check(year)
    assert checked.diagnostics == ()
    assert len(checked.loaded.files) == len(list(FOLDER.rglob("data/**/*.yaml"))) == 23


def test_it_is_as_large_as_a_year(year):
    corpus = pipeline.check(year).loaded.corpus
    (dossier,) = pipeline.check(year, REPORT).dossiers
    assert len(list(dossier.reported)) == len(corpus.activities) == 9
    assert [placed.activity.id for placed in dossier.placed_in("future-activities")] == [
        "mombasa-workshop",
        "oslo-seminar",
    ]
    assert [each.organ or each.state for each in dossier.contributions] == ["KE", "NO", "river-commission"]
    assert len(dossier.results) == 3


def test_every_section_of_the_outline_has_something_to_tell(year):
    (dossier,) = pipeline.check(year, REPORT).dossiers
    told = {placed.section for placed in dossier.placements.values()}
    told |= {"measurable-results", "member-states"}
    assert told == {entry.section for entry in dossier.report.outline}


def test_the_final_report_is_built_without_a_gap(built, year):
    assert not built.refused
    assert built.gaps == ()
    assert built.diagnostics == ()
    names = {file.relative_to(year.root / "out" / REPORT).as_posix() for file in built.written}
    expected = {
        f"{name}.{code}.{kind}"
        for name in ("annual-report", "cover-letter")
        for code in ("en", "es")
        for kind in ("docx", "html")
    }
    assert names >= expected
    assert all(file.stat().st_size > 1000 for file in built.written)


def html(built, name):
    (file,) = [each for each in built.written if each.name == name]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", file.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "cover-letter.en.html",
            ["No. 07-004/22", "July 11, 2022", "Astrid Solheim", "Wanjiru Odhiambo", "Council of Waters"],
        ),
        ("cover-letter.es.html", ["07-004/22", "Secretaria Ejecutiva", "Consejo de las Aguas"]),
        ("annual-report.en.html", ["RWB/doc.17/22", "Regional Water Board", "Norway", "Bergen", "River Commission"]),
        (
            "annual-report.es.html",
            ["Junta Regional del Agua", "Noruega", "Lo que viene", "Seminario sobre el deshielo"],
        ),
    ],
)
def test_the_papers_carry_their_facts(built, name, words):
    text = html(built, name)
    assert [word for word in words if word not in text] == []


def test_the_word_documents_are_whole(built):
    papers = [file for file in built.written if file.suffix == ".docx"]
    assert len(papers) >= 4
    for file in papers:
        with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as parts:
            assert parts.testzip() is None
            assert "word/document.xml" in parts.namelist()


def test_one_missing_date_and_the_final_report_is_refused(tmp_path):
    root = tmp_path / "workspace"
    shutil.copytree(FOLDER, root)
    report = root / "data" / "reports" / f"{REPORT}.yaml"
    report.write_text(report.read_text(encoding="utf-8").replace("document-date: 2022-07-11\n", ""), encoding="utf-8")
    broken = workspace.open_at(root)
    job = pipeline.Job(REPORT, ("en",), ("html",), root / "out", final=True)
    refused = pipeline.build(broken, job)
    assert refused.refused
    assert refused.gaps == (("annual-report.en", "date not recorded"),)
    assert not (root / "out").exists()
