"""Missing texts: what a report prints, in each language of the workspace."""

import pytest

from tests.reading import found, told

RULE = "text-missing"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
OPENING = "activity: a\nkind: training\ntitle: {en: T}\n"


def test_a_narrative_in_another_language_only_is_found_at_the_narrative():
    records = f"{REPORT}{OPENING}dates: 2005-04-14\nnarrative: {{es: Hubo un curso.}}"
    assert told(RULE, records) == [("2.yaml:5:1", "the narrative has no text in en")]


def test_the_languages_of_the_workspace_are_told_together():
    records = f"{REPORT}{OPENING}dates: 2005-04-14\nnarrative: {{en: Held.}}"
    said = told(RULE, records, ("en", "es", "pt"))
    assert said == [("2.yaml:5:1", "the narrative has no text in es, pt")]


def test_where_there_is_no_narrative_at_all_that_is_said_once():
    records = f"{REPORT}{OPENING}dates: 2005-04-14"
    assert told(RULE, records, ("en", "es")) == [("2.yaml:1:1", "there is no narrative")]
    (hint,) = {each.hint for each in found(records, ("en", "es")) if each.rule == RULE}
    assert hint == "add  narrative: {en: …, es: …}"


@pytest.mark.parametrize(
    ("record", "place", "called"),
    [
        (
            f"{OPENING}dates: 2005-04-14\nnarrative: {{en: Held.}}\nnarrative-in: {{2004-2005: {{es: Hubo.}}}}",
            "6:16",
            "narrative for 2004-2005",
        ),
        ("{result: r, report: 2004-2005, claim: {es: Hubo.}}", "1:32", "claim"),
        (
            "{contribution: c, report: 2004-2005, organ: iin, answered: {summary: {es: Hubo.}}}",
            "1:61",
            "summary of the answer",
        ),
    ],
)
def test_every_text_that_is_printed_is_asked_for(record, place, called):
    assert told(RULE, REPORT + record) == [(f"2.yaml:{place}", f"the {called} has no text in en")]


def test_the_report_is_asked_for_its_opening_texts_and_not_for_an_official_title():
    report = """report: r
period: 2005
as-of: 2006-01-01
title: {es: Informe}
outline:
  - {section: background}
  - {section: future-activities, text: {es: Hubo.}}
"""
    assert told(RULE, report) == [
        ("1.yaml:7:34", "the opening text of section 2 has no text in en"),
    ]


def test_a_plan_and_an_unreported_activity_need_no_narrative():
    plan = "announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]"
    assert told(RULE, f"{REPORT}{OPENING}{plan}") == []
    assert told(RULE, f"{REPORT}{OPENING}dates: 1999") == []


def test_the_text_of_one_report_stands_for_the_narrative():
    records = f"{REPORT}{OPENING}dates: 2005-04-14\nnarrative-in: {{2004-2005: {{en: Held.}}}}"
    assert told(RULE, records) == []
