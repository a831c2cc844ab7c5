"""The last line: what is open by its gravity, what is quiet, over how many files, and what waits."""

import pytest

from ciminfo.diagnostics import Severity
from ciminfo.reporters.verdict import Verdict, verdict
from tests.reporters.test_text import ACCEPTED, BROKEN, changed

WARNING, NOTICE = changed(severity=Severity.WARNING), changed(severity=Severity.NOTICE)


@pytest.mark.parametrize(
    ("found", "files", "said"),
    [
        ([], None, "nothing to mend"),
        ([], 1, "nothing to mend in 1 file"),
        ([], 0, "nothing to mend in 0 files"),
        ([BROKEN], 76, "1 error in 76 files"),
        ([BROKEN, BROKEN, WARNING], 2, "2 errors, 1 warning in 2 files"),
        ([NOTICE, WARNING, NOTICE, WARNING], None, "2 warnings, 2 notices"),
        ([NOTICE, ACCEPTED], None, "1 notice (1 accepted)"),
    ],
)
def test_the_verdict_counts_what_is_open_by_its_gravity(found, files, said):
    assert str(verdict(found, Verdict(files))) == said


@pytest.mark.parametrize(("count", "words"), [(1, "1 rule waits"), (6, "6 rules wait")])
def test_rules_that_wait_are_told_with_the_verdict(count, words):
    said = verdict([], Verdict(3, waiting=count))
    assert str(said) == f"nothing to mend in 3 files; {words} until every file can be read"
    assert said.style == "bold yellow"
