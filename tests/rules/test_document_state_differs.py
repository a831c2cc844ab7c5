"""Preliminary and final: a text and the document below it call a study by the same."""

import pytest

from tests.reading import told

RULE = "document-state-differs"


def study(narrative: str, *documents: str, language: str = "en") -> list[tuple[str, str]]:
    papers = "".join(f"\n  - {{{each}}}" for each in documents)
    records = (
        f'activity: a\nkind: research\ntitle: {{en: A}}\nnarrative: {{{language}: "{narrative}"}}\ndocuments:{papers}\n'
    )
    return told(RULE, records)


def titled(title: str, more: str = "", language: str = "en") -> str:
    return f"title: {{{language}: {title}}}, kind: report{more}"


def test_a_preliminary_study_beside_a_final_report_is_found_at_its_title():
    message = "the text says 'preliminary study', but 'Study - Final Report' is filed as final"
    assert study("This preliminary study was made.", titled("Study - Final Report")) == [("1.yaml:6:6", message)]


def test_the_reverse_is_found_too():
    message = "the text says 'final report', but 'Draft on the Coast' is filed as preliminary"
    assert study("Its final report is out.", titled("Draft on the Coast")) == [("1.yaml:6:6", message)]


@pytest.mark.parametrize("filed", [titled("Study", ", status: final"), "title: {en: Study}, kind: final-report"])
def test_kind_and_status_file_a_document_as_its_title_does(filed):
    assert len(study("A preliminary study was made.", filed)) == 1


@pytest.mark.parametrize("filed", [titled("Study", ", status: draft"), titled("Preliminary Study")])
def test_a_draft_is_preliminary(filed):
    assert len(study("A final report was made.", filed)) == 1
    assert study("A preliminary report was made.", filed) == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Un estudio preliminar fue presentado.", "es", "estudio preliminar"),
        ("Une étude préliminaire a été présentée.", "fr", "étude préliminaire"),
        ("Um relatório preliminar foi apresentado.", "pt", "relatório preliminar"),
        ("Two preliminary field studies and preliminary reports.", "en", "preliminary reports"),
        ("A draft research report was read.", "en", "draft research report"),
    ],
)
def test_every_language_is_read_in_its_own_words(text, language, said):
    ((_, message),) = study(text, titled("Final Report"), language=language)
    assert message.startswith(f"the text says {said!r}")


def test_a_title_is_read_in_its_own_language():
    assert len(study("A preliminary study.", titled("Informe definitivo", language="es"))) == 1
    assert study("A preliminary study.", titled("Informe definitivo")) == []


@pytest.mark.parametrize(
    "text",
    [
        "A study was made.",
        "The preliminary findings of a study were told.",
        "Preliminary talks were held. Study groups met.",
        "A preliminary study was made, and its final report is out.",
    ],
)
def test_a_text_that_puts_no_study_in_one_state_is_silent(text):
    assert study(text, titled("Final Report")) == []


def test_a_document_of_each_state_or_of_none_is_silent():
    assert study("A preliminary study.", titled("Final Report"), titled("Preliminary Report")) == []
    assert study("A preliminary study.", titled("Agenda")) == []


def test_the_text_for_one_report_counts_too():
    records = "activity: a\nkind: research\ntitle: {en: A}\nnarrative-in: {r: {en: A preliminary study.}}\n"
    assert len(told(RULE, f"{records}documents: [{{{titled('Final Report')}}}]")) == 1
