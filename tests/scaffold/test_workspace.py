"""A scaffolded workspace validates without an error, and builds."""

from dataclasses import replace
from pathlib import Path

import pytest

from ciminfo import judging, languages, pipeline, recording
from ciminfo.diagnostics import Severity
from ciminfo.scaffold.workspace import WORDS, WorkspaceFacts, files
from ciminfo.workspace import Workspace, open_at

FACTS = WorkspaceFacts(
    reporter="rwb",
    name="Regional Water Board",
    languages=("en",),
    words={
        name: {code: languages.language(code).term(f"scaffold.{name}") for code in languages.names()} for name in WORDS
    },
    report="2024-2025",
    period="2024-07/2025-06",
    as_of="2025-06-30",
    title="Annual Report",
    mandate="AG/RES. 2019 (XXXIV-O/04)",
    mandate_title="On Water",
    countries=languages.language("en").country_codes,
)
NASTY = 'The "Board": {of} [bold]Water[/] # 1\nand more'


def laid_out(root: Path, facts: WorkspaceFacts) -> Workspace:
    recording.scaffold(root, files(facts))
    return open_at(root)


def errors(opened: Workspace) -> list[str]:
    return [each.message for each in judging.check(opened).diagnostics if each.severity is Severity.ERROR]


def build(opened: Workspace) -> pipeline.Built:
    job = pipeline.Job(FACTS.report, opened.languages, ("html",), opened.root / opened.out)
    return pipeline.build(opened, job)


@pytest.mark.parametrize("spoken", languages.names())
def test_a_new_workspace_has_no_error_and_builds_in_its_language(tmp_path, spoken):
    opened = laid_out(tmp_path, replace(FACTS, languages=(spoken,)))
    assert opened.languages == (spoken,)
    assert errors(opened) == []
    assert {file.name for file in build(opened).written} >= {
        f"annual-report.{spoken}.html",
        f"cover-letter.{spoken}.html",
    }


def test_a_workspace_in_all_languages_has_its_first_texts_in_each_and_no_gap_but_what_nobody_knows(tmp_path):
    opened = laid_out(tmp_path, replace(FACTS, languages=languages.names(), title=""))
    assert opened.languages == languages.names()
    assert errors(opened) == []
    corpus = judging.check(opened).loaded.corpus
    (first,) = corpus.activities.values()
    assert first.title.get("pt") == "Uma primeira reunião"
    assert first.narrative
    assert {code for code, _ in first.narrative} == set(languages.names())
    assert corpus.reports["2024-2025"].title.get("fr") == "Rapport annuel"
    unwritten = {languages.language(code).term("gaps.text") for code in languages.names()}
    assert not unwritten & {gap for _, gap in build(opened).gaps}


def test_a_title_of_its_own_is_official_in_the_first_language_alone(tmp_path):
    opened = laid_out(tmp_path, replace(FACTS, languages=("fr", "en"), title="L'eau en 2024"))
    title = judging.check(opened).loaded.corpus.reports["2024-2025"].title
    assert dict(title) == {"fr": "L'eau en 2024"}


def test_names_and_titles_may_hold_any_sign(tmp_path):
    opened = laid_out(tmp_path, replace(FACTS, name=NASTY, title=NASTY, mandate_title=NASTY))
    assert errors(opened) == []
    corpus = judging.check(opened).loaded.corpus
    assert corpus.organisations["rwb"].name_.original == NASTY
    assert corpus.reports["2024-2025"].title.original == NASTY
    assert not build(opened).refused


def test_the_paragraph_that_asks_for_the_report_is_recorded_and_answered(tmp_path):
    opened = laid_out(tmp_path, replace(FACTS, paragraph="9"))
    assert errors(opened) == []
    (report,) = judging.check(opened).loaded.corpus.reports.values()
    assert str(report.answers[0]) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def test_without_a_mandate_there_is_none_and_the_report_builds(tmp_path):
    opened = laid_out(tmp_path, replace(FACTS, mandate="", mandate_title=""))
    assert not (tmp_path / "data" / "mandates").exists()
    assert errors(opened) == []
    assert not build(opened).refused


def test_the_first_activity_stands_in_the_report_and_answers_its_mandate(tmp_path):
    (dossier,) = judging.check(laid_out(tmp_path, FACTS)).dossiers
    assert [each.id for each in dossier.reported] == ["first-meeting"]
    assert str(dossier.report.answers[0]) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 1"
    from ciminfo.model.coverage import Standing, coverage

    assert [each.standing for each in coverage(dossier)] == [Standing.ANSWERED]


def test_every_country_in_general_use_is_registered(tmp_path):
    countries = judging.check(laid_out(tmp_path, FACTS)).loaded.corpus.countries
    assert len(countries) > 200
    assert {"NO", "BO", "HT"} <= set(countries)


def test_nothing_that_stands_there_is_overwritten(tmp_path):
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    laid_out(tmp_path, FACTS)
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine\n"
