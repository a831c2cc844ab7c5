"""Diagnostics for scripts: the keys they can rely on, and the schema that describes them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from ciminfo.diagnostics import Diagnostic, Span
from ciminfo.reporters import json as reporter
from tests.reporters.made import ACCEPTED, BROKEN, FILE, KNOWN, NO_FILE, NOTICE, RUN, WARNING, changed, found, runs

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
    "also": [],
    "record": "belize-training",
    "subject": "training, Belize City",
    "field": "dates",
    "report": "",
    "state": "open",
    "accepted": "",
    "known": False,
    "fix": "",
    "fingerprint": "eea6050189025955",
}
SCHEMA = json.loads(reporter.schema())
VALID = Draft202012Validator(SCHEMA)


def told(*diagnostics: Diagnostic) -> dict:
    return json.loads(reporter.report(diagnostics, RUN))


def test_a_diagnostic_is_an_object_with_stable_keys():
    assert reporter.entries([BROKEN]) == [ENTRY]
    assert json.loads(json.dumps(reporter.entries([BROKEN]))) == [ENTRY]
    assert list(reporter.entries([BROKEN])[0]) == list(ENTRY)


def test_nothing_found_is_an_empty_list():
    assert reporter.entries([]) == []


def test_no_field_of_a_diagnostic_is_left_out():
    spans = {"path", "line", "column", "end_line", "end_column"}
    derived = {"state", "fingerprint"}
    assert set(ENTRY) - spans - derived == set(Diagnostic.__dataclass_fields__) - {"span", "key"}


def test_a_document_says_what_was_run_and_how_much_was_found():
    assert told(BROKEN) == {
        "schema": 1,
        "version": "0.1.0",
        "files": 2,
        "waiting": [],
        "summary": {"error": 1, "warning": 0, "notice": 0, "accepted": 0, "baseline": 0},
        "diagnostics": [ENTRY],
    }


@pytest.mark.parametrize(
    ("diagnostic", "state", "counted"),
    [
        (BROKEN, "open", "error"),
        (WARNING, "open", "warning"),
        (NOTICE, "open", "notice"),
        (ACCEPTED, "accepted", "accepted"),
        (KNOWN, "baseline", "baseline"),
        (replace(ACCEPTED, known=True), "accepted", "accepted"),
    ],
)
def test_a_finding_is_open_accepted_or_in_the_baseline_and_counted_once(diagnostic, state, counted):
    document = told(diagnostic)
    assert document["diagnostics"][0]["state"] == state
    assert {word: count for word, count in document["summary"].items() if count} == {counted: 1}


def test_text_stays_as_it_is_and_only_halves_of_characters_are_replaced():
    odd = changed(message="año\r\n\x00 🦜 \ud800", record="")
    assert told(odd)["diagnostics"][0]["message"] == "año\r\n\x00 🦜 \ufffd"
    assert "año" in reporter.report([odd], RUN)


@given(found, runs)
def test_every_document_can_be_encoded_and_keeps_to_the_schema(diagnostics, run):
    document = json.loads(reporter.report(diagnostics, run).encode())
    VALID.validate(document)
    assert sum(document["summary"].values()) == len(document["diagnostics"]) == len(diagnostics)


def objects(schema: dict) -> list[dict]:
    """Every schema in a schema that has keys."""
    inner = [each for each in schema.values() if isinstance(each, dict)]
    return [schema] * ("required" in schema) + [each for one in inner for each in objects(one)]


def test_the_schema_is_one_and_describes_every_key():
    Draft202012Validator.check_schema(SCHEMA)
    assert len(objects(SCHEMA)) == 4
    for each in objects(SCHEMA):
        assert list(each["properties"]) == each["required"]
        assert all(key["description"].endswith(".") for key in each["properties"].values())


def test_the_schema_has_the_keys_that_are_written_and_no_others():
    assert list(SCHEMA["properties"]) == list(told())
    assert list(SCHEMA["properties"]["summary"]["properties"]) == list(told()["summary"])
    assert list(SCHEMA["$defs"]["diagnostic"]["properties"]) == list(ENTRY)


@pytest.mark.parametrize(
    "wrong",
    [{"state": "closed"}, {"line": 0}, {"fingerprint": "B02D"}, {"known": "no"}, {"code": "date"}, {"message": None}],
)
def test_the_schema_refuses_what_is_never_written(wrong):
    assert not VALID.is_valid({**told(NO_FILE), "diagnostics": [ENTRY | wrong]})
    assert VALID.is_valid({**told(NO_FILE), "diagnostics": [ENTRY]})


def test_where_else_to_look_and_which_rules_wait_are_told():
    other = changed(also=(Span("data/b.yaml", 3, 8, 3, 18),))
    document = json.loads(reporter.report([other], replace(RUN, waiting=("organisation-unknown",))))
    assert document["diagnostics"][0]["also"] == [{"path": "data/b.yaml", "line": 3, "column": 8}]
    assert document["waiting"] == ["organisation-unknown"]
