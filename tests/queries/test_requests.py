"""Who was asked, and what came back."""

import pytest

from ciminfo.queries.requests import rows
from tests.reading import dossier

REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n"


def state(fields: str) -> str:
    (row,) = rows(dossier(f"{REPORT}---\n{{contribution: c, report: 2004-2005, organ: iin{fields}}}\n"))
    return row["state"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("", "not-asked"),
        (", asked: {due: 2005-04-01}", "not-asked"),
        (", asked: {letter: unknown}", "not-asked"),
        (", asked: {on: 2005-03-22}", "waiting"),
        (", asked: {letter: 03-051/05}", "waiting"),
        (", asked: {letter: 03-051/05, due: 2005-04-27}", "waiting"),
        (", asked: {letter: 03-051/05, due: 2005-04-26}", "overdue"),
        (", asked: {letter: 03-051/05, due: 2005-04-26}, answered: {on: 2005-04-30}", "received"),
        (", answered: {summary: {en: What they did.}}", "received"),
        (", answered: {nothing-to-report: yes}", "nothing-to-report"),
    ],
)
def test_a_request_stands_as_its_letter_its_day_and_its_answer_say(fields, expected):
    assert state(fields) == expected


ALL = f"""{REPORT}---
contribution: from-iin
report: 2004-2005
organ: iin
asked: {{letter: 03-051/05, on: 2005-03-22, due: 2005-04-10}}
reminded: [2005-04-11, 2005-04]
answered: {{on: 2005-04-20}}
---
{{contribution: from-belize, report: 2004-2005, state: BZ}}
---
{{contribution: later, report: 2005-2006, organ: abc}}
"""


def test_each_request_of_the_report_is_a_row_by_who_was_asked():
    belize, iin = rows(dossier(ALL))
    assert (belize["id"], belize["of"], belize["letter"], belize["reminded"]) == ("from-belize", "BZ", "", [])
    assert iin == {
        "id": "from-iin",
        "of": "iin",
        "letter": "03-051/05",
        "asked_on": "2005-03-22",
        "due": "2005-04-10",
        "reminded": ["2005-04-11", "2005-04"],
        "received_on": "2005-04-20",
        "state": "received",
    }
