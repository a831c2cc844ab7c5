"""The flow: what stops a build, what it leaves untouched, and what it gives."""

from dataclasses import replace
from pathlib import Path

import pytest

from ciminfo import judging, pipeline, publications, renderers
from ciminfo.diagnostics import Severity
from ciminfo.model.record import fingerprint
from ciminfo.pipeline import Job
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

REPORT = """
    report: 2004-2005
    title: {en: The Report}
    period: 2004-07/2005-04
    as-of: 2005-04-27
    reporter: cim
    outline: [{section: activities-by-country}]
    """
REGISTRY = "organisations: {cim: {name: {en: Commission}, kind: organ}}\n"
ACTIVITY = """
    activity: study
    kind: research
    title: {en: Study}
    dates: %s
    role: organiser
    narrative: {en: It was made.}
    accept: [{rule: mandate-uncited, why: A test.}, {rule: source-missing, why: A test.}]
    """
WHOLE = {"report.yaml": REPORT, "registry.yaml": REGISTRY, "study.yaml": ACTIVITY % "2005-01"}
#: What else a report needs so that nothing at all is missing of it.
LETTER = """
    symbol: CP/doc.4023/05
    document-date: 2005-05-11
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    letter:
      number: 17/05
      date: 2005-05-02
      addressee: {office: {en: Secretary General}}
      signatory: {person: carmen, office: {en: Executive Secretary}}
    """


def _reviewed(text: str) -> str:
    return f"reviewed {fingerprint(text)} on 2005-05-01 by Ana"


FINAL = {
    **WHOLE,
    "report.yaml": REPORT + LETTER,
    "persons.yaml": "persons: {carmen: {name: Carmen Lomellin}}\n",
    "mandate.yaml": """
        mandate: ag-res-2019
        symbol: AG/RES. 2019 (XXXIV-O/04)
        title: {en: Fighting}
        paragraphs: {"9": {summary: {en: Report.}, recipient: cim}}
        """,
    "texts.yaml": f"""
        texts: texts-en
        language: en
        states:
          2004-2005: {{title: {_reviewed("The Report")}}}
          study: {{title: {_reviewed("Study")}, narrative: {_reviewed("It was made.")}}}
          late: {{title: {_reviewed("Study")}, narrative: {_reviewed("It was made.")}}}
          ag-res-2019: {{paragraphs.9.summary: {_reviewed("Report.")}}}
        """,
}
NAMES = [publication.replace("_", "-") for publication in publications.PUBLICATIONS]
QUIET = "reporter: cim\nlanguages: [en]\nformats: [html]\n"


def job(opened: Workspace, **options) -> Job:
    return Job("2004-2005", ("en",), ("html",), opened.root / "out", **options)


def at(folder: Path, records: dict[str, str]) -> Workspace:
    return open_at(workspace(folder, records, QUIET))


def quiet(opened: Workspace) -> Workspace:
    """The workspace with every rule that found something made a notice."""
    rules = {each.rule: Severity.NOTICE for each in judging.check(opened).diagnostics}
    return replace(opened, severities=rules)


def files(folder: Path) -> dict[str, bytes]:
    found = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


@pytest.fixture
def old(tmp_path) -> dict[str, bytes]:
    """What an earlier build left in the output folder."""
    folder = tmp_path / "out" / "2004-2005"
    folder.mkdir(parents=True)
    (folder / "annual-report.en.html").write_bytes(b"the old report")
    (folder / "notes.txt").write_bytes(b"somebody's own")
    return files(tmp_path / "out")


def test_a_build_writes_every_publication_in_every_language_and_format(tmp_path):
    opened = at(tmp_path, WHOLE)
    steps: list[str] = []
    wanted = Job("2004-2005", ("en", "es"), ("html", "docx"), tmp_path / "out", progress=steps.append)
    built = pipeline.build(opened, wanted)
    names = [f"{name}.{code}.{format_}" for code in ("en", "es") for name in NAMES for format_ in ("html", "docx")]
    assert [file.name for file in built.written] == names
    assert set(files(tmp_path / "out")) == {f"2004-2005/{name}" for name in [*names, "manifest.json"]}
    assert not built.refused
    assert steps == ["Reading and checking the records", *(f"Writing {name}" for name in names)]


#: What stands beside the documents: a file that is none of ours, and the manifest.
KEPT = ("notes.txt", "manifest.json")


def test_a_second_build_replaces_its_own_files_and_touches_no_others(tmp_path, old):
    built = pipeline.build(at(tmp_path, WHOLE), job(at(tmp_path, WHOLE)))
    after = files(tmp_path / "out")
    assert after["2004-2005/notes.txt"] == old["2004-2005/notes.txt"]
    assert after["2004-2005/annual-report.en.html"].startswith(b"<!doctype html>")
    assert set(after) == {f"2004-2005/{name}" for name in [*(file.name for file in built.written), *KEPT]}


def made(monkeypatch) -> list[str]:
    """The titles of the documents that are rendered from now on."""
    titles: list[str] = []
    real = renderers.render

    def render(format_, document, look):
        titles.append(document.title)
        return real(format_, document, look)

    monkeypatch.setattr(renderers, "render", render)
    return titles


def test_a_second_build_makes_only_what_reads_otherwise(tmp_path, monkeypatch):
    opened = at(tmp_path, WHOLE)
    pipeline.build(opened, job(opened))
    before, titles = files(tmp_path / "out"), made(monkeypatch)
    assert len(pipeline.build(opened, job(opened)).written) == len(NAMES)
    assert (titles, files(tmp_path / "out")) == ([], before)
    pipeline.build(opened, job(opened, again=True))
    assert (len(titles), files(tmp_path / "out")) == (len(NAMES), before)
    titles.clear()
    pipeline.build(at(tmp_path, {**WHOLE, "study.yaml": ACTIVITY % "2005-02"}), job(opened))
    assert titles == ["The Report"]
    pipeline.build(opened, job(opened, again=True))
    assert files(tmp_path / "out") != before  # the study is dated otherwise now


def test_what_was_made_while_a_template_changed_has_no_recipe(tmp_path, monkeypatch):
    opened = at(tmp_path, WHOLE)
    tools = iter(("one", "another"))
    monkeypatch.setattr(renderers, "tools", lambda _: next(tools))
    built = pipeline.build(opened, job(opened))
    assert {entry.recipe for entry in built.entries.values()} == {""}


def test_an_error_stops_the_build_and_leaves_what_stood_there(tmp_path, old):
    opened = at(tmp_path, {**WHOLE, "broken.yaml": ACTIVITY.replace("study", "broken") % "2005-02-31"})
    built = pipeline.build(opened, job(opened))
    assert built.refused
    assert built.written == ()
    assert "CIM004" in {each.code for each in built.diagnostics}
    assert files(tmp_path / "out") == old


def test_an_error_in_another_report_s_records_stops_the_build_too(tmp_path):
    opened = at(tmp_path, {**WHOLE, "other.yaml": "{report: 2003-2004, period: never, as-of: 2004-01-01}\n"})
    assert pipeline.build(opened, job(opened)).refused
    assert not (tmp_path / "out").exists()


def test_a_report_that_is_itself_broken_is_refused_and_not_unknown(tmp_path):
    opened = at(tmp_path, {**WHOLE, "report.yaml": REPORT.replace("2004-07/2005-04", "some time")})
    assert pipeline.build(opened, job(opened)).refused


def test_warnings_and_gaps_stop_only_the_final_version(tmp_path, old):
    opened = at(tmp_path, WHOLE)
    refused = pipeline.build(opened, job(opened, final=True))
    assert refused.refused
    assert files(tmp_path / "out") == old
    draft = pipeline.build(opened, job(opened))
    assert not draft.refused
    assert ("cover-letter.en", "number not recorded") in draft.gaps


def test_gaps_alone_stop_the_final_version(tmp_path, old):
    opened = quiet(at(tmp_path, WHOLE))
    refused = pipeline.build(opened, job(opened, final=True))
    assert refused.refused
    assert {name for name, _ in refused.gaps} == {"cover-letter.en", "annual-report.en"}
    assert files(tmp_path / "out") == old


def test_a_warning_alone_stops_the_final_version(tmp_path):
    late = ACTIVITY.replace("study", "late").replace("dates: %s", "dates: 2003\n    reported-in: [2004-2005]")
    opened = quiet(at(tmp_path, {**FINAL, "late.yaml": late}))
    assert not pipeline.build(opened, job(opened, final=True)).refused
    woken = replace(opened, severities={**opened.severities, "activity-outside-period": Severity.WARNING})
    refused = pipeline.build(woken, job(woken, final=True))
    assert refused.refused
    assert refused.gaps == ()


def test_a_text_that_nobody_has_reviewed_stops_the_final_version(tmp_path):
    opened = quiet(at(tmp_path, {**FINAL, "study.yaml": WHOLE["study.yaml"].replace("It was made.", "It was begun.")}))
    refused = pipeline.build(opened, job(opened, final=True))
    assert refused.refused
    assert refused.unreviewed == (("study", "narrative", "en"),)


def test_the_final_version_is_written_where_nothing_is_missing(tmp_path):
    opened = quiet(at(tmp_path, FINAL))
    built = pipeline.build(opened, job(opened, final=True))
    assert (built.refused, built.gaps) == (False, ())
    assert len(built.written) == len(NAMES)


def test_a_renderer_that_fails_leaves_what_stood_there(tmp_path, old, monkeypatch):
    def fail_at_the_last(_format: str, document, _look) -> bytes:
        if document.publication == "annual-report":
            raise RuntimeError("the printer is on fire")
        return b"new"

    monkeypatch.setattr(renderers, "render", fail_at_the_last)
    opened = at(tmp_path, WHOLE)
    with pytest.raises(RuntimeError, match="on fire"):
        pipeline.build(opened, job(opened))
    assert files(tmp_path / "out") == old


def test_a_severity_of_the_workspace_counts(tmp_path):
    folder = workspace(tmp_path, WHOLE, f"{QUIET}severities: {{letter-field-missing: error}}\n")
    opened = open_at(folder)
    assert pipeline.build(opened, job(opened)).refused


def test_templates_of_the_workspace_come_first(tmp_path):
    opened = at(tmp_path, WHOLE)
    (tmp_path / "templates" / "html").mkdir(parents=True)
    (tmp_path / "templates" / "html" / "document.html.j2").write_text("own {{ body }}", encoding="utf-8")
    built = pipeline.build(opened, job(opened))
    assert all(file.read_text(encoding="utf-8").startswith("own ") for file in built.written)


def test_a_site_is_built_over_all_reports_with_what_stands_beside_it(tmp_path):
    opened = open_at(workspace(tmp_path, WHOLE))
    offered = tmp_path / "out" / "2004-2005" / "annual-report.en.pdf"
    offered.parent.mkdir(parents=True)
    offered.write_bytes(b"%PDF")
    built = pipeline.build_site(opened, Job("", ("en",), (), tmp_path / "elsewhere"))
    assert not built.refused
    assert built.lacking == ("countries",)
    site = tmp_path / "elsewhere" / "site"
    assert (site / "documents" / "2004-2005" / "annual-report.en.pdf").read_bytes() == b"%PDF"
    assert b"It was made." in (site / "en" / "activities" / "study.html").read_bytes()
    assert set(built.written) <= {*site.rglob("*")}


def test_an_error_stops_the_site_and_leaves_what_stood_there(tmp_path):
    opened = open_at(workspace(tmp_path, WHOLE | {"late.yaml": "activity: late\n"}))
    page = tmp_path / "out" / "site" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"old")
    built = pipeline.build_site(opened, Job("", ("en",), (), tmp_path / "out"))
    assert built.refused
    assert page.read_bytes() == b"old"


def test_a_template_that_fails_leaves_the_site_that_stood_there(tmp_path):
    opened = open_at(workspace(tmp_path, WHOLE))
    job = Job("", ("en",), (), tmp_path / "out")
    before = {file: file.read_bytes() for file in pipeline.build_site(opened, job).written}
    own = tmp_path / "templates" / "site"
    own.mkdir(parents=True)
    (own / "page.html.j2").write_text("{{ nothing.at.all }}", encoding="utf-8")
    with pytest.raises(renderers.TemplateError):
        pipeline.build_site(opened, job)
    assert {file: file.read_bytes() for file in before} == before
