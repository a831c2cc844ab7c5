"""Unanswered elements: only evidence of a kind that the paragraph admits is an answer."""

import pytest

from tests.reading import found, told

RULE = "element-unanswered"
CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def asked(answered_by: str, *evidence: str) -> str:
    return "\n---\n".join(
        (
            f"""mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting the Crime}}
paragraphs: {{"9": {{elements: {{states: {{asks: {{en: news of states}}, answered-by: [{answered_by}]}}}}}}}}""",
            f"""report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
answers: ["{CITED}"]""",
            *evidence,
        )
    )


ACTIVITY = f"""activity: a
kind: training
title: {{en: T}}
dates: 2005-04-14
mandates: [{{cites: "{CITED}", elements: [states]}}]"""
STATE = "{contribution: c, report: 2004-2005, state: BZ, answered: {on: 2005-04-01, summary: {en: A law.}}}"
ORGAN = "{contribution: c, report: 2004-2005, organ: iin, answered: {nothing-to-report: yes}}"


@pytest.mark.parametrize(
    ("answered_by", "wanted"),
    [
        ("state-contribution", "state contribution"),
        ("organ-contribution, state-contribution", "organ contribution or state contribution"),
    ],
)
def test_an_element_without_an_answer_is_found_where_the_report_names_its_mandate(answered_by, wanted):
    message = "nothing answers AG/RES. 2019 (XXXIV-O/04), paragraph 9: news of states"
    assert told(RULE, asked(answered_by)) == [("2.yaml:4:11", message)]
    hint = f"it is answered by: {wanted}; or say why nothing does, under `dispositions`"
    assert [each.hint for each in found(asked(answered_by)) if each.rule == RULE] == [hint]


def test_a_disposition_with_its_reason_settles_the_element():
    disposed = f'dispositions: [{{of: "{CITED}", element: states, is: no-indication, why: {{en: Nobody was asked.}}}}]'
    records = asked("state-contribution").replace("as-of: 2005-04-27", f"as-of: 2005-04-27\n{disposed}")
    assert told(RULE, records) == []
    assert len(told(RULE, records.replace("element: states", "element: others"))) == 1


@pytest.mark.parametrize(
    ("answered_by", "evidence"),
    [
        ("state-contribution", ACTIVITY),
        ("state-contribution", ORGAN),
        ("organ-contribution", STATE),
        ("activity", STATE),
        ("state-contribution", "{contribution: c, report: 2004-2005, state: BZ, asked: {on: 2005-03-22}}"),
        ("state-contribution", STATE.replace("2004-2005", "2003-2004")),
        ("activity", ACTIVITY.replace(", elements: [states]", "")),
        ("activity", ACTIVITY.replace("paragraph 9", "paragraph 8")),
        ("activity", ACTIVITY.replace("2005-04-14", "2003-04-14")),
    ],
)
def test_evidence_of_another_kind_report_or_paragraph_is_no_answer(answered_by, evidence):
    assert len(told(RULE, asked(answered_by, evidence))) == 1


@pytest.mark.parametrize(
    ("answered_by", "evidence"),
    [
        ("state-contribution", STATE),
        ("organ-contribution", ORGAN),
        ("activity, state-contribution", STATE),
        ("activity, state-contribution", ACTIVITY),
        ("report", ACTIVITY),
    ],
)
def test_evidence_of_one_kind_that_is_admitted_answers(answered_by, evidence):
    assert told(RULE, asked(answered_by, evidence)) == []


def test_a_contribution_that_cannot_be_read_may_be_the_answer():
    assert told(RULE, asked("state-contribution", STATE.replace("2005-04-01", "2005-04-31"))) == []
    assert len(told(RULE, asked("activity", STATE.replace("2005-04-01", "2005-04-31")))) == 1


def test_a_mandate_without_recorded_elements_asks_nothing():
    assert told(RULE, asked("activity").replace("paragraph 9", "paragraph 8")) == []
