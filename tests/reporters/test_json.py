"""Diagnostics for scripts: the keys they can rely on."""

import json

from ciminfo.diagnostics import Diagnostic
from ciminfo.reporters import json as reporter
from tests.reporters.test_text import BROKEN, FILE

ENTRY = {
    "code": "CIM004",
    "rule": "date-malformed",
    "severity": "error",
    "message": "'2005-02-31' is not a date",
    "hint": "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15",
    "path": FILE,
    "line": 4,
    "column": 8,
    "end_line": 4,
    "end_column": 18,
    "record": "belize-training",
    "subject": "training, Belize City",
    "field": "dates",
    "report": "",
    "accepted": "",
}


def test_a_diagnostic_is_an_object_with_stable_keys():
    assert reporter.entries([BROKEN]) == [ENTRY]
    assert json.loads(json.dumps(reporter.entries([BROKEN]))) == [ENTRY]


def test_nothing_found_is_an_empty_list():
    assert reporter.entries([]) == []


def test_no_field_of_a_diagnostic_is_left_out():
    spans = {"path", "line", "column", "end_line", "end_column"}
    assert set(ENTRY) - spans == set(Diagnostic.__dataclass_fields__) - {"span"}
