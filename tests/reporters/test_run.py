"""A run as reporters see it: where its files lie for others, and which severity is in force."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ciminfo.diagnostics import Severity
from ciminfo.reporters.run import Run
from ciminfo.rules import rules
from tests.reporters.made import RUN


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        ("", "data/a.yaml"),
        (".", "data/a.yaml"),
        ("reports", "reports/data/a.yaml"),
        ("./reports/cim/", "reports/cim/data/a.yaml"),
    ],
)
def test_a_path_starts_from_the_root_of_the_repository(folder, path):
    assert replace(RUN, folder=folder).path("data/a.yaml") == path


def test_what_concerns_no_file_has_no_path():
    assert replace(RUN, folder="reports").path("") == ""


def test_the_severity_in_force_is_that_of_the_workspace_by_name_or_code_and_else_the_rules_own():
    (rule,) = RUN.rules
    assert RUN.severity(rule) is Severity.ERROR
    for word in ("date-malformed", "CIM004"):
        assert replace(RUN, severities={word: Severity.NOTICE}).severity(rule) is Severity.NOTICE
    assert replace(RUN, severities={"CIM005": Severity.NOTICE}).severity(rule) is Severity.ERROR


def test_the_rules_of_the_book_are_pages():
    run = Run("0.1.0", rules=rules())
    assert {run.severity(rule) for rule in run.rules} <= set(Severity)
    assert all(rule.code and rule.name and rule.page for rule in run.rules)
