"""Where a workspace stands."""

import pytest

from ciminfo import placement, rules
from ciminfo.queries.status import status
from tests.reading import loaded

RECORDS = """
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, accept: [{rule: letter-field-missing, why: Lost.}]}
    ---
    {mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: M}, adopted: 2004-06-08}
    ---
    {activity: held, kind: training, title: {en: T}, dates: 2005-04-14, narrative: {en: Text, es: Texto}}
    ---
    {activity: plan, kind: seminar, title: {en: S}, announced: [{on: 2005-04-01, dates: 2005-05, in: 2004-2005}]}
    ---
    {activity: old, kind: visit, title: {en: V}, dates: 1999, narrative: {en: Text}}
    ---
    {result: r, report: 2004-2005, claim: {en: Many}}
    ---
    {contribution: c, report: 2004-2005, organ: iin, asked: {on: 2005-03-01, due: 2005-04-01}}
    """


@pytest.fixture(scope="module")
def answer():
    read = loaded(RECORDS, ("en", "es"))
    dossiers = [placement.dossier(read.corpus, report) for report in read.corpus.reports.values()]
    found = [*read.diagnostics, *rules.check(read.corpus, dossiers)]
    return status(read.corpus, dossiers, found), found


def test_records_are_counted_by_their_kind(answer):
    assert answer[0]["records"] == {"activity": 3, "mandate": 1, "result": 1, "contribution": 1, "report": 1}


def test_findings_are_counted_by_severity_and_what_is_accepted_apart(answer):
    told, found = answer
    still_open = [each for each in found if each.is_open]
    assert sum(told["findings"].values()) == len(still_open)
    assert told["accepted"] == len(found) - len(still_open) > 0


def test_a_report_is_told_with_its_coverage_promises_and_requests(answer):
    (report,) = answer[0]["reports"]
    assert report.pop("open_findings") == sum(each.is_open and each.report == "2004-2005" for each in answer[1]) > 0
    assert report == {
        "id": "2004-2005",
        "as_of": "2005-04-27",
        "activities": 2,
        "results": 1,
        "coverage": {"unseen": 1},
        "promises": {"unknown": 1},
        "requests": {"overdue": 1},
    }


def test_narratives_are_counted_in_each_language_of_the_workspace(answer):
    assert answer[0]["texts"] == {"en": {"there": 2, "missing": 1}, "es": {"there": 1, "missing": 2}}


def test_where_nothing_is_recorded_every_count_is_empty():
    read = loaded("terms: {}\n")
    assert status(read.corpus, [], []) == {
        "records": {},
        "findings": {},
        "accepted": 0,
        "reports": [],
        "texts": {"en": {"there": 0, "missing": 0}},
    }
