"""Documents still to come: asked for in each report after the first that told of their activity."""

import pytest

from tests.reading import found, told

RULE = "document-still-promised"
REPORTS = """{report: a, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{report: b, period: 2005-05/2006-04, as-of: 2006-04-30, previous: a}
---
{report: c, period: 2006-05/2007-04, as-of: 2007-04-30, previous: b}
---
"""
ACTIVITY = "activity: meeting\nkind: meeting\ntitle: {en: M}\n"
NOT_LISTED = "'Report', promised since a, is not listed on"


def document(
    status: str = "promised", facts: str = "dates: 2005-03-14", reports: str = REPORTS
) -> list[tuple[str, str]]:
    papers = f"documents: [{{title: {{en: Report}}, kind: report, status: {status}}}]"
    return told(RULE, f"{reports}{ACTIVITY}{papers}\n{facts}\n")


def test_it_is_asked_for_in_every_report_after_the_one_that_told_of_it():
    assert document() == [("4.yaml:4:57", f"{NOT_LISTED} {day}") for day in ("2006-04-30", "2007-04-30")]


@pytest.mark.parametrize(("status", "called"), [("in-review", "in review"), ("draft", "a draft")])
def test_review_and_draft_are_still_to_come_too(status, called):
    ((_, message), _) = document(status)
    assert message == f"'Report', {called} since a, is not listed on 2006-04-30"


@pytest.mark.parametrize("status", ["listed", "issued", "final"])
def test_what_has_appeared_is_silent(status):
    assert document(status) == []


@pytest.mark.parametrize(
    ("facts", "since"),
    [
        ("dates: 2005-03-14\nreported-in: [b]", ["b"]),
        ("dates: unknown\nreported-in: [a]", ["a", "a"]),
        ("dates: unknown\nplacement: [{in: a, section: background, why: W}]", ["a", "a"]),
        ("dates: 2004/2007", ["a", "a"]),
        ("dates: 2005-08-25", ["b"]),
        ("dates: 2006-08-25", []),
        ("dates: 2003", []),
    ],
)
def test_the_first_report_that_told_of_the_activity_is_named(facts, since):
    assert [message.split(", ")[1].rpartition(" ")[2] for _, message in document(facts=facts)] == since


def test_what_was_only_announced_is_a_promise_of_its_own():
    announced = "announced: [{on: 2005-04-27, dates: unknown, in: a}]"
    assert document(facts=announced) == []
    assert document(facts=announced.replace("unknown", "2005-06")) == []
    assert len(document(facts=f"{announced}\ndates: 2005-08-25")) == 1


def test_the_first_report_asks_for_nothing_and_a_circle_of_reports_ends():
    assert document(reports="{report: a, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n") == []
    assert len(document(reports=REPORTS.replace("as-of: 2005-04-27}", "as-of: 2005-04-27, previous: c}"))) == 2


def test_one_acceptance_covers_all_reports_or_one():
    accepted = "dates: 2005-03-14\naccept: [{{rule: {}, {}why: Searched in vain.}}]"
    assert document(facts=accepted.format(RULE, "")) == []
    assert len(document(facts=accepted.format(RULE, "in: b, "))) == 1


def test_the_hint_asks_to_list_it_drop_it_or_accept_it():
    papers = "documents: [{title: {en: Report}, kind: report, status: promised}]\ndates: 2005-03-14\n"
    hints = {each.hint for each in found(f"{REPORTS}{ACTIVITY}{papers}") if each.rule == RULE}
    assert hints == {"list it if it has appeared, drop it, or accept it with what was searched"}
