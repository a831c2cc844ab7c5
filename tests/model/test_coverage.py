"""The mandate ledger: what stands in it, and what answers each element."""

import pytest

from ciminfo.model.coverage import Standing, coverage, lineage, mandates_in_force
from ciminfo.model.mandate import Disposition, Mandate
from tests.reading import dossier

SYMBOL = "AG/RES. 2019 (XXXIV-O/04)"
CITES = f'cites: "{SYMBOL}, operative paragraph 9"'
MANDATE = f"""mandate: m
symbol: {SYMBOL}
title: {{en: Fighting}}
adopted: 2004-06-08
paragraphs:
  "9":
    elements:
      done: {{asks: {{en: what was done}}, answered-by: [activity]}}
      states: {{asks: {{en: what states say}}, answered-by: [state-contribution]}}
      organs: {{asks: {{en: what organs say}}, answered-by: [organ-contribution, activity]}}
      written: {{asks: {{en: a report}}, answered-by: [report]}}
"""
REPORT = """report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
"""
HELD = "activity: a\nkind: training\ntitle: {en: T}\ndates: 2005-04-14\n"


def ledger(*records: str, report: str = REPORT):
    return coverage(dossier("---\n".join([MANDATE, report, *(f"{each.strip()}\n" for each in records)])))


def answered(*records: str, report: str = REPORT) -> dict[str, list[str]]:
    """The records that answer each element of the paragraph."""
    (covered,) = ledger(*records, report=report)
    return {each.name: [found.id for found in (*each.activities, *each.contributions)] for each in covered.elements}


def citing(elements: str, activity: str = HELD) -> str:
    return f"{activity}mandates: [{{{CITES}, elements: [{elements}]}}]\n"


def test_an_activity_answers_the_elements_it_names_and_no_others():
    assert answered(citing("done")) == {"done": ["a"], "states": [], "organs": [], "written": []}
    assert answered(citing("done, organs"))["organs"] == ["a"]


def test_an_activity_does_not_answer_for_what_states_were_to_provide():
    (covered,) = ledger(citing("states"))
    assert covered.elements[1].activities == ()
    assert covered.elements[1].standing is Standing.OPEN
    assert [each.id for each in covered.citing] == ["a"]


@pytest.mark.parametrize(
    ("party", "element"),
    [("state: MX", {"states": ["c"], "organs": []}), ("organ: iin", {"states": [], "organs": ["c"]})],
)
def test_a_contribution_answers_only_where_one_of_its_kind_can(party, element):
    found = answered(f"{{contribution: c, report: 2004-2005, {party}, answered: {{on: 2005-04-01}}}}")
    assert found == {"done": [], "written": [], **element}


@pytest.mark.parametrize(
    "contribution",
    [
        "{contribution: c, report: 2004-2005, organ: iin, asked: {letter: 03-051/05, on: 2005-03-22}}",
        "{contribution: c, report: 2005-2006, organ: iin, answered: {on: 2005-04-01}}",
    ],
)
def test_a_contribution_that_did_not_come_or_is_for_another_report_answers_nothing(contribution):
    assert answered(contribution)["organs"] == []


def test_that_there_is_nothing_to_report_is_an_answer():
    nothing = "{contribution: c, report: 2004-2005, organ: iin, answered: {nothing-to-report: yes}}"
    assert answered(nothing)["organs"] == ["c"]


@pytest.mark.parametrize(
    "plan",
    [
        "dates: 2005-06\nannounced: [{on: 2005-04-01, dates: 2005-06}]\n",
        "announced: [{on: 2005-04-01, dates: 2005-06}]\n",
        "announced: [{on: 2005-03-01, dates: 2005-04-01}]\nreported-in: [2004-2005]\n",
        "dates: 2005-04-14\noutcomes: [{on: 2005-04-10, turned: cancelled}]\nreported-in: [2004-2005]\n",
        "announced: [{on: 2005-03-01, dates: 2005-04}]\noutcomes: [{on: 2005-04-10, turned: postponed}]\n",
    ],
)
def test_what_was_planned_postponed_cancelled_or_never_heard_of_again_is_no_evidence(plan):
    activity = citing("done", f"activity: a\nkind: training\ntitle: {{en: T}}\n{plan}")
    seen = dossier(f"{MANDATE}---\n{REPORT}---\n{activity}")
    assert [each.id for each in seen.reported] == ["a"]
    assert coverage(seen)[0].citing == ()
    assert answered(activity)["done"] == []


@pytest.mark.parametrize(
    ("dates", "evidence"),
    [
        ("dates: 2005-04-14/2005-06\n", ["a"]),
        ("dates: 2004-06/2004-07\n", ["a"]),
        ("reported-in: [2004-2005]\n", []),
        ("dates: 2004-05-27\nreported-in: [2004-2005]\n", []),
    ],
)
def test_what_went_on_in_the_period_is_evidence_and_what_did_not_or_has_no_date_is_none(dates, evidence):
    assert answered(citing("done", f"activity: a\nkind: training\ntitle: {{en: T}}\n{dates}"))["done"] == evidence


def test_what_was_held_since_the_day_of_the_report_before_is_evidence():
    before = "{report: 2003-2004, period: 2003-05/2004-04, as-of: 2004-04-05}\n---\n"
    late = citing("done").replace("2005-04-14", "2004-05-27")
    assert answered(late, report=f"{before}{REPORT}previous: 2003-2004\n")["done"] == ["a"]


def test_an_activity_of_another_period_or_paragraph_is_no_evidence():
    assert answered(citing("done").replace("2005-04-14", "2003-04-14"))["done"] == []
    assert answered(citing("done").replace("paragraph 9", "paragraph 10"))["done"] == []


def test_the_report_answers_that_a_report_be_made():
    (covered,) = ledger()
    assert [each.standing for each in covered.elements] == [*[Standing.OPEN] * 3, Standing.ANSWERED]
    assert covered.elements[3].disposition is Disposition.IMPLEMENTED


@pytest.mark.parametrize(
    ("kinds", "standing", "disposition"),
    [
        (["activity", "report"], Standing.ANSWERED, Disposition.IMPLEMENTED),
        (["activity", "state-contribution"], Standing.PARTLY, Disposition.IN_PROGRESS),
        (["organ-contribution", "state-contribution"], Standing.OPEN, Disposition.NO_INDICATION),
    ],
)
def test_a_paragraph_stands_as_its_elements_do(kinds, standing, disposition):
    head, _, _ = MANDATE.partition("      done:")
    elements = "".join(f"      e{i}: {{asks: {{en: x}}, answered-by: [{kind}]}}\n" for i, kind in enumerate(kinds))
    (covered,) = coverage(dossier("---\n".join([head + elements, REPORT, citing("e0, e1")])))
    assert (covered.standing, covered.disposition) == (standing, disposition)


DISPOSED = f"""{REPORT}dispositions:
  - {{of: "{SYMBOL}, operative paragraph 9", element: states, is: not-applicable, why: {{en: Nobody was asked.}}}}
  - {{of: "{SYMBOL}, operative paragraph 9", is: superseded, why: {{en: A new one came.}}}}
"""


def test_a_disposition_stands_with_its_reason_and_makes_no_evidence():
    (covered,) = ledger(report=DISPOSED)
    states = covered.elements[1]
    assert (states.disposition, states.disposed.why.original) == (Disposition.NOT_APPLICABLE, "Nobody was asked.")
    assert states.standing is Standing.OPEN
    assert (covered.disposition, covered.disposed.why.original) == (Disposition.SUPERSEDED, "A new one came.")
    assert covered.elements[0].disposed is None


def test_the_paragraph_that_orders_the_report_is_marked():
    (covered,) = ledger(report=f'{REPORT}answers: ["{SYMBOL}, operative paragraph 9"]\n')
    assert covered.orders_report
    assert not ledger(report=f'{REPORT}answers: ["{SYMBOL}, operative paragraph 8"]\n')[0].orders_report


def test_a_citation_meets_its_mandate_whatever_the_revision_recorded():
    revised = MANDATE.replace(SYMBOL, f"{SYMBOL} rev. 1").replace("adopted: 2004-06-08\n", "")
    report = f'{REPORT}answers: ["{SYMBOL}, operative paragraph 9"]\n'
    (covered,) = coverage(dossier("---\n".join([revised, report, citing("done")])))
    assert covered.orders_report
    assert [each.id for each in covered.elements[0].activities] == ["a"]


def test_a_mandate_of_which_no_paragraph_was_seen_stands_once_and_as_unseen():
    (covered,) = coverage(dossier("---\n".join([MANDATE.partition("paragraphs")[0], REPORT, citing("done")])))
    assert (covered.number, covered.elements, covered.standing) == ("", (), Standing.UNSEEN)
    assert covered.disposition is Disposition.NO_INDICATION
    assert str(covered.cited) == SYMBOL


def test_an_activity_that_cites_the_whole_paper_stands_with_the_mandate_that_was_not_seen():
    whole = f'{HELD}mandates: [{{cites: "{SYMBOL}"}}]\n'
    (covered,) = coverage(dossier("---\n".join([MANDATE.partition("paragraphs")[0], REPORT, whole])))
    assert [each.id for each in covered.citing] == ["a"]


LINE = """
    {mandate: b-first, symbol: AG/RES. 1948 (XXXIII-O/03), title: {en: A}, adopted: %s}
    ---
    {mandate: a-second, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: B}, adopted: %s, supersedes: [b-first]}
    ---
    {mandate: c-third, symbol: AG/RES. 2118 (XXXV-O/05), title: {en: C}, adopted: %s, supersedes: [a-second]}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, answers: %s}
    """
YEARS = ("2003-06-10", "2004-06-08", "2005-06-07")


def in_force(*years: str, answers: str = "[]") -> list[str]:
    return [each.id for each in mandates_in_force(dossier(LINE % (*years, answers)))]


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        (YEARS, ["a-second"]),
        (("2003-06-10", "2004-07-01", "2005-06-07"), ["b-first", "a-second"]),
        (("2003-06-10", "2004-06-30", "2005-04-27"), ["a-second", "c-third"]),
        (("2003-06-10", "2004-06-08", "2005-04"), ["a-second"]),
        (("2003-06-10", "2004", "2006"), ["b-first", "a-second"]),
        (("2003-06-10", "unknown", "unknown"), ["b-first"]),
    ],
)
def test_a_mandate_counts_from_its_adoption_until_another_supersedes_it(years, expected):
    assert in_force(*years) == expected


def test_the_mandate_that_orders_the_report_counts_though_it_was_superseded_or_undated():
    ordered = '["AG/RES. 1948 (XXXIII-O/03), operative paragraph 1"]'
    assert in_force(*YEARS, answers=ordered) == ["b-first", "a-second"]
    assert in_force("unknown", *YEARS[1:], answers=ordered)[0] == "b-first"


@pytest.mark.parametrize("id_", ["b-first", "a-second", "c-third"])
def test_a_lineage_runs_from_the_oldest_to_the_newest_from_wherever_it_is_asked(id_):
    seen = dossier(LINE % (*YEARS, "[]"))
    assert [each.id for each in lineage(seen, seen.corpus.of(Mandate)[id_])] == ["b-first", "a-second", "c-third"]


def test_mandates_that_supersede_each_other_make_a_lineage_that_ends():
    circle = (LINE % (*YEARS, "[]")).replace("title: {en: A}", "title: {en: A}, supersedes: [c-third]")
    seen = dossier(circle)
    line = [each.id for each in lineage(seen, seen.corpus.of(Mandate)["a-second"])]
    assert sorted(line) == sorted(set(line)) == ["a-second", "b-first", "c-third"]
