"""SARIF: valid by the schema of the standard, and meaning what its prose asks for, whatever a message holds."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.reporters import sarif
from ciminfo.reporters.plain import plain
from ciminfo.reporters.run import Edit, Run
from ciminfo.rules import rules
from tests.reporters.made import (
    ACCEPTED,
    BROKEN,
    FILE,
    KNOWN,
    NASTY,
    NASTY_PATH,
    NO_FILE,
    NOTICE,
    PAGE,
    RUN,
    SCHEMAS,
    SETTINGS,
    WARNING,
    changed,
    found,
    runs,
)

SCHEMA = Draft202012Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8")))
RESULT = {
    "ruleId": "CIM004",
    "level": "error",
    "message": {
        "text": "'2005-02-31' is not a date\nwrite a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15"
    },
    "locations": [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": FILE, "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 4, "startColumn": 8, "endLine": 4, "endColumn": 18},
            },
            "logicalLocations": [{"name": "dates", "kind": "property", "fullyQualifiedName": "belize-training.dates"}],
        }
    ],
    "partialFingerprints": {"ciminfo/v1": "eea6050189025955"},
    "suppressions": [],
    "properties": {"rule": "date-malformed", "subject": "training, Belize City"},
    "ruleIndex": 0,
}


def read(written: str) -> dict:
    """The one run of a log that keeps to the schema."""
    log = json.loads(written.encode())
    SCHEMA.validate(log)
    (run,) = log["runs"]
    return run


def told(*diagnostics: Diagnostic, run: Run = RUN) -> dict:
    return read(sarif.report(diagnostics, run))


def uri(location: dict) -> str:
    return location["physicalLocation"]["artifactLocation"]["uri"]


def test_a_diagnostic_is_a_result():
    assert told(BROKEN)["results"] == [RESULT]


def test_a_run_says_what_was_run_over_which_files_and_how_columns_count():
    run = told()
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"], driver["semanticVersion"]) == ("ciminfo", "0.1.0", "0.1.0")
    assert run["invocations"] == [{"executionSuccessful": True, "ruleConfigurationOverrides": []}]
    assert [each["location"]["uri"] for each in run["artifacts"]] == list(RUN.files)
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"] == []


def test_a_rule_brings_its_page():
    (rule,) = told()["tool"]["driver"]["rules"]
    text, shown = rule["help"].pop("text"), rule["help"].pop("markdown")
    assert rule == {
        "id": "CIM004",
        "name": "DateMalformed",
        "shortDescription": {"text": "A date is not written as one."},
        "fullDescription": {"text": "A date is not written as one.\n\nWrite `2005-04-14`."},
        "help": {},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["reading"]},
    }
    assert text == PAGE
    assert "```yaml\n{activity: a, dates: 2005-02-31}\n```" in shown


def test_every_rule_of_the_book_has_a_subject_and_a_name_of_its_own():
    run = told(WARNING, run=replace(RUN, rules=rules()))
    described = run["tool"]["driver"]["rules"]
    assert len({each["name"] for each in described}) == len(described) == len(rules())
    assert all(each["properties"]["tags"] for each in described)
    (result,) = run["results"]
    assert described[result["ruleIndex"]]["id"] == result["ruleId"] == "CIM203"


def test_a_rule_that_is_not_told_of_has_no_index():
    assert "ruleIndex" not in told(WARNING)["results"][0]


def test_levels_are_told_in_the_words_of_the_standard():
    assert [each["level"] for each in told(BROKEN, WARNING, NOTICE)["results"]] == ["error", "warning", "note"]


def test_a_severity_of_the_workspace_is_an_override():
    run = told(run=replace(RUN, severities={"date-malformed": Severity.NOTICE}))
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": "error"}
    assert run["invocations"][0]["ruleConfigurationOverrides"] == [
        {"configuration": {"level": "note"}, "descriptor": {"id": "CIM004", "index": 0}}
    ]


def test_what_a_record_accepts_is_suppressed_with_its_reason_and_nothing_else_is():
    accepted, known, still_open = told(ACCEPTED, KNOWN, BROKEN)["results"]
    reason = {"kind": "inSource", "status": "accepted", "justification": "The source says so."}
    assert (accepted["suppressions"], known["suppressions"], still_open["suppressions"]) == ([reason], [], [])


def test_where_there_is_a_baseline_each_result_is_new_or_unchanged():
    states = [each.get("baselineState") for each in told(KNOWN, BROKEN, ACCEPTED)["results"]]
    assert states == ["unchanged", "new", "new"]
    assert told(BROKEN, run=replace(RUN, baseline=True))["results"][0]["baselineState"] == "new"
    assert "baselineState" not in told(BROKEN, ACCEPTED)["results"][0]


def test_a_fix_is_an_edit_only_where_the_run_has_the_exact_one():
    fixable = changed(fix="2005-02-28", span=Span(FILE, 4, 8, 4, 20))
    (without,) = told(fixable)["results"]
    assert "fixes" not in without
    assert without["properties"]["fix"] == "2005-02-28"
    edit = Edit(fixable.span, '"2005-02-28"')
    (result,) = told(fixable, run=replace(RUN, edits={fixable: edit}, folder="reports"))["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == uri(result["locations"][0]) == f"reports/{FILE}"
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 4, "startColumn": 8, "endLine": 4, "endColumn": 20},
            "insertedContent": {"text": '"2005-02-28"'},
        }
    ]


def test_a_record_without_a_field_is_named_as_a_whole():
    (result,) = told(changed(field=""))["results"]
    assert result["locations"][0]["logicalLocations"] == [
        {"name": "belize-training", "kind": "object", "fullyQualifiedName": "belize-training"}
    ]


def test_what_concerns_no_file_or_the_settings_is_told_too():
    nowhere, settings = told(NO_FILE, SETTINGS)["results"]
    assert nowhere["locations"] == [{}]
    assert uri(settings["locations"][0]) == "ciminfo.yaml"
    assert "logicalLocations" not in settings["locations"][0]


def test_a_path_is_escaped_and_starts_from_the_root_of_the_repository():
    odd = changed(span=Span(NASTY_PATH))
    run = told(odd, run=replace(RUN, folder="informes", files=(NASTY_PATH,)))
    written = uri(run["results"][0]["locations"][0])
    assert written.isascii()
    assert written == run["artifacts"][0]["location"]["uri"]
    assert unquote(urlsplit(written).path) == f"informes/{NASTY_PATH}"
    assert run["originalUriBaseIds"]["%SRCROOT%"].keys() == {"description"}


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_message_holds_is_told_in_plain_words(text):
    (result,) = told(changed(message=f"a{text}b", hint="", accepted=f"a{text}b"))["results"]
    assert result["message"]["text"] == f"a{plain(text)}b".replace("](", "] (")
    assert result["suppressions"][0]["justification"] == f"a{plain(text)}b"


@given(found, runs)
def test_every_log_is_valid_and_says_the_same_of_every_result(diagnostics, run):
    logged = told(*diagnostics, run=run)
    results = logged["results"]
    assert len(results) == len(diagnostics)
    assert len({"baselineState" in each for each in results}) <= 1
    assert all("suppressions" in each for each in results)
    for each, diagnostic in zip(results, diagnostics, strict=True):
        (location,) = each["locations"]
        if diagnostic.span.path:
            parts = urlsplit(uri(location))
            assert (parts.scheme, parts.netloc, parts.path[:1] == "/") == ("", "", False)


def test_where_else_to_look_is_a_related_location():
    (result,) = told(changed(also=(Span("data/b.yaml", 3, 8, 3, 18),)))["results"]
    (related,) = result["relatedLocations"]
    assert (uri(related), related["physicalLocation"]["region"]["startLine"]) == ("data/b.yaml", 3)
    assert "relatedLocations" not in told(BROKEN)["results"][0]


@pytest.mark.parametrize("word", ["date-malformed", "CIM004"])
def test_a_rule_that_is_off_is_not_enabled(word):
    (override,) = told(run=replace(RUN, off=(word,)))["invocations"][0]["ruleConfigurationOverrides"]
    assert override == {"configuration": {"enabled": False}, "descriptor": {"id": "CIM004", "index": 0}}
