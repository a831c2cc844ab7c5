"""A Code Quality report: the shape that GitLab documents, and a fingerprint for each finding."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from ciminfo.diagnostics import Diagnostic, Severity
from ciminfo.reporters import gitlab
from ciminfo.reporters.plain import plain
from tests.reporters.made import (
    ACCEPTED,
    BROKEN,
    FILE,
    KNOWN,
    NASTY,
    NASTY_PATH,
    NO_FILE,
    NOTICE,
    RUN,
    SETTINGS,
    WARNING,
    changed,
    found,
    runs,
)

#: The keys that GitLab documents for a report of one's own; it asks for no byte order mark and relative paths.
SHAPE = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "additionalProperties": False,
            "properties": {
                "description": {"type": "string"},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "additionalProperties": False,
                    "properties": {
                        "path": {"type": "string", "minLength": 1, "pattern": "^(?!/|\\./)"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "additionalProperties": False,
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
)
ENTRY = {
    "description": "'2005-02-31' is not a date"
    " (write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15)",
    "check_name": "date-malformed",
    "fingerprint": "eea6050189025955",
    "severity": "blocker",
    "location": {"path": FILE, "lines": {"begin": 4}},
}


def told(*diagnostics: Diagnostic, folder: str = "") -> list[dict]:
    entries = json.loads(gitlab.report(diagnostics, replace(RUN, folder=folder)).encode())
    SHAPE.validate(entries)
    return entries


def test_a_diagnostic_is_an_entry():
    assert told(BROKEN) == [ENTRY]


def test_severities_are_told_in_the_words_of_gitlab():
    assert [each["severity"] for each in told(BROKEN, WARNING, NOTICE)] == ["blocker", "major", "info"]
    assert len(Severity) == 3


def test_only_what_is_open_is_told_and_nothing_is_an_empty_list():
    assert told(ACCEPTED, KNOWN) == told() == []
    assert [each["check_name"] for each in told(ACCEPTED, WARNING, KNOWN)] == ["activity-outside-period"]


def test_findings_that_are_alike_have_fingerprints_of_their_own_which_stay():
    first, second, third = (each["fingerprint"] for each in told(BROKEN, BROKEN, BROKEN))
    assert first == BROKEN.fingerprint
    assert len({first, second, third}) == 3
    assert [each["fingerprint"] for each in told(WARNING, BROKEN, NOTICE, BROKEN)][1::2] == [first, second]


def test_a_known_finding_takes_no_fingerprint_from_an_open_one_like_it():
    assert told(replace(BROKEN, known=True), BROKEN) == [ENTRY]


def test_what_concerns_no_file_or_the_settings_is_told_too():
    assert [each["location"]["path"] for each in told(NO_FILE, SETTINGS)] == [".", "ciminfo.yaml"]


def test_a_path_starts_from_the_root_of_the_repository():
    assert told(BROKEN, folder="reports")[0]["location"]["path"] == f"reports/{FILE}"


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_message_holds_is_one_line_of_plain_words(text):
    (entry,) = told(changed(message=text, hint="", span=replace(BROKEN.span, path=NASTY_PATH)))
    assert entry["description"] == " ".join(plain(text).split())
    assert entry["location"]["path"] == NASTY_PATH


@given(found, runs)
def test_every_report_has_the_shape_and_no_fingerprint_twice(diagnostics, run):
    entries = json.loads(gitlab.report(diagnostics, run).encode())
    SHAPE.validate(entries)
    shown = [plain(run.path(each.span.path)) or "." for each in diagnostics if each.is_open]
    assert [each["location"]["path"] for each in entries] == shown
    assert len({each["fingerprint"] for each in entries}) == len(entries)
