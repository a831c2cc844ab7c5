"""JUnit results: valid for Jenkins, readable by another reader, with counts that agree and whatever words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from junitparser import Failure, JUnitXml, TestSuite
from lxml import etree

from ciminfo.diagnostics import Diagnostic, Severity
from ciminfo.reporters import junit
from ciminfo.reporters.plain import plain
from ciminfo.reporters.run import Run
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
    SCHEMAS,
    SETTINGS,
    WARNING,
    changed,
    found,
    runs,
)

TestSuite.__test__ = False  # a name that pytest would take for tests
JENKINS = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
OTHER = RUN.files[1]
WHERE = f"{FILE}:4:8: "
SAID = "'2005-02-31' is not a date\n  help: write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15"
SHOWN = f"""\
<?xml version='1.0' encoding='utf-8'?>
<testsuites>
  <testsuite name="ciminfo" errors="0" skipped="0" tests="2" failures="1">
    <properties>
      <property name="version" value="0.1.0" />
    </properties>
    <testcase classname="ciminfo" name="{FILE}">
      <failure type="CIM004" message="'2005-02-31' is not a date">{WHERE}error[CIM004] {SAID}</failure>
      <system-out>{WHERE}warning[CIM203] {SAID}</system-out>
    </testcase>
    <testcase classname="ciminfo" name="{OTHER}" />
  </testsuite>
</testsuites>
"""


def read(written: str) -> TestSuite:
    """The one suite of a report that Jenkins would take."""
    JENKINS.assertValid(etree.fromstring(written.encode()))
    (suite,) = JUnitXml.fromstring(written.encode())
    return suite


def told(*diagnostics: Diagnostic, run: Run = RUN) -> dict[str, tuple[str, str]]:
    """By the name of each test, what it failed with and what it printed."""
    suite = read(junit.report(diagnostics, run))
    return {case.name: ("".join(one.text for one in case.result), case.system_out or "") for case in suite}


def test_a_run_is_a_suite_and_a_file_a_test():
    assert junit.report([BROKEN, WARNING], RUN) == SHOWN


def test_a_clean_run_shows_what_passed():
    assert told() == {FILE: ("", ""), OTHER: ("", "")}
    suite = read(junit.report([], RUN))
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (2, 0, 0, 0)


def test_errors_fail_a_test_once_and_are_all_told():
    suite = read(junit.report([BROKEN, changed(code="CIM010", message="another")], RUN))
    assert (suite.tests, suite.failures) == (2, 1)
    (failure,) = next(iter(suite)).result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("CIM004", "'2005-02-31' is not a date (and 1 more)")
    assert failure.text.splitlines()[0::2] == [
        f"{WHERE}error[CIM004] '2005-02-31' is not a date",
        f"{WHERE}error[CIM010] another",
    ]


def test_warnings_and_notices_are_printed_and_fail_no_test():
    failed, printed = told(WARNING, NOTICE)[FILE]
    assert failed == ""
    assert printed == f"{WHERE}warning[CIM203] {SAID}\n{FILE}:1:1: notice[CIM502] '2005-02-31' is not a date"


def test_a_test_fails_by_what_fails_the_run():
    strict = replace(RUN, failing=(Severity.ERROR, Severity.WARNING))
    failed, printed = told(WARNING, NOTICE, run=strict)[FILE]
    assert failed == f"{WHERE}warning[CIM203] {SAID}"
    assert printed.endswith("notice[CIM502] '2005-02-31' is not a date")


def test_what_is_accepted_or_known_is_not_told():
    assert told(ACCEPTED, KNOWN) == told()


def test_what_concerns_no_file_or_the_settings_is_a_test_too():
    tests = told(NO_FILE, SETTINGS)
    assert list(tests) == [FILE, OTHER, "workspace", "ciminfo.yaml"]
    assert tests["workspace"][0] == f"error[CIM004] {SAID}"
    assert tests["ciminfo.yaml"][0].startswith("ciminfo.yaml:2:1: error[CIM006] ")


def test_a_run_that_read_nothing_is_an_empty_suite():
    assert told(run=Run("0.1.0")) == {}


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_message_holds_is_told_in_plain_words(text):
    odd = changed(message=f"a{text}b", hint="", span=replace(BROKEN.span, path=NASTY_PATH))
    suite = read(junit.report([odd], RUN))
    (failure,) = next(case for case in suite if case.name == NASTY_PATH).result
    assert failure.message == f"a{plain(text)}b"
    assert failure.text == f"{NASTY_PATH}:4:8: error[CIM004] a{plain(text)}b"


@given(found, runs)
def test_every_report_is_valid_and_its_counts_agree(diagnostics, run):
    suite = read(junit.report(diagnostics, run))
    cases = list(suite)
    assert suite.tests == len(cases) >= len(run.files)
    assert suite.failures == sum(len(case.result) for case in cases) == sum(bool(case.result) for case in cases)
    wrong = {each.span.path for each in diagnostics if each.is_open and each.severity is Severity.ERROR}
    assert suite.failures == len(wrong)
